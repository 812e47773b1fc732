/// What describes a person in an entry: AES-256-GCM ciphertext and tag under the subject's own key.
public struct SealedPart: Hashable, Sendable {
  /// Whose key opens it; always of a personal kind.
  public let subject: SubjectID
  /// 12 bytes.
  public let nonce: [UInt8]
  /// Ciphertext, then the 16-byte tag.
  public let box: [UInt8]

  /// A sealed part; `nonce` has 12 bytes.
  public init(subject: SubjectID, nonce: [UInt8], box: [UInt8]) {
    self.subject = subject
    self.nonce = nonce
    self.box = box
  }

  /// What the seal also vouches for: `"tambondesk-part-1"` ‖ log ‖ seq ‖ index ‖ subject.
  public static func additionalData(entry: EntryName, index: Int, subject: SubjectID) -> [UInt8] {
    var writer = CanonicalWriter(capacity: 64)
    writer.write(fixed: "tambondesk-part-1".utf8)
    writer.write(entry.log)
    writer.write(entry.seq)
    writer.write(UInt64(index))
    writer.write(subject)
    return writer.bytes
  }
}

/// One line of the journal, as JOURNAL.md fixes it. Never changed once written.
public struct Entry: Hashable, Sendable {
  /// Its log and number.
  public var name: EntryName
  /// Heads of other logs held here that are new since this log's previous entry; ascending by log.
  public var met: [Head] = []
  /// 1 + the greatest order of the previous entry and of all heads met so far.
  public var order: UInt64
  /// What the clock said, ms UTC. Days and waiting times come from it; it never orders entries.
  public var at: Int64
  /// The officer.
  public var by: Identifier<Officer>
  /// The window's number; 0 for none.
  public var counter: UInt64
  /// Unique in its log.
  public var request: String
  /// All subjects the act touches; ascending, no repeats.
  public var about: [SubjectID]
  /// Such as `aid.issued`.
  public var kind: String
  /// The version of the act's documented field order.
  public var version: UInt64
  /// The accountable part: the act's fields in their documented order.
  public var facts: [UInt8]
  /// Everything that describes a person, in the order made.
  public var parts: [SealedPart] = []
  /// The hash of the entry before, 32 bytes; for number 1, SHA-256 of the descriptor.
  public var prev: [UInt8]

  /// The most bytes an entry may have: 128 KiB.
  public static let greatestSize = 131_072

  /// An entry of these fields, `met` and `parts` empty.
  public init(
    name: EntryName, order: UInt64, at: Int64, by: Identifier<Officer>, counter: UInt64, request: String,
    about: [SubjectID], kind: String, version: UInt64, facts: [UInt8], prev: [UInt8]
  ) {
    self.name = name
    self.order = order
    self.at = at
    self.by = by
    self.counter = counter
    self.request = request
    self.about = about
    self.kind = kind
    self.version = version
    self.facts = facts
    self.prev = prev
  }

  /// All fields in the order of JOURNAL.md; the hash is SHA-256(`"tambondesk-entry-1"` ‖ these).
  public var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: 256 + facts.count + parts.reduce(0) { $0 + $1.box.count + 48 })
    writer.write(name.log)
    writer.write(name.seq)
    writer.write(met) { writer, head in
      writer.write(head.name.log)
      writer.write(head.name.seq)
      writer.write(fixed: head.hash)
    }
    writer.write(order)
    writer.write(UInt64(bitPattern: at))
    writer.write(by)
    writer.write(counter)
    writer.write(request)
    writer.write(about) { $0.write($1) }
    writer.write(kind)
    writer.write(version)
    writer.write(facts)
    writer.write(parts) { writer, part in
      writer.write(part.subject)
      writer.write(fixed: part.nonce)
      writer.write(part.box)
    }
    writer.write(fixed: prev)
    return writer.bytes
  }

  /// Reads an entry from its canonical bytes and refuses any other form, and more bytes than an entry may have.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(bytes: [UInt8]) throws(CanonicalTrouble) {
    guard bytes.count <= Self.greatestSize else { throw .tooLong }
    var reader = CanonicalReader(bytes)
    name = EntryName(log: try reader.identifier(), seq: try reader.unsigned())
    met = try reader.list { (reader: inout CanonicalReader) throws(CanonicalTrouble) in
      Head(
        name: EntryName(log: try reader.identifier(), seq: try reader.unsigned()),
        hash: try reader.fixed(32))
    }
    order = try reader.unsigned()
    let clock = try reader.unsigned()
    guard clock <= UInt64(Int64.max) else { throw .integerForm }
    at = Int64(clock)
    by = try reader.identifier()
    counter = try reader.unsigned()
    request = try reader.text()
    about = try reader.list { (reader: inout CanonicalReader) throws(CanonicalTrouble) in
      try reader.subject()
    }
    kind = try reader.text()
    version = try reader.unsigned()
    facts = try reader.string()
    parts = try reader.list { (reader: inout CanonicalReader) throws(CanonicalTrouble) in
      SealedPart(
        subject: try reader.subject(), nonce: try reader.fixed(12), box: try reader.string())
    }
    prev = try reader.fixed(32)
    try reader.finish()
    guard ascends(met.map(\.name.log)), ascends(about) else { throw .order }
  }
}

/// Whether each item is greater than the one before.
func ascends<Item: Comparable>(_ items: [Item]) -> Bool {
  zip(items, items.dropFirst()).allSatisfy { $0 < $1 }
}
