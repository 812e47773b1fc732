import Welfare

/// Whether a command can be given now, or why not.
enum Availability: Hashable, Sendable {
  /// It can.
  case available
  /// It cannot, and why.
  case not(WhyNot)

  /// Whether it can.
  var isAvailable: Bool { self == .available }
}

/// Why a command cannot be given now; `Words` has the sentences.
enum WhyNot: Hashable, Sendable {
  /// Nobody waits.
  case nobodyWaiting
  /// F7 has nothing to take back.
  case nothingToUndo
  /// No form is open.
  case nothingToSave
  /// The ticket stands where this does not lead on.
  case ticketState(Ticket.State.Name)
  /// Called so often; so many calls are needed before a visitor counts as missed.
  case tooFewCalls(Int, needed: Int)
  /// No ticket is chosen.
  case noTicket
  /// It is not said where to sync.
  case noRemote
  /// No file is chosen.
  case noFile
  /// The file lacks these.
  case columnsMissing([ImportField])
  /// A file says nothing that is not known.
  case nothingNew
  /// No device whose value could be kept is known here.
  case noKnownSide
  /// There is no other lane.
  case noOtherLane
  /// The rule book lists nothing to choose.
  case noChoices
  /// No household is shown.
  case noHousehold
  /// No ticket is at this window.
  case nobodyServed
  /// That household is the ticket's already.
  case knownAlready
  /// The member chosen has no ID here.
  case noID
  /// Nobody is chosen on the card.
  case noMember
  /// The member chosen has no other house here.
  case oneHouse
  /// Nothing sensitive was written.
  case noNotes
  /// The ID is shown already.
  case shownAlready
  /// The officer has none of the roles that may do it.
  case role([Officer.Role])
  /// Nothing can be written here.
  case readOnly
  /// There is one theme.
  case oneTheme
  /// No lot is chosen.
  case noLot
  /// Nothing of the lot lies there.
  case nothingOnHand
  /// There is no other place to move goods to.
  case onePlace
  /// Another device keeps the place.
  case keptElsewhere
  /// Whoever wrote the decision down does not check it.
  case ownDecision
  /// Another device keeps the money.
  case keptByAnother
  /// This device keeps the money.
  case keptHere
  /// There is no other money of the year.
  case oneBudget
  /// Nothing of it is to be taken in here.
  case nothingToTakeIn
  /// The entry was taken back before.
  case takenBackAlready
  /// The entry is taken back elsewhere: a hand-over by its receipt.
  case notTakenBackHere
}
