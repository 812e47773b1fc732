public import Screen
public import ThaiText
public import Welfare

/// Everything that can reach the desk. It changes by nothing else.
public enum Event: Hashable, Sendable {
  /// The program is ready to run effects: the desk asks for what it shows first.
  case started
  /// A key, text or paste.
  case stroke(Stroke)
  /// The terminal has this size now.
  case resized(Size)
  /// The minute has changed.
  case clock(Instant)
  /// The records answered the question of that number.
  case answered(number: Int, Answer)
  /// The records could not answer the question of that number.
  case unanswered(number: Int, StoreTrouble)
  /// What was proposed under that number is written and durable.
  case committed(number: Int, Committed)
  /// A rule said no to what was proposed under that number; nothing was written.
  case refused(number: Int, Refusal)
  /// The store could not write what was proposed under that number.
  case trouble(number: Int, StoreTrouble)
  /// A picture or paper for what was proposed under that number was not kept; nothing was written.
  case evidence(number: Int, EvidenceTrouble)
  /// What became of the paper of that number.
  case paper(number: Int, PaperNews)
  /// The paper of that number is read.
  case paperRead(number: Int, PaperSheet)
  /// The paper of that number could not be read.
  case paperUnread(number: Int, PaperTrouble)
  /// Reading the paper of that number has come so far.
  case paperProgress(number: Int, done: Int, all: Int)
  /// The sync of that number has come so far.
  case syncProgress(number: Int, SyncProgress)
  /// What became of the sync of that number.
  case syncOver(number: Int, SyncNews)
  /// How far work on imports of that number has come, or what became of it.
  case imported(number: Int, ImportNews)
  /// How the store stands with other devices.
  case standing(SyncStanding)
  /// Another desk, or another part of this program, wrote something.
  case storeChanged
  /// Another rule book was adopted: at this desk, another one or by a command.
  case rules(RuleBook)
  /// Everything that `view()` gave after the last event stands on the screen.
  case painted
  /// The lookup store is being made: so many people of so many; both equal when it is ready.
  case lookupProgress(done: Int, all: Int)
  /// What F7 would take back, as the program knows it from the records; nil for nothing.
  case undoable(Undoable?)
  /// A theme was taken into use, or its file has changed.
  case themed(Signs, id: String)
  /// The themes to choose from are known.
  case themes([Theme.Card])
  /// What is typed could not be kept against a crash.
  case draftNotKept(StoreTrouble)
  /// Something that the program did or could not do, beside the records: shown on the saved line.
  case told(String, isTrouble: Bool)
}
