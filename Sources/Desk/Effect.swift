public import ThaiText
public import Welfare

/// Work that the desk wants done. The program does it, in this order, and answers with events.
public enum Effect: Hashable, Sendable {
  /// A short read: answer with `.answered` or `.unanswered` of the same number.
  case ask(number: Int, Query)
  /// A write under a request id: answer with `.committed`, `.refused` or `.trouble` of the same number.
  ///
  /// The same number and request may come twice, when an officer presses Enter again: both answers are welcome.
  case propose(number: Int, Proposal, request: String)
  /// A write about a grant under a request id, once these pictures and papers are read and kept sealed: answer as to `.propose`,
  /// or with `.evidence` of the same number where one was not kept; nothing is written then.
  case proposeWith([EvidenceFile], number: Int, Proposal, request: String)
  /// A paper to be read, counted in the journal and printed or kept, in the background: the desk stays usable. Answer
  /// with `.paper` of the same number, however long the printer takes.
  case makePaper(number: Int, PaperWish, PaperForm, Language)
  /// A paper to be read in the background and shown: answer with `.paperRead` or `.paperUnread` of the same number, and
  /// with `.paperProgress` before it where it takes long. A newer one makes it void.
  case readPaper(number: Int, PaperSight)
  /// The officer does not wait any more for the paper of that number: reading it may stop.
  case dropReading(number: Int)
  /// A sync in the background: the desk stays usable. Answer with `.syncProgress` of the same number, and with `.syncOver` at its end.
  case sync(number: Int, SyncWish)
  /// The sync of that number is to stop; what was carried stays.
  case stopSync(number: Int)
  /// Work on imports in the background: the desk stays usable. Answer with `.imported` of the same number, as often as it comes
  /// further, and at its end.
  case importing(number: Int, ImportTask)
  /// The import of that number is to stop behind a whole page; what was written stays.
  case stopImport(number: Int)
  /// What is open and typed, sealed and kept so that it comes back after a crash; replaces what was kept before.
  case saveDraft([UInt8])
  /// Nothing is open that would have to come back.
  case clearDraft
  /// The officer leaves.
  case quit
  /// Somebody else works here from now on: this desk ends, and another begins with what that officer left open.
  case changeOfficer(Officer)
  /// Everything on the screen is to be written anew.
  case repaint
  /// The terminal's bell.
  case bell
  /// The officer chose this language: to be remembered.
  case switchLanguage(Language)
  /// The officer chose the theme of this id: load it, then send `.themed`.
  case chooseTheme(String)
}
