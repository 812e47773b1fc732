/// What a cell is for; a theme says how it looks.
///
/// The list is closed: screens and their tests speak of roles, never of colours. A role without an entry in a theme
/// looks like its parent, found by dropping the last dotted part of its name, and in the end like `text`.
public enum Role: UInt8, CaseIterable, Sendable {
  // Text

  /// Ordinary words.
  case text
  /// Words of less weight: times, remarks.
  case textMuted
  /// Words that carry the line: a name, a sum.
  case textStrong
  /// The part of a line that was searched for.
  case textMatch
  /// Lines between panes and rules inside them.
  case divider

  // The first row and the titles of panes

  /// The first row: centre, counter, officer, clock.
  case header
  /// What stands out in the first row.
  case headerStrong
  /// The title of a pane without the keyboard.
  case paneTitle
  /// The title of the pane that has the keyboard.
  case paneTitleFocused

  // Lists

  /// The focused line of the pane that has the keyboard.
  case selection
  /// The focused line of a pane without the keyboard.
  case selectionBlurred
  /// The `>` before the focused line.
  case gutter
  /// The titles of columns.
  case tableHeader

  // Forms

  /// The name of a field.
  case fieldLabel
  /// What a field holds.
  case fieldValue
  /// The field that has the keyboard.
  case fieldFocused
  /// What an empty field may hold.
  case fieldPlaceholder
  /// The remark at the right of a field.
  case fieldHint
  /// Why a field cannot be saved so.
  case fieldError

  // Dialogs and buttons

  /// The frame of a dialog.
  case dialogFrame
  /// The title in that frame.
  case dialogTitle
  /// Words in a dialog.
  case dialogBody
  /// What stands out in a dialog: a rule, a receipt.
  case dialogStrong
  /// A button.
  case button
  /// The button that Enter presses.
  case buttonFocused
  /// A button that cannot be pressed now.
  case buttonDisabled

  // The last rows

  /// The name of a key in the hint bar.
  case hintKey
  /// What that key does.
  case hintLabel
  /// A key that does nothing now.
  case hintDisabled
  /// What was saved, and how to take it back.
  case toastSaved
  /// What the officer should know.
  case toastNotice
  /// What went wrong.
  case toastError

  // The queue

  /// A ticket being served.
  case queueServing
  /// The ticket called next.
  case queueNext
  /// A ticket that waits.
  case queueWaiting
  /// A ticket put aside.
  case queueParked
  /// A ticket whose visitor did not come when called.
  case queueMissed

  // Standing of aid, people and work

  /// Look at this.
  case statusLook
  /// It may be done.
  case statusAllowed
  /// A rule says not now.
  case statusRefused
  /// Not asked or not checked yet.
  case statusUnknown
  /// It cannot wait.
  case statusUrgent
  /// It is wrong or failed.
  case statusError

  // Menu, help, large digits, long work

  /// The number of a menu entry.
  case menuNumber
  /// A menu entry.
  case menuItem
  /// The menu entry that Enter opens.
  case menuFocused
  /// Words of help.
  case helpText
  /// A key named in help.
  case helpKey
  /// Large digits of the public board.
  case digits
  /// Large digits of less weight.
  case digitsMuted
  /// The done part of long work.
  case progress
}
