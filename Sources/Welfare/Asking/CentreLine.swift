/// The centre, its windows and who works at this one: what the top line of the desk shows.
public struct CentreLine: Hashable, Sendable {
  /// The centre's name: ดินทอง.
  public let name: String
  /// Six digits.
  public let tambon: String
  /// Whether it is a practice store.
  public let isPractice: Bool
  /// Whether nothing can be written: the store may not be written here, or was copied or moved.
  public let isReadOnly: Bool
  /// This desk's window.
  public let counter: UInt64
  /// Who works here.
  public let officer: Officer

  /// A centre's line.
  public init(
    name: String, tambon: String, isPractice: Bool, isReadOnly: Bool = false, counter: UInt64,
    officer: Officer
  ) {
    self.name = name
    self.tambon = tambon
    self.isPractice = isPractice
    self.isReadOnly = isReadOnly
    self.counter = counter
    self.officer = officer
  }
}
