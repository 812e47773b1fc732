public import ThaiText

/// บันทึกที่ต้องระวัง: what not everybody at the counter should read without a reason. The text stands in a sealed part.
///
/// The facts of `note.written`; fields in order: subject's kind and id, sort (code).
public struct NoteWritten: Hashable, Sendable {
  /// What sort of note it is. The numbers stand in facts for ever.
  public enum Sort: UInt8, CaseIterable, Hashable, Sendable {
    /// สุขภาพ.
    case health = 1
    /// ความปลอดภัย: violence, threats, a dog.
    case safety
    /// ครอบครัว.
    case family
    /// อื่น ๆ.
    case other
  }

  /// Of whom.
  public let about: AnswerSubject
  /// What sort.
  public let sort: Sort

  /// The facts.
  public init(about: AnswerSubject, sort: Sort) {
    self.about = about
    self.sort = sort
  }

  func encode(into writer: inout CanonicalWriter) {
    about.encode(into: &writer)
    writer.write(UInt64(sort.rawValue))
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(about: try AnswerSubject(from: &reader), sort: try reader.code(Sort.self))
  }
}

/// The sealed part of `note.written`, under the key of whom it is about: the text.
public struct NoteParticulars: Hashable, Sendable {
  /// The text, as typed.
  public let text: String

  /// A text.
  public init(text: String) {
    self.text = text
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(text)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    text = try reader.text()
  }
}

/// The facts of `note.opened`: a note was shown, for a coded reason.
///
/// Fields in order: subject's kind and id, the note's entry (log and number), reason (code).
public struct NoteOpened: Hashable, Sendable {
  /// Why. The numbers stand in facts for ever.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// ให้บริการผู้มาติดต่อ.
    case service = 1
    /// ติดตามหรือเยี่ยมบ้าน.
    case followUp
    /// ความปลอดภัยของผู้ปฏิบัติงาน.
    case safety
    /// ตรวจสอบ.
    case audit
  }

  /// Of whom.
  public let about: AnswerSubject
  /// The note's entry.
  public let note: EntryName
  /// Why.
  public let reason: Reason

  /// The facts.
  public init(about: AnswerSubject, note: EntryName, reason: Reason) {
    self.about = about
    self.note = note
    self.reason = reason
  }

  func encode(into writer: inout CanonicalWriter) {
    about.encode(into: &writer)
    writer.write(note)
    writer.write(UInt64(reason.rawValue))
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      about: try AnswerSubject(from: &reader), note: try reader.entryName(),
      reason: try reader.code(Reason.self))
  }
}

/// That a note exists, and where: in a state, and on a card. Never what it says.
public struct NotePlace: Hashable, Sendable {
  /// The sealed part.
  public let part: PartName
  /// What sort.
  public let sort: NoteWritten.Sort
  /// What the clock said.
  public let at: Instant

  /// A note that stands there.
  public init(part: PartName, sort: NoteWritten.Sort, at: Instant) {
    self.part = part
    self.sort = sort
    self.at = at
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(part.entry)
    writer.write(part.index)
    writer.write(UInt64(sort.rawValue))
    writer.write(signed: at.milliseconds)
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      part: PartName(entry: try reader.entryName(), index: try reader.unsigned()),
      sort: try reader.code(NoteWritten.Sort.self), at: Instant(milliseconds: try reader.signed()))
  }
}

extension NoteWritten.Sort {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .health: "health"
    case .safety: "safety"
    case .family: "family"
    case .other: "other"
    }
  }
}

extension NoteOpened.Reason {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .service: "service"
    case .followUp: "follow-up"
    case .safety: "safety"
    case .audit: "audit"
    }
  }
}
