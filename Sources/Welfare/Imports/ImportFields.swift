/// What files of each kind hold, and what they cannot do without.
extension ImportFinished.Source {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .register: "register"
    case .volunteers: "volunteers"
    case .tpmap: "tpmap"
    case .logbook: "logbook"
    }
  }

  /// What a column of such a file may hold.
  public var columns: [ImportColumn] {
    switch self {
    case .register: Self.place + Self.who + Self.fields([.sex, .birth, .position, .phone])
    case .volunteers:
      Self.fields([
        .cardNumber, .level, .nationalID, .title, .firstName, .surname, .fullName, .moo, .phone, .issued,
        .expires, .training,
      ])
    case .tpmap:
      Self.fields([.year]) + Self.place + Self.who
        + Self.fields([
          .sex, .birth, .age, .health, .living, .education, .incomeDimension, .access, .welfareCard, .confirm,
        ])
    case .logbook:
      Self.fields([.year]) + Self.place + Self.who
        + Self.fields([
          .headID, .headName, .registeredCount, .livingCount, .income, .housing, .disabledCount, .olderCount,
          .surveyed, .confirm,
        ])
    }
  }

  /// What such a file must say and does not, when its columns hold this: who and where; a survey also when, and an answer.
  public func missing(from columns: Set<ImportColumn>) -> [ImportField] {
    let has = { (fields: [ImportField]) in fields.contains { columns.contains(.field($0)) } }
    let hasName = has([.firstName, .fullName])
    let hasHouse = has([.houseCode, .houseNumber]) || columns.contains(.address)
    var missing: [ImportField] = []
    switch self {
    case .register:
      if !hasName { missing.append(.firstName) }
      if !hasHouse { missing.append(.houseNumber) }
    case .volunteers:
      if !has([.cardNumber]) { missing.append(.cardNumber) }
      if !hasName { missing.append(.fullName) }
    case .tpmap:
      let answers: [ImportField] = [.health, .living, .education, .incomeDimension, .access]
      if !hasName { missing.append(.firstName) }
      if !hasHouse { missing.append(.houseNumber) }
      if !has([.year]) { missing.append(.year) }
      if !has(answers) { missing += answers }
    case .logbook:
      if !hasHouse { missing.append(.houseNumber) }
      if !has([.year, .surveyed]) { missing.append(.surveyed) }
      if !has([.income, .housing, .livingCount, .registeredCount]) { missing += [.income, .housing] }
    }
    return missing
  }

  private static let place =
    fields([.houseCode, .houseNumber, .moo]) + [.address] + fields([.village, .tambon])
  private static let who = fields([.nationalID, .title, .firstName, .surname, .fullName])

  private static func fields(_ fields: [ImportField]) -> [ImportColumn] { fields.map(ImportColumn.field) }
}
