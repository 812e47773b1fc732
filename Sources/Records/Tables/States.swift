import Welfare

extension Tables {
  /// What is shown of a subject; nil if nothing shaped it, or only imports that were taken back did.
  func state(of subject: SubjectID) throws -> SubjectState? {
    let state = try first(
      "SELECT state FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
    ) { try SubjectState(kind: subject.kind, bytes: $0.bytes(0)) }
    return try state.flatMap { try visible(subject, $0) }
  }

  /// Whether anything shaped a subject that is shown.
  func holds(_ subject: SubjectID) throws -> Bool {
    let isThere = try first(
      "SELECT 1 FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
    ) { _ in true }
    guard isThere ?? false else { return false }
    guard subject.kind.isOfRegister, try !HiddenPages(self).isEmpty else { return true }
    return try state(of: subject) != nil
  }

  /// The states of every subject of a kind that is shown, by id.
  func states(of kind: SubjectKind) throws -> [(subject: SubjectID, state: SubjectState)] {
    try shown(
      rows("SELECT kind, id, state FROM subject WHERE kind = ? ORDER BY id", .kind(kind)) {
        ($0.subject(0), try SubjectState(kind: kind, bytes: $0.bytes(2)))
      }, of: kind)
  }

  /// Those of some subjects of a kind that are shown, with what is shown of them.
  func shown(
    _ states: [(subject: SubjectID, state: SubjectState)], of kind: SubjectKind
  ) throws -> [(subject: SubjectID, state: SubjectState)] {
    guard kind.isOfRegister else { return states }
    let hidden = try HiddenPages(self)
    guard !hidden.isEmpty else { return states }
    return try states.compactMap { subject, state in
      try visible(subject, state, hidden).map { (subject, $0) }
    }
  }

  /// A ticket; nil if none was taken under that id.
  func ticket(_ id: Identifier<Ticket>) throws -> Ticket? {
    guard case .ticket(let state) = try state(of: id.of(.ticket)) else { return nil }
    return state.ticket
  }

  /// A lot's facts.
  func lot(_ id: Identifier<Lot>) throws -> LotState.Facts? {
    guard case .lot(let state) = try state(of: id.of(.lot)) else { return nil }
    return state.facts.current
  }

  /// A lot with what was decided of it; nil if none was received under that id.
  func lotState(_ id: Identifier<Lot>) throws -> LotState? {
    guard case .lot(let state) = try state(of: id.of(.lot)) else { return nil }
    return state
  }

  /// A transfer; nil if nothing is known of it.
  func transfer(_ id: Identifier<Transfer>) throws -> TransferState? {
    guard case .transfer(let state) = try state(of: id.of(.transfer)) else { return nil }
    return state
  }

  /// A carrying; nil if nothing is known of it.
  func carrying(_ id: Identifier<Carrying>) throws -> CarryingState? {
    guard case .carrying(let state) = try state(of: id.of(.carrying)) else { return nil }
    return state
  }

  /// The log that this device writes; nil before there is one.
  func ownLog() throws -> LogID? {
    try first("SELECT id FROM log WHERE is_own = 1") { $0.identifier(0) }
  }

  /// A kit's recipe.
  func kit(_ id: Identifier<Kit>) throws -> KitAdded? {
    guard case .kit(let state) = try state(of: id.of(.kit)) else { return nil }
    return state.facts.current
  }

  /// A campaign's terms.
  func campaign(_ id: Identifier<Campaign>) throws -> CampaignOpened? {
    guard case .campaign(let state) = try state(of: id.of(.campaign)) else { return nil }
    return state.facts.current
  }

  /// A place's code and title.
  func place(_ id: Identifier<Place>) throws -> Titled? {
    try placeState(id)?.facts.current
  }

  /// A place with its keeper; nil for one that is not known, or is a carrying.
  func placeState(_ id: Identifier<Place>) throws -> PlaceState? {
    guard case .place(let state) = try state(of: id.of(.place)) else { return nil }
    return state
  }

  /// A shift's hours.
  func shift(_ id: Identifier<Shift>) throws -> ShiftAdded? {
    guard case .shift(let state) = try state(of: id.of(.shift)) else { return nil }
    return state.facts.current
  }

  /// A duty's code and title.
  func duty(_ id: Identifier<Duty>) throws -> Titled? {
    guard case .duty(let state) = try state(of: id.of(.duty)) else { return nil }
    return state.facts.current
  }

  /// A volunteer's state.
  func volunteer(_ id: Identifier<Volunteer>) throws -> VolunteerState? {
    guard case .volunteer(let state) = try state(of: id.of(.volunteer)) else { return nil }
    return state
  }

  /// A person's state.
  func person(_ id: Identifier<Person>) throws -> PersonState? {
    guard case .person(let state) = try state(of: id.of(.person)) else { return nil }
    return state
  }

  /// A household's state.
  func household(_ id: Identifier<Household>) throws -> HouseholdState? {
    guard case .household(let state) = try state(of: id.of(.household)) else { return nil }
    return state
  }

  /// An issuance's state.
  func issuance(_ id: Identifier<Issuance>) throws -> IssuanceState? {
    guard case .issuance(let state) = try state(of: id.of(.issuance)) else { return nil }
    return state
  }

  /// The code and roles of an officer.
  func officer(_ id: Identifier<Officer>) throws -> OfficerState.Facts? {
    guard case .officer(let state) = try state(of: id.of(.officer)) else { return nil }
    return state.facts.current
  }
}
