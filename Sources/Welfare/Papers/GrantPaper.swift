/// A paper of a grant. Each is about one entry, whose copies are counted.
public enum GrantPaper: Hashable, Sendable {
  /// แบบคำขอรับเงินซ่อมบ้าน: from the first day.
  case application
  /// รายงานการประชุมประชาคม.
  case minutes
  /// ใบตรวจรับงาน of an instalment, from 1: as the committee looked last.
  case inspection(instalment: UInt64)
  /// ใบสำคัญรับเงิน of that number, as printed: `A-65/P0001`.
  case receipt(String)
  /// ใบส่งมอบงานและรับมอบบ้าน.
  case handOver

  /// What sort of paper it is.
  public var kind: PaperKind {
    switch self {
    case .application: .grantApplication
    case .minutes: .grantMinutes
    case .inspection: .grantInspection
    case .receipt: .grantReceipt
    case .handOver: .grantHandOver
    }
  }
}

extension GrantFile {
  /// The papers that there are of it by now, in the order in which they come to be; receipts that are void last.
  public var papers: [GrantPaper] {
    var papers: [GrantPaper] = [.application]
    if meeting != nil { papers.append(.minutes) }
    let instalments = Set(inspections.map(\.facts.instalment)).union(
      (payments + paidApart).map(\.facts.instalment))
    for instalment in instalments.sorted() {
      if inspection(of: instalment) != nil { papers.append(.inspection(instalment: instalment)) }
      papers += (payments + paidApart).filter { $0.facts.instalment == instalment }.map {
        .receipt($0.facts.paper)
      }
    }
    if handOver != nil { papers.append(.handOver) }
    return papers + paidInVain.map { .receipt($0.facts.paper) }
  }

  /// The paper of a kind: of an instalment, or of the newest that has one.
  ///
  /// - Throws: `Refusal.grant(.noPaper)`: what it would be about has not happened, or was taken back.
  public func paper(_ kind: PaperKind, instalment: UInt64?) throws(Refusal) -> GrantPaper {
    let found: GrantPaper? =
      switch kind {
      case .grantInspection:
        inspections.last { instalment == nil || $0.facts.instalment == instalment }.map {
          .inspection(instalment: $0.facts.instalment)
        }
      case .grantReceipt:
        (paidInVain + paidApart + payments).last { instalment == nil || $0.facts.instalment == instalment }
          .map {
            .receipt($0.facts.paper)
          }
      default: papers.first { $0.kind == kind }
      }
    guard let found else {
      throw .grant(.noPaper(kind, paper: application.facts.paper, at: step, instalment: instalment))
    }
    return found
  }

  /// The entry that a paper is about; nil if there is no such paper.
  public func source(of paper: GrantPaper) -> EntryName? {
    switch paper {
    case .application: application.entry
    case .minutes: meeting?.entry
    case .inspection(let instalment): inspection(of: instalment)?.entry
    case .receipt(let number): payment(of: number)?.entry
    case .handOver: handOver?.entry
    }
  }

  /// The payment of a receipt, also of one that does not count any more; nil if it is not of this grant.
  public func payment(of receipt: String) -> Done<GrantPaid>? {
    (payments + paidApart + paidInVain).first {
      $0.facts.paper.unicodeScalars.elementsEqual(receipt.unicodeScalars)
    }
  }

  /// Whether a receipt is void: what it tells of was taken back, and its number is not used again.
  public func isVoid(_ receipt: String) -> Bool {
    payment(of: receipt).map { paid in paidInVain.contains { $0.entry == paid.entry } } ?? false
  }

  /// What was paid before an instalment, satang.
  public func paid(before instalment: UInt64) -> Satang {
    BudgetMove.total(payments.filter { $0.facts.instalment < instalment }.map(\.facts.amount))
  }
}

/// Everything that stands on the papers of a grant.
public struct GrantPaperSheet: Hashable, Sendable {
  /// The grant with all that is known of it.
  public let sheet: GrantSheet
  /// The applicant's masked ID; nil if there is none, or it cannot be opened here.
  public let maskedID: String?
  /// What the applicant is in the house; nil where they are not of it any more.
  public let position: Membership.Position?
  /// How old the applicant was on the day of the request, years; nil if that is not known.
  public let age: Int?
  /// How many live in the house.
  public let members: Int

  /// A sheet.
  public init(
    _ sheet: GrantSheet, maskedID: String?, position: Membership.Position?, age: Int?, members: Int
  ) {
    self.sheet = sheet
    self.maskedID = maskedID
    self.position = position
    self.age = age
    self.members = members
  }
}
