/// The state of any subject: its entries, in order, reduced from empty by a total pure function.
///
/// It reads that state, the act and the entry's place, nothing else: no clock, no other subject, no settings,
/// no opened parts (JOURNAL, "Fold").
public enum SubjectState: Hashable, Sendable {
  /// บุคคล.
  case person(PersonState)
  /// ครัวเรือน.
  case household(HouseholdState)
  /// ผู้มาติดต่อ.
  case visitor(VisitorState)
  /// อาสาสมัคร.
  case volunteer(VolunteerState)
  /// เจ้าหน้าที่.
  case officer(OfficerState)
  /// บัตรคิว.
  case ticket(TicketState)
  /// การมาติดต่อ.
  case visit(VisitState)
  /// ล็อต.
  case lot(LotState)
  /// ที่เก็บ.
  case place(PlaceState)
  /// รอบมอบ.
  case campaign(DeclaredState<CampaignOpened>)
  /// ชุด.
  case kit(DeclaredState<KitAdded>)
  /// การมอบ.
  case issuance(IssuanceState)
  /// ช่องบริการ.
  case counter(DeclaredState<CounterNumber>)
  /// หน้าที่.
  case duty(DeclaredState<Titled>)
  /// เวร.
  case shift(DeclaredState<ShiftAdded>)
  /// จัดเวร.
  case assignment(AssignmentState)
  /// การนำเข้า.
  case batch(BatchState)
  /// ศูนย์.
  case centre(DeclaredState<CentreOpened>)
  /// ครอบครัว.
  case family(DeclaredState<FamilyDeclared>)
  /// ใบโอน.
  case transfer(TransferState)
  /// ของที่อาสาสมัครนำไปมอบ.
  case carrying(CarryingState)
  /// การตรวจนับ.
  case count(CountState)
  /// คู่ที่อาจซ้ำ.
  case pair(PairState)
  /// ข้อของแผนครอบครัว.
  case planItem(PlanItemState)
  /// งบประมาณที่จัดสรร.
  case allotment(AllotmentState)
  /// เงินซ่อมบ้าน.
  case grant(GrantState)
  /// เรื่อง.
  case `case`(CaseState)

  /// Raised whenever the same entries would fold to other states.
  public static let foldVersion: UInt64 = 2

  /// The state before the first entry; nil for a kind this program does not know.
  public init?(emptyOf kind: SubjectKind) {
    switch kind {
    case .person: self = .person(PersonState())
    case .household: self = .household(HouseholdState())
    case .visitor: self = .visitor(VisitorState())
    case .volunteer: self = .volunteer(VolunteerState())
    case .officer: self = .officer(OfficerState())
    case .ticket: self = .ticket(TicketState())
    case .visit: self = .visit(VisitState())
    case .lot: self = .lot(LotState())
    case .place: self = .place(PlaceState())
    case .campaign: self = .campaign(DeclaredState())
    case .kit: self = .kit(DeclaredState())
    case .issuance: self = .issuance(IssuanceState())
    case .counter: self = .counter(DeclaredState())
    case .duty: self = .duty(DeclaredState())
    case .shift: self = .shift(DeclaredState())
    case .assignment: self = .assignment(AssignmentState())
    case .batch: self = .batch(BatchState())
    case .centre: self = .centre(DeclaredState())
    case .family: self = .family(DeclaredState())
    case .transfer: self = .transfer(TransferState())
    case .carrying: self = .carrying(CarryingState())
    case .count: self = .count(CountState())
    case .pair: self = .pair(PairState())
    case .planItem: self = .planItem(PlanItemState())
    case .allotment: self = .allotment(AllotmentState())
    case .grant: self = .grant(GrantState())
    case .case: self = .case(CaseState())
    default: return nil
    }
  }

  /// The state after one more entry that touches `subject`. Never fails.
  public func after(_ act: Act, at place: EntryPlace, of subject: SubjectID) -> SubjectState {
    var next = self
    next.fold(act, place, subject)
    return next
  }

  private mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    if case .conflictSettled(let facts) = act { return settle(facts, place, subject) }
    switch self {
    case .person(var state): state.fold(act, place, subject); self = .person(state)
    case .household(var state): state.fold(act, place, subject); self = .household(state)
    case .visitor(var state): state.fold(act, place, subject); self = .visitor(state)
    case .volunteer(var state): state.fold(act, place, subject); self = .volunteer(state)
    case .officer(var state): state.fold(act, place, subject); self = .officer(state)
    case .ticket(var state): state.fold(act, place); self = .ticket(state)
    case .visit(var state): state.fold(act, place); self = .visit(state)
    case .lot(var state): state.fold(act, place); self = .lot(state)
    case .place(var state): state.fold(act, place, subject); self = .place(state)
    case .campaign(var state): state.fold(act, place, subject); self = .campaign(state)
    case .kit(var state): state.fold(act, place, subject); self = .kit(state)
    case .issuance(var state): state.fold(act, place); self = .issuance(state)
    case .counter(var state): state.fold(act, place, subject); self = .counter(state)
    case .duty(var state): state.fold(act, place, subject); self = .duty(state)
    case .shift(var state): state.fold(act, place, subject); self = .shift(state)
    case .assignment(var state): state.fold(act, place); self = .assignment(state)
    case .batch(var state): state.fold(act, place, subject); self = .batch(state)
    case .centre(var state): state.fold(act, place, subject); self = .centre(state)
    case .family(var state): state.fold(act, place, subject); self = .family(state)
    case .transfer(var state): state.fold(act, place); self = .transfer(state)
    case .carrying(var state): state.fold(act, place); self = .carrying(state)
    case .count(var state): state.fold(act, place); self = .count(state)
    case .pair(var state): state.fold(act, place); self = .pair(state)
    case .planItem(var state): state.fold(act, place, subject); self = .planItem(state)
    case .allotment(var state): state.fold(act, place, subject); self = .allotment(state)
    case .grant(var state): state.fold(act, place); self = .grant(state)
    case .case(var state): state.fold(act, place); self = .case(state)
    }
  }

  /// The state as a byte string: what the tables keep and the tables digest covers.
  public var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: 96)
    switch self {
    case .person(let state): state.encode(into: &writer)
    case .household(let state): state.encode(into: &writer)
    case .visitor(let state): state.encode(into: &writer)
    case .volunteer(let state): state.encode(into: &writer)
    case .officer(let state): state.encode(into: &writer)
    case .ticket(let state): state.encode(into: &writer)
    case .visit(let state): state.encode(into: &writer)
    case .lot(let state): state.encode(into: &writer)
    case .place(let state): state.encode(into: &writer)
    case .duty(let state): state.encode(into: &writer)
    case .campaign(let state): state.encode(into: &writer)
    case .kit(let state): state.encode(into: &writer)
    case .issuance(let state): state.encode(into: &writer)
    case .counter(let state): state.encode(into: &writer)
    case .shift(let state): state.encode(into: &writer)
    case .assignment(let state): state.encode(into: &writer)
    case .batch(let state): state.encode(into: &writer)
    case .centre(let state): state.encode(into: &writer)
    case .family(let state): state.encode(into: &writer)
    case .transfer(let state): state.encode(into: &writer)
    case .carrying(let state): state.encode(into: &writer)
    case .count(let state): state.encode(into: &writer)
    case .pair(let state): state.encode(into: &writer)
    case .planItem(let state): state.encode(into: &writer)
    case .allotment(let state): state.encode(into: &writer)
    case .grant(let state): state.encode(into: &writer)
    case .case(let state): state.encode(into: &writer)
    }
    return writer.bytes
  }

  /// Reads a state back.
  ///
  /// - Throws: `CanonicalTrouble`; `code` for an unknown kind.
  public init(kind: SubjectKind, bytes: [UInt8]) throws(CanonicalTrouble) {
    var reader = CanonicalReader(bytes)
    switch kind {
    case .person: self = .person(try PersonState(from: &reader))
    case .household: self = .household(try HouseholdState(from: &reader))
    case .visitor: self = .visitor(try VisitorState(from: &reader))
    case .volunteer: self = .volunteer(try VolunteerState(from: &reader))
    case .officer: self = .officer(try OfficerState(from: &reader))
    case .ticket: self = .ticket(try TicketState(from: &reader))
    case .visit: self = .visit(try VisitState(from: &reader))
    case .lot: self = .lot(try LotState(from: &reader))
    case .place: self = .place(try PlaceState(from: &reader))
    case .campaign: self = .campaign(try DeclaredState(from: &reader))
    case .kit: self = .kit(try DeclaredState(from: &reader))
    case .issuance: self = .issuance(try IssuanceState(from: &reader))
    case .counter: self = .counter(try DeclaredState(from: &reader))
    case .duty: self = .duty(try DeclaredState(from: &reader))
    case .shift: self = .shift(try DeclaredState(from: &reader))
    case .assignment: self = .assignment(try AssignmentState(from: &reader))
    case .batch: self = .batch(try BatchState(from: &reader))
    case .centre: self = .centre(try DeclaredState(from: &reader))
    case .family: self = .family(try DeclaredState(from: &reader))
    case .transfer: self = .transfer(try TransferState(from: &reader))
    case .carrying: self = .carrying(try CarryingState(from: &reader))
    case .count: self = .count(try CountState(from: &reader))
    case .pair: self = .pair(try PairState(from: &reader))
    case .planItem: self = .planItem(try PlanItemState(from: &reader))
    case .allotment: self = .allotment(try AllotmentState(from: &reader))
    case .grant: self = .grant(try GrantState(from: &reader))
    case .case: self = .case(try CaseState(from: &reader))
    default: throw .code
    }
    try reader.finish()
  }
}
