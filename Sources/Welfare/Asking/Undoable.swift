/// Something that F7 can take back.
public enum Undoable: Hashable, Sendable {
  /// The last step of a ticket: its label and where the ticket stands because of that step.
  case step(ticket: Identifier<Ticket>, label: String, state: Ticket.State.Name)
  /// A hand-over, by a reversal with a reason: its receipt and how many.
  case issuance(receipt: String, quantity: UInt64)
  /// An entry about goods, by a reversal with a reason; `kind` is the act's: `stock.moved`.
  case stock(EntryName, kind: String)
  /// An edit of the register, by writing what stood there before; `kind` is the act's: `person.edited`.
  case edit(EntryName, kind: String)
  /// What was decided of two that may be one.
  case pair(Pair)
  /// The newest step of a case; whether the case is restricted.
  case caseStep(Identifier<Case>, isRestricted: Bool)
  /// The newest step of a grant.
  case grantStep(Identifier<HousingGrant>)
}
