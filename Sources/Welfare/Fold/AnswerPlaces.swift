public import ThaiText

/// Where the answers of a subject stand: every one counts, the newest to a question first of all.
///
/// At the end of a person's or a household's state, and only where something was answered.
public struct AnswerPlaces: Hashable, Sendable {
  /// One answer: what was asked, when, and the sealed part that says what was said.
  public struct Item: Hashable, Sendable {
    /// The part.
    public let part: PartName
    /// The benefit's code.
    public let benefit: String
    /// The question's code.
    public let question: String
    /// What the clock said.
    public let at: Instant
  }

  /// The answers in fold order, oldest first.
  public private(set) var items: [Item] = []

  /// Nothing was answered.
  public init() {}

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .benefitAnswered(let facts) = act, facts.about.subject == subject,
      let part = place.parts[subject]
    else { return }
    items.append(
      Item(
        part: PartName(entry: place.name, index: part), benefit: facts.benefit, question: facts.question,
        at: place.at))
  }

  /// Writes the answers; nothing where there are none, and nothing follows in the state.
  public func encode(into writer: inout CanonicalWriter, isFollowed: Bool = false) {
    guard !items.isEmpty || isFollowed else { return }
    writer.write(items) { writer, item in
      writer.write(item.part.entry)
      writer.write(item.part.index)
      writer.write(item.benefit)
      writer.write(item.question)
      writer.write(signed: item.at.milliseconds)
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard !reader.isAtEnd else { return }
    items = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Item(
        part: PartName(entry: try r.entryName(), index: try r.unsigned()), benefit: try r.text(),
        question: try r.text(), at: Instant(milliseconds: try r.signed()))
    }
    // One form for each state: nothing answered is nothing written, unless something follows.
    guard !items.isEmpty || !reader.isAtEnd else { throw .trailing }
  }
}
