public import ThaiText

/// The facts of `import.undone`: a mark on a batch. What its pages say is passed over when people, households and volunteers are
/// read; the pages stay in the journal.
///
/// Fields in order: batch, reason's code.
public struct ImportUndone: Hashable, Sendable {
  /// Why it was taken back.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// ไฟล์ผิด.
    case wrongFile = 1
    /// ข้อมูลในไฟล์ผิด.
    case wrongData
    /// คอลัมน์ผิด: read as something else than it was.
    case wrongColumns
    /// เหตุอื่น.
    case other

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .wrongFile: "wrong-file"
      case .wrongData: "wrong-data"
      case .wrongColumns: "wrong-columns"
      case .other: "other"
      }
    }
  }

  /// The import.
  public let batch: Identifier<Batch>
  /// Why.
  public let reason: Reason

  /// A batch taken back.
  public init(batch: Identifier<Batch>, reason: Reason) {
    self.batch = batch
    self.reason = reason
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(batch)
    writer.write(UInt64(reason.rawValue))
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(batch: try reader.identifier(), reason: try reader.code(Reason.self))
  }
}

/// Why an import cannot be taken back.
public enum ImportRefusal: Hashable, Sendable {
  /// `import.undone`: it was taken back already.
  case undone
  /// `import.used`: somebody whom only it brought has a later act; its kind, and the day.
  case used(Act, day: Day)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .undone: "import.undone"
    case .used: "import.used"
    }
  }
}

/// Who may import, and which acts speak against taking an import back.
public enum ImportRule {
  /// The roles of which one is enough to import a file: an import writes the register.
  public static let roles = RegisterRule.roles
  /// The roles of which one is enough to take a whole import back.
  public static let undoRoles: [Officer.Role] = [.approver]

  /// Whether an act about somebody whom only a batch brought would be left without them. What was merely looked at or printed would
  /// not.
  public static func isUse(_ act: Act) -> Bool {
    switch act {
    case .identityRevealed, .printMade, .exportMade, .importFinished: false
    default: true
    }
  }
}
