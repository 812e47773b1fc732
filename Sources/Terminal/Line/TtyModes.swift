import CNcurses

/// How the line behaves while it is ours.
enum TtyModes {
  /// Raw, so that Ctrl-C, Ctrl-Z and Ctrl-S are keys; no echo; CR stays CR; ncurses never looks at the keyboard.
  static func choose() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    set_escdelay(25)
    unsafe intrflush(cn_screen(), false)
  }
}
