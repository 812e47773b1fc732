import ThaiText
import Welfare

/// Reads a form of the stock: the proposal it comes to, or what is wrong with which field.
struct StockReading {
  private(set) var errors: [String: String] = [:]
  private(set) var proposal: Proposal?
  private let form: StockForm
  private let today: Day
  private let words: Words

  init(_ form: StockForm, today: Day, words: Words) {
    self.form = form
    self.today = today
    self.words = words
    switch form.kind {
    case .receive: proposal = received()
    case .kit: proposal = kit()
    case .campaign: proposal = campaign()
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
        expires: expires))
  }

  private mutating func kit() -> Proposal? {
    let code = code("code")
    let title = words("title")
    guard let code, let title else { return nil }
    return .addKit(code: code, title: title)
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
    let window = TypedValues.number(form.text("window"))
    if window == nil { errors["window"] = words.numberError }
    guard let code, let title, let from, let to, let ceiling, let perUnit, let window, errors.isEmpty else {
      return nil
    }
    return .openCampaign(
      CampaignRequest(
        code: code, title: title, kits: kits, from: from, to: to, ceiling: ceiling,
        window: UInt64(clamping: window), perUnit: UInt64(clamping: perUnit)))
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
    switch TypedValues.day(form.text(id), today: today) {
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
