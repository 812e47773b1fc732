import Synchronization
public import Welfare

extension Store {
  /// The officer who types this code; nil if there is none.
  ///
  /// - Throws: `StoreTrouble`.
  public func officer(code: String) throws(StoreTrouble) -> Officer? {
    try officers().first { $0.code.unicodeScalars.elementsEqual(code.unicodeScalars) }
  }

  /// Every officer, in the order added.
  ///
  /// - Throws: `StoreTrouble`.
  public func officers() throws(StoreTrouble) -> [Officer] {
    try read { try $0.officers() }
  }

  /// The centre this store is of.
  ///
  /// - Throws: `StoreTrouble`; `damaged` if the journal does not say.
  public func centre() throws(StoreTrouble) -> CentreOpened {
    try read { tables in
      guard let centre = try tables.centre() else { throw StoreTrouble.damaged(path: path) }
      return centre
    }
  }

  /// The numbers of the windows, ascending.
  ///
  /// - Throws: `StoreTrouble`.
  public func counters() throws(StoreTrouble) -> [UInt64] {
    try read { try $0.counters() }
  }

  /// The rules in force.
  ///
  /// - Throws: `StoreTrouble`; `rules` if this program cannot read them.
  public func ruleBook() throws(StoreTrouble) -> RuleBook {
    try read { try ruleBook(in: $0).book }
  }

  /// The rules in force and the hash that acts name, 32 bytes. A book is parsed once.
  func ruleBook(in tables: Tables) throws -> (book: RuleBook, hash: [UInt8]) {
    let newest = try tables.first(
      "SELECT hash, log, seq FROM rule_book ORDER BY entry_order DESC, log DESC, seq DESC LIMIT 1"
    ) { (hash: $0.bytes(0), entry: EntryName(log: $0.identifier(1), seq: $0.unsigned(2))) }
    guard let newest else { throw StoreTrouble.damaged(path: path) }
    if let book = ruleBooks.withLock({ $0[newest.hash] }) { return (book, newest.hash) }
    guard let entry = try JournalTable(tables: tables).entry(newest.entry),
      case .rulesAdopted(_, let files) = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    else { throw StoreTrouble.damaged(path: path) }
    let book: RuleBook
    do { book = try environment.parseRules(files) } catch { throw StoreTrouble.rules(error) }
    ruleBooks.withLock { $0[newest.hash] = book }
    return (book, newest.hash)
  }
}

extension Tables {
  /// What `centre.opened` says; of several the one of the smallest id.
  func centre() throws -> CentreOpened? {
    for (_, state) in try states(of: .centre) {
      if case .centre(let state) = state, let facts = state.facts.current { return facts }
    }
    return nil
  }

  /// The numbers of the windows, ascending, each once.
  func counters() throws -> [UInt64] {
    let numbers = try states(of: .counter).compactMap { _, state -> UInt64? in
      guard case .counter(let state) = state else { return nil }
      return state.facts.current?.number
    }
    return Set(numbers).sorted()
  }
}

extension Tables {
  /// Every officer, in the order added.
  func officers() throws -> [Officer] {
    let vault = Vault(tables: self)
    return try states(of: .officer).compactMap { subject, state -> (EntryName, Officer)? in
      guard case .officer(let state) = state, let facts = state.facts.items.last else { return nil }
      let id: Identifier<Officer> = subject.identifier()
      let name = try vault.officer(id)?.name ?? ""
      return (facts.entry, Officer(id: id, code: facts.value.code, name: name, roles: facts.value.roles))
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
