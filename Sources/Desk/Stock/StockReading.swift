import ThaiText
import Welfare

/// Reads a form of the stock: the proposal it comes to, or what is wrong with which field.
struct StockReading {
  /// Who a campaign may count, in the order of the form.
  static let units: [CampaignOpened.Unit] = [.household, .family]

  private(set) var errors: [String: String] = [:]
  private(set) var proposal: Proposal?
  private let form: StockForm
  private let now: Instant
  private let words: Words

  init(_ form: StockForm, _ context: DeskContext) {
    self.form = form
    now = context.now
    words = context.words
    switch form.kind {
    case .receive: proposal = received()
    case .kit: proposal = kit()
    case .campaign: proposal = campaign()
    case .place: proposal = place()
    case .count: proposal = counted()
    case .move: proposal = moved()
    case .send: proposal = sent()
    case .carry: proposal = carried()
    case .writeOff: proposal = writtenOff()
    case .takeIn: proposal = takenIn()
    case .bringBack: proposal = broughtBack()
    }
  }

  private mutating func received() -> Proposal? {
    let kit = code("kit")
    let lot = code("lot")
    let quantity = count("quantity")
    let value = satang("value")
    let expires = day("expires", isNeeded: false)
    guard let kit, let lot, let quantity, let value, errors.isEmpty else { return nil }
    return .receiveStock(
      StockRequest(
        kit: kit, lot: lot, quantity: quantity, unitValue: value, source: form.text("source"),
        expires: expires, place: form.chosen("into").flatMap { index in form.board?.places[index].place },
        paper: TypedValues.isBlank(form.text("paper")) ? "" : form.text("paper"),
        isConfirmed: form.isConfirmed))
  }

  private mutating func kit() -> Proposal? {
    let code = code("code")
    let title = words("title")
    let items = TypedItems.items(form.text("items"))
    if items == nil { errors["items"] = words.itemsError }
    guard let code, let title, let items else { return nil }
    return .addKit(code: code, title: title, items: items)
  }

  private mutating func campaign() -> Proposal? {
    let code = code("code")
    let title = words("title")
    let kits = form.text("kits").unicodeScalars.split { $0 == " " || $0 == "," }.map { String($0) }
    if kits.isEmpty { errors["kits"] = words.neededError }
    if kits.contains(where: { TypedValues.code($0) == nil }) { errors["kits"] = words.codeError }
    let from = day("from", isNeeded: true)
    let to = day("to", isNeeded: true)
    if let from, let to, to < from { errors["to"] = words.dateOrderError }
    let ceiling = satang("ceiling")
    let perUnit = count("per-unit")
    let window = count("window")
    guard let code, let title, let from, let to, let ceiling, let perUnit, let window, errors.isEmpty else {
      return nil
    }
    return .openCampaign(
      CampaignRequest(
        code: code, title: title, kits: kits, from: from, to: to,
        unit: form.chosen("unit").map { Self.units[$0] } ?? .household, ceiling: ceiling,
        window: UInt64(clamping: window), perUnit: UInt64(clamping: perUnit)))
  }

  private mutating func place() -> Proposal? {
    let code = code("code")
    let title = words("title")
    guard let code, let title else { return nil }
    return .stock(.addPlaces([PlaceRequest(code: code, title: title)]))
  }

  private mutating func counted() -> Proposal? {
    guard case .shelf(let shelf) = form.about else { return nil }
    var lines: [StockLineRequest] = []
    for lot in form.lots where !TypedValues.isBlank(form.text(lot.field)) {
      if let quantity = TypedValues.number(form.text(lot.field)), quantity >= 0 {
        lines.append(StockLineRequest(lot: lot.lot, quantity: quantity))
      } else {
        errors[lot.field] = words.countError
      }
    }
    if lines.isEmpty, errors.isEmpty, let first = form.lots.first { errors[first.field] = words.neededError }
    var asOf: Instant?
    if !TypedValues.isBlank(form.text("at")) {
      asOf = TypedValues.moment(form.text("at"), today: now.day)
      if asOf == nil { errors["at"] = words.timeError }
    }
    let witness = witness()
    guard errors.isEmpty, !lines.isEmpty else { return nil }
    return .stock(.count(CountRequest(place: shelf.place, asOf: asOf, witness: witness, lines: lines)))
  }

  private mutating func witness() -> StockCounted.Witness? {
    switch form.named(form.text("witness")) {
    case .nothing: return nil
    case .officer(let id, _): return .officer(id)
    case .volunteer(let id, _): return .volunteer(id)
    case .nobody, .several, .waiting:
      errors["witness"] = words.found(form.named(form.text("witness")), isOptional: true)
      return nil
    }
  }

  private mutating func moved() -> Proposal? {
    let line = line()
    let to = place(in: form.otherPlaces)
    guard let line, let to, case .shelf(let shelf) = form.about else { return nil }
    return .stock(.move(from: shelf.place, to: to, lines: [line]))
  }

  private mutating func sent() -> Proposal? {
    let line = line()
    let receiver = code("receiver")
    guard let line, let receiver, case .shelf(let shelf) = form.about else { return nil }
    return .stock(.send(from: shelf.place, receiver: receiver, lines: [line]))
  }

  private mutating func carried() -> Proposal? {
    let line = line()
    let named = form.named(form.text("volunteer"))
    guard case .volunteer(let volunteer, _) = named else {
      errors["volunteer"] = named == .nothing ? words.neededError : words.found(named, isOptional: false)
      return nil
    }
    guard let line, case .shelf(let shelf) = form.about else { return nil }
    return .stock(.carry(CarryRequest(volunteer: volunteer, from: shelf.place, lines: [line])))
  }

  private mutating func writtenOff() -> Proposal? {
    guard let line = line(), case .shelf(let shelf) = form.about else { return nil }
    let reasons = StockWrittenOff.Reason.allCases
    let index = form.chosen("reason") ?? 0
    return .stock(.writeOff(place: shelf.place, line: line, reason: reasons[index]))
  }

  private mutating func takenIn() -> Proposal? {
    let lines = lines()
    let to = place(in: form.otherPlaces)
    guard case .transfer(let transfer) = form.about, let lines, let to else { return nil }
    let isAsSent = lines.map(\.quantity) == form.lots.map(\.recorded)
    // Of more lots than a form has room for, those not asked about came as they were sent.
    let others = (form.transfer?.lines ?? []).dropFirst(StockFields.mostLots).map {
      StockLineRequest(lot: $0.lot, quantity: Int64(clamping: $0.quantity))
    }
    return .stock(.takeIn(transfer, to: to, lines: isAsSent ? nil : lines + others))
  }

  private mutating func broughtBack() -> Proposal? {
    let lines = lines()
    let to = place(in: form.otherPlaces)
    guard case .carrying(let carrying) = form.about, let lines, let to else { return nil }
    return .stock(.bringBack(carrying, to: to, lines: lines))
  }

  /// The lots with a quantity; 0 of a lot is none of it, and of all together something has to be there.
  private mutating func lines() -> [StockLineRequest]? {
    var lines: [StockLineRequest] = []
    for lot in form.lots {
      guard let quantity = TypedValues.number(form.text(lot.field)), quantity >= 0 else {
        errors[lot.field] = words.countError
        continue
      }
      if quantity > 0 { lines.append(StockLineRequest(lot: lot.lot, quantity: quantity)) }
    }
    if lines.isEmpty, errors.isEmpty, let first = form.lots.first { errors[first.field] = words.numberError }
    return errors.isEmpty && !lines.isEmpty ? lines : nil
  }

  /// The quantity of the lot that the form is about.
  private mutating func line() -> StockLineRequest? {
    guard case .shelf(let shelf) = form.about, let quantity = count("quantity") else { return nil }
    return StockLineRequest(lot: shelf.lot, quantity: quantity)
  }

  private mutating func place(in places: [PlaceLine]) -> Identifier<Place>? {
    let index = form.chosen("into") ?? 0
    guard places.indices.contains(index) else {
      errors["into"] = words.neededError
      return nil
    }
    return places[index].place
  }

  private mutating func code(_ id: String) -> String? {
    let text = form.text(id)
    if TypedValues.isBlank(text) {
      errors[id] = words.neededError
      return nil
    }
    let code = TypedValues.code(text)
    if code == nil { errors[id] = words.codeError }
    return code
  }

  private mutating func words(_ id: String) -> String? {
    let text = form.text(id)
    if TypedValues.isBlank(text) {
      errors[id] = words.neededError
      return nil
    }
    return text
  }

  private mutating func count(_ id: String) -> Int64? {
    guard let count = TypedValues.number(form.text(id)), count >= 1 else {
      errors[id] = words.numberError
      return nil
    }
    return count
  }

  private mutating func satang(_ id: String) -> Satang? {
    let satang = TypedValues.satang(form.text(id))
    if satang == nil { errors[id] = words.moneyError }
    return satang
  }

  private mutating func day(_ id: String, isNeeded: Bool) -> Day? {
    switch TypedValues.day(form.text(id), today: now.day) {
    case .day(let day): return day
    case .nothing:
      if isNeeded { errors[id] = words.neededError }
      return nil
    case .unclear:
      errors[id] = words.yearError
      return nil
    case .none:
      errors[id] = words.dateError
      return nil
    }
  }
}
