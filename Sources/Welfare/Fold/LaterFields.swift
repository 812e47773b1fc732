/// What stands at the end of a person's or a household's state since there are edits: numbered fields, ascending, each only
/// where it holds something, so that a state without any has the bytes it always had.
///
/// The numbers are of one list for both kinds and never change: 1 name, 2 identity, 3 contact, 4 residence, 5 consents,
/// 6 notes, 7 address.
enum LaterField: UInt64, Hashable {
  case name = 1
  case identity, contact, residence, consents, notes, address
}

struct LaterFields {
  private var fields: [(number: LaterField, bytes: [UInt8])] = []

  init() {}

  /// Whether there is none.
  var isEmpty: Bool { fields.isEmpty }

  /// Adds a field whose number is greater than those before.
  mutating func add(_ number: LaterField, _ encode: (inout CanonicalWriter) -> Void) {
    var writer = CanonicalWriter(capacity: 48)
    encode(&writer)
    fields.append((number, writer.bytes))
  }

  /// Adds a field if it was ever set.
  mutating func add<Value>(
    _ number: LaterField, _ held: Held<Value>, _ value: (inout CanonicalWriter, Value) -> Void
  ) {
    guard !held.items.isEmpty else { return }
    add(number) { held.encode(into: &$0, value) }
  }

  /// Adds a list if it holds anything.
  mutating func add<Item>(
    _ number: LaterField, _ list: [Item], _ item: (inout CanonicalWriter, Item) -> Void
  ) {
    guard !list.isEmpty else { return }
    add(number) { $0.write(list, item) }
  }

  /// Writes answers, surveys and these fields: nothing where there is none of them.
  func encode(after answers: AnswerPlaces, _ surveys: SurveyPlaces, into writer: inout CanonicalWriter) {
    answers.encode(into: &writer, isFollowed: !surveys.items.isEmpty || !isEmpty)
    surveys.encode(into: &writer, isFollowed: !isEmpty)
    guard !isEmpty else { return }
    writer.write(fields) { writer, field in
      writer.write(field.number.rawValue)
      writer.write(field.bytes)
    }
  }

  /// Reads the fields that follow answers and surveys, each by `take`.
  ///
  /// - Throws: `CanonicalTrouble`: `order`, and `code` for a number this program does not know.
  static func read(
    from reader: inout CanonicalReader,
    _ take: (LaterField, inout CanonicalReader) throws(CanonicalTrouble) -> Void
  ) throws(CanonicalTrouble) {
    guard !reader.isAtEnd else { return }
    var last: UInt64 = 0
    let count = try reader.unsigned()
    guard count > 0 else { throw .trailing }
    for _ in 0..<count {
      let number = try reader.unsigned()
      guard number > last else { throw .order }
      last = number
      guard let field = LaterField(rawValue: number) else { throw .code }
      var own = CanonicalReader(try reader.string())
      guard !own.isAtEnd else { throw .trailing }
      try take(field, &own)
      try own.finish()
    }
  }
}

extension Held {
  /// Reads a field that is only written once it was set.
  ///
  /// - Throws: `CanonicalTrouble`: `trailing` where nothing holds.
  static func later(
    from reader: inout CanonicalReader,
    _ value: (inout CanonicalReader) throws(CanonicalTrouble) -> Value
  ) throws(CanonicalTrouble) -> Held {
    let held = try Held(from: &reader, value)
    guard !held.items.isEmpty else { throw .trailing }
    return held
  }
}
