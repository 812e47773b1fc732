import Screen
import Terminal

/// What the probe was asked for on its command line.
struct Wishes {
  /// What it wants of the terminal.
  var options = TerminalOptions()
  /// A file to watch.
  var watched: String?
  /// What counts as its change.
  var change = WatchedChange.touched

  init(_ arguments: some Sequence<String>) {
    for argument in arguments {
      switch argument {
      case "suspend": options.allowsSuspending = true
      case "mono": options.deepestColour = .mono
      case "sixteen": options.deepestColour = .sixteen
      case "edited": change = .edited
      default: watched = argument
      }
    }
  }
}
