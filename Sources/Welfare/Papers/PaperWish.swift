/// A paper that somebody wants made or shown: named by what it is about, and read from the records when it is made.
public enum PaperWish: Hashable, Sendable {
  /// ใบรับมอบสิ่งของ of the receipt of that number, as printed: `A-70/0149`.
  case receipt(String)
  /// รายการเอกสาร for what a household is likely to get; or for the benefits of these codes, if any are named.
  case checklist(Identifier<Household>, benefits: [String])
  /// Why a household could not get something, and what to bring for what it is likely to get.
  case refusal(Refusal, Identifier<Household>)
  /// บัญชีรายชื่อผู้รับถุงยังชีพ of a campaign.
  case signingList(Identifier<Campaign>)
  /// รายงานประจำวัน, รายงานประจำเดือน or รายงานประจำปีงบประมาณ.
  case report(ReportPeriod)
  /// Who is likely to get something and not found to receive it: of one village or all, of one benefit or all.
  case coverage(moo: UInt64?, benefit: String?)
  /// A paper of a grant.
  case grant(Identifier<HousingGrant>, GrantPaper)
  /// A document of a case; of a restricted one only where somebody said why they open it.
  case ofCase(Identifier<Case>, CaseDocument, isOpened: Bool)

  /// What sort of paper it is.
  public var kind: PaperKind {
    switch self {
    case .receipt: .receipt
    case .checklist: .checklist
    case .refusal: .refusal
    case .signingList: .signingList
    case .report(let period):
      switch period.span {
      case .day: .dayReport
      case .month: .monthReport
      case .year: .yearReport
      }
    case .coverage: .coverage
    case .grant(_, let paper): paper.kind
    case .ofCase(_, let document, _): document.kind
    }
  }
}

/// In what form a paper leaves the program.
public enum PaperForm: String, CaseIterable, Hashable, Sendable {
  /// Through the printer.
  case print
  /// Pages of text in a file.
  case text
  /// Comma-separated values in a file; reports alone.
  case csv
  /// One page of HTML in a file; reports alone.
  case html
}

/// Why a paper was not made; nothing of it left the program.
public enum PaperTrouble: Error, Hashable, Sendable {
  /// A rule said no, or what it is about is not there.
  case refused(Refusal)
  /// The records could not be read or written.
  case store(StoreTrouble)
  /// Its file could not be written.
  case file(FileTrouble)
  /// There is nothing to be brought: no benefit is likely.
  case nothingToBring
}

/// What became of a paper that was wished for.
public enum PaperNews: Hashable, Sendable {
  /// It was made, under the number of its copy.
  case made(PrintMade, PrintOutcome)
  /// It lies in a file.
  case written(path: String)
  /// It was not made.
  case failed(PaperTrouble)
}
