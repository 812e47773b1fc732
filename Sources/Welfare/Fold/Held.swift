/// A field that keeps every value no later edit had seen: one is plain, two are a conflict for a person.
public struct Held<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A value and the entry that gave it.
  public struct Item: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// Its value.
    public let value: Value
  }

  /// The values that still hold, ascending by entry.
  public private(set) var items: [Item] = []

  /// A field that was never set.
  public init() {}

  /// The value shown: the only one, or the one of the greatest entry while several hold.
  public var current: Value? { items.last?.value }

  /// Whether two values hold that had not seen each other.
  public var isConflict: Bool { items.count > 1 }

  /// Sets the value; those the entry had seen no longer hold.
  public mutating func set(_ value: Value, by place: EntryPlace) {
    items.removeAll { place.past.contains($0.entry) }
    let index = items.firstIndex { place.name < $0.entry } ?? items.endIndex
    items.insert(Item(entry: place.name, value: value), at: index)
  }

  func encode(into writer: inout CanonicalWriter, _ value: (inout CanonicalWriter, Value) -> Void) {
    writer.write(items) { writer, item in
      writer.write(item.entry)
      value(&writer, item.value)
    }
  }

  init(
    from reader: inout CanonicalReader,
    _ value: (inout CanonicalReader) throws(CanonicalTrouble) -> Value
  ) throws(CanonicalTrouble) {
    items = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      Item(entry: try r.entryName(), value: try value(&r))
    }
  }
}

extension Held where Value == UInt64 {
  /// The parts that hold, where the value is a part's index.
  public var partNames: [PartName] {
    items.map { PartName(entry: $0.entry, index: $0.value) }
  }
}

extension CanonicalWriter {
  /// Appends an entry's name: its log, then its number.
  public mutating func write(_ name: EntryName) {
    write(name.log)
    write(name.seq)
  }
}

extension CanonicalReader {
  /// Reads an entry's name.
  public mutating func entryName() throws(CanonicalTrouble) -> EntryName {
    EntryName(log: try identifier(), seq: try unsigned())
  }
}
