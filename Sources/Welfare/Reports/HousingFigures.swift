import ThaiText

extension FigureID {
  /// What is counted of grants, as they stood when the period ended.
  public enum Grants: String, CaseIterable, Hashable, Sendable {
    /// Grants.
    case count
    /// Approved, satang.
    case approved
    /// What the materials come to, satang.
    case billed
    /// Paid since the grant began, satang.
    case paid
    /// Given by the community since it began, satang.
    case contributed
  }

  /// What happened to grants in the period.
  public enum GrantActs: String, CaseIterable, Hashable, Sendable {
    /// คำขอ.
    case applied
    /// อนุมัติ.
    case approved
    /// งวดที่จ่าย.
    case paid
    /// ส่วนสมทบ.
    case contributed
    /// ส่งมอบ.
    case handedOver = "handed-over"
    /// ปิดเรื่อง.
    case closed
    /// ยกเลิก.
    case cancelled

    /// Whether it has an amount of money.
    public var hasValue: Bool { self == .approved || self == .paid || self == .contributed }
  }

  /// How an allotment stood when the period ended, satang.
  public enum Budgets: String, CaseIterable, Hashable, Sendable {
    /// จัดสรร.
    case allotted
    /// จอง and ผูกพัน, not paid yet.
    case promised
    /// จ่ายแล้ว.
    case spent
    /// คงเหลือ.
    case left
  }

  /// Reads the words of a figure about houses; nil if they name none.
  static func housing(_ words: [String]) -> FigureID? {
    switch (words.first, words.count) {
    case ("grants", 4):
      guard let what = Grants(rawValue: words[1]) else { return nil }
      let step = HousingGrant.Step.allCases.first { $0.code == words[2] }
      let year = UInt64(words[3])
      guard step != nil || words[2] == "all", year != nil || words[3] == "all" else { return nil }
      return .grants(what, step: step, year: year)
    case ("grant-acts", 3):
      guard let what = GrantActs(rawValue: words[1]), ["count", "value"].contains(words[2]) else {
        return nil
      }
      let isValue = words[2] == "value"
      return isValue && !what.hasValue ? nil : .grantActs(what, isValue: isValue)
    case ("budgets", 3):
      guard let what = Budgets(rawValue: words[1]) else { return nil }
      if words[2] == "all" { return .budgets(what, allotment: nil) }
      return Identifier<Allotment>(hex: words[2]).map { .budgets(what, allotment: $0) }
    default: return nil
    }
  }

  /// Whether it is money, satang.
  public var isMoney: Bool {
    switch self {
    case .aid(.value, _), .budgets: true
    case .grants(let what, _, _): what != .count
    case .grantActs(_, let isValue): isValue
    case .caseload(let what, _): what.isMoney
    case .aid, .people, .stock, .tickets, .visits: false
    }
  }
}

/// The figures of houses: each the sum of its rows.
extension Report {
  /// Fiscal years and steps of grants of which there are some, in order.
  public var grantSteps: [(year: UInt64, step: HousingGrant.Step)] {
    struct Place: Hashable {
      let year: UInt64
      let step: HousingGrant.Step
    }
    return Set(facts.housing.grants.map { Place(year: $0.year, step: $0.file.step) }).sorted {
      ($0.year, $0.step) < ($1.year, $1.step)
    }.map { ($0.year, $0.step) }
  }

  func grants(_ what: FigureID.Grants, _ step: HousingGrant.Step?, _ year: UInt64?) -> [FigureRow] {
    facts.housing.grants.filter { grant in
      (step == nil || grant.file.step == step) && (year == nil || grant.year == year)
    }.flatMap { grant -> [FigureRow] in
      let file = grant.file
      return switch what {
      case .count: [grant.row(of: file.application, 1)]
      case .approved: file.approval.map { [grant.row(of: $0, file.approved ?? 0)] } ?? []
      case .billed: file.bill.map { [grant.row(of: $0, $0.facts.total)] } ?? []
      case .paid: grant.payments
      case .contributed: file.contributions.map { grant.row(of: $0, $0.facts.value) }
      }
    }
  }

  func grantActs(_ what: FigureID.GrantActs, isValue: Bool) -> [FigureRow] {
    let (start, end) = (facts.period.start, facts.period.end)
    return facts.housing.grants.flatMap { grant -> [FigureRow] in
      let file = grant.file
      return switch what {
      case .applied: [grant.row(of: file.application, 0)]
      case .approved: grants(file.approval, of: grant, file.approved ?? 0)
      case .paid: grant.payments
      case .contributed: file.contributions.map { grant.row(of: $0, $0.facts.value) }
      case .handedOver: grants(file.handOver, of: grant, 0)
      case .closed: grants(file.closing, of: grant, 0)
      case .cancelled: grants(file.cancelling, of: grant, 0)
      }
    }.filter { $0.at >= start && $0.at < end }.map { isValue ? $0 : $0.counting }
  }

  private func grants<Facts>(
    _ done: GrantFile.Done<Facts>?, of grant: HousingFacts.Grant, _ amount: Satang
  ) -> [FigureRow] { done.map { [grant.row(of: $0, amount)] } ?? [] }

  func budgets(_ what: FigureID.Budgets, _ allotment: Identifier<Allotment>?) -> [FigureRow] {
    facts.housing.money.filter { allotment == nil || $0.facts.allotment == allotment }.flatMap(\.moves)
      .compactMap {
        move in
        let amount =
          switch what {
          case .allotted: move.allotted
          case .promised: move.promised
          case .spent: move.spent
          case .left: BudgetMove.total([move.allotted, -move.promised, -move.spent])
          }
        return amount == 0 ? nil : FigureRow(at: move.at, entry: move.entry, what: move.kind, amount: amount)
      }
  }
}

extension HousingFacts.Grant {
  /// The fiscal year of its number, พ.ศ.
  fileprivate var year: UInt64 { file.application.facts.fiscalYear }

  /// What was paid, by receipt.
  fileprivate var payments: [FigureRow] {
    (file.payments + file.paidApart).map { paid in
      FigureRow(
        at: paid.at, entry: paid.entry, what: paid.facts.paper, village: village, amount: paid.facts.amount)
    }
  }

  fileprivate func row<Facts>(of done: GrantFile.Done<Facts>, _ amount: Int64) -> FigureRow {
    FigureRow(
      at: done.at, entry: done.entry, what: file.application.facts.paper, village: village, amount: amount)
  }
}

extension FigureRow {
  /// The same row where entries are counted.
  fileprivate var counting: FigureRow {
    FigureRow(at: at, entry: entry, what: what, village: village, amount: 1)
  }
}
