import ThaiText
import Welfare

extension Committing {
  /// A new kit, or a new version of one that is there: an id of its own under the same code, so that lots keep the
  /// version they were packed to.
  mutating func addKit(_ code: String, _ title: String, _ items: [KitItem], _ isNewVersion: Bool) throws {
    let known = try AidReading(tables: tables).kit(code: code)
    if known != nil, !isNewVersion { throw Refusal.codeTaken(code) }
    if known == nil, isNewVersion { throw Refusal.notFound(.kit, code) }
    let recipe = book.kits.compactMap { [day = proposer.at.day] in $0.row(on: day)?.value }.first {
      $0.code.unicodeScalars.elementsEqual(code.unicodeScalars)
    }
    let usual = title.isEmpty ? recipe?.thai ?? code : title
    try appending.append(
      .kitAdded(
        KitAdded(
          kit: appending.random.identifier(), code: code,
          version: known.map { $0.version < .max ? $0.version + 1 : $0.version } ?? 1, title: usual,
          items: items.isEmpty ? recipe?.items ?? [] : items)))
  }

  /// Goods came in; the lot is made if its code is new.
  ///
  /// - Returns: kits on hand of that sort.
  mutating func receive(_ request: StockRequest) throws -> Int64? {
    let reading = AidReading(tables: tables)
    guard let kit = try reading.kit(code: request.kit) else { throw Refusal.notFound(.kit, request.kit) }
    let known = try reading.lot(code: request.lot, of: kit.kit)
    try StockRule.receive(request, known: known?.facts)
    if !request.isConfirmed {
      try StockRule.requireUsual(
        request.quantity, among: try StockUsage(tables: tables).received(of: kit.kit))
      try StockRule.requireUsualExpiry(request.expires, on: proposer.at.day)
    }
    let paper = StockSent.normalised(paper: request.paper)
    if !paper.isEmpty, try TransferReading(tables: tables).isTakenIn(paper: paper) {
      throw Refusal.stock(.transferDone(paper: paper))
    }
    if let place = request.place { try requirePlace(place) }
    guard let place = try request.place ?? reading.store() else { throw Refusal.notFound(.place, "") }
    try appending.append(
      .stockReceived(
        StockReceived(
          lot: known?.id ?? appending.random.identifier(), kit: known?.facts.kit ?? kit.kit,
          code: request.lot, source: request.source, unitValue: request.unitValue, expires: request.expires,
          place: place, quantity: UInt64(request.quantity), paper: paper)))
    return try reading.onHand(of: kit.kit)
  }
}
