/// Where the surveys of a subject stand: one field for each source and year.
///
/// At the end of a person's or a household's state, and only where there are any.
public struct SurveyPlaces: Hashable, Sendable {
  /// One survey and the parts that hold it, by index.
  public struct Item: Hashable, Sendable {
    /// Which survey.
    public let key: Survey.Key
    /// The parts.
    public internal(set) var held: Held<UInt64>
  }

  /// The surveys, ascending by source and year.
  public private(set) var items: [Item] = []

  /// No survey.
  public init() {}

  mutating func fold(_ act: Act, _ place: EntryPlace, _ subject: SubjectID) {
    guard case .surveyPage(let page) = act else { return }
    for row in page.rows where row.about.subject == subject {
      let index = items.firstIndex { $0.key >= row.key } ?? items.endIndex
      if index == items.endIndex || items[index].key != row.key {
        items.insert(Item(key: row.key, held: Held()), at: index)
      }
      items[index].held.set(row.part, by: place)
    }
  }

  /// Writes the surveys; nothing where there are none, and nothing follows in the state.
  public func encode(into writer: inout CanonicalWriter, isFollowed: Bool = false) {
    guard !items.isEmpty || isFollowed else { return }
    writer.write(items) { writer, item in
      item.key.encode(into: &writer)
      item.held.encode(into: &writer) { $0.write($1) }
    }
  }

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    guard !reader.isAtEnd else { return }
    items = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Item(
        key: try Survey.Key(from: &r),
        held: try Held(from: &r) { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() })
    }
    // One form for each state: no survey is nothing written, and they ascend.
    guard !items.isEmpty || !reader.isAtEnd else { throw .trailing }
    guard zip(items, items.dropFirst()).allSatisfy({ $0.key < $1.key }) else { throw .order }
  }
}
