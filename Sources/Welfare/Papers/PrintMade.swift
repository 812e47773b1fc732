/// The facts of `print.made`: paper with somebody's data on it left the program (DOMAIN rule 14).
///
/// Written before the printer is asked, so that no sheet is ever out without its entry. The first sheet of a paper has
/// no mark, every later one says สำเนา and its number.
public struct PrintMade: Hashable, Sendable {
  /// The raw value of a `PaperKind`; another text where a newer program made the paper.
  public let paper: String
  /// What the paper is about: copies are counted for it.
  public let subject: SubjectID
  /// Others who stand on the paper, ascending.
  public let also: [SubjectID]
  /// Which of the subject's papers, such as the month of a report; empty where there is one.
  public let matter: String
  /// How often it was made before: 0 for the first sheet of all.
  public let before: UInt64
  /// How often it was made now, from 1.
  public let copies: UInt64
  /// Pages of one, from 1.
  public let pages: UInt64

  /// The facts.
  public init(
    paper: String, subject: SubjectID, also: [SubjectID] = [], matter: String = "", before: UInt64,
    copies: UInt64, pages: UInt64
  ) {
    self.paper = paper
    self.subject = subject
    self.also = also
    self.matter = matter
    self.before = before
    self.copies = copies
    self.pages = pages
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(paper)
    writer.write(subject)
    writer.write(also) { $0.write($1) }
    writer.write(matter)
    writer.write(before)
    writer.write(copies)
    writer.write(pages)
  }

  /// Reads the facts.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      paper: try reader.text(), subject: try reader.subject(),
      also: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.subject() },
      matter: try reader.text(), before: try reader.unsigned(), copies: try reader.unsigned(),
      pages: try reader.unsigned())
  }
}

/// Paper that somebody wants made.
public struct PrintRequest: Hashable, Sendable {
  /// What sort.
  public let paper: PaperKind
  /// What it is about.
  public let subject: SubjectID
  /// Others who stand on it.
  public let also: [SubjectID]
  /// Which of the subject's papers.
  public let matter: String
  /// Pages of one.
  public let pages: UInt64
  /// How often, from 1.
  public let copies: Int64

  /// A wish for paper.
  public init(
    _ paper: PaperKind, of subject: SubjectID, also: [SubjectID] = [], matter: String = "", pages: UInt64,
    copies: Int64 = 1
  ) {
    self.paper = paper
    self.subject = subject
    self.also = also
    self.matter = matter
    self.pages = pages
    self.copies = copies
  }
}

/// What may be printed.
public enum PrintRule {
  /// More copies at once are a slip of the finger.
  public static let greatestCopies: Int64 = 20

  /// Whether so many copies may be made.
  ///
  /// - Throws: `Refusal`: `print.copies`.
  public static func copies(_ copies: Int64) throws(Refusal) -> UInt64 {
    guard copies >= 1, copies <= greatestCopies else {
      throw .papers(.copies(copies, greatest: greatestCopies))
    }
    return UInt64(copies)
  }
}

/// Why a paper is not made.
public enum PapersRefusal: Hashable, Sendable {
  /// `print.copies`: not between 1 and `greatest`.
  case copies(Int64, greatest: Int64)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .copies: "print.copies"
    }
  }
}
