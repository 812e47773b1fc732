import ThaiText
import Welfare

/// Which paper is on the screen, in a draft.
extension PaperScreen {
  /// Writes which paper it is.
  func encode(into writer: inout CanonicalWriter) {
    switch wish {
    case .report(let period):
      writer.write(period.span == .year ? 6 : period.span.rawValue)
      writer.write(signed: Int64(period.first.number))
    case .coverage: writer.write(3 as UInt64)
    case .signingList(let campaign):
      writer.write(4 as UInt64)
      writer.write(campaign)
    case .grant(let grant, let paper):
      writer.write(5 as UInt64)
      writer.write(grant)
      paper.encode(into: &writer)
    case .ofCase(let subject, let document, _):
      // That somebody said why they look at a restricted case is not kept.
      writer.write(7 as UInt64)
      writer.write(subject)
      document.encode(into: &writer)
    case .receipt, .checklist, .refusal: writer.write(0 as UInt64)
    }
    writer.write(title)
  }

  /// Reads which paper it was; `wanted` is to be read.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    let wish: PaperWish
    switch try reader.unsigned() {
    case 1: wish = .report(ReportPeriod(try reader.draftDay()))
    case 2: wish = .report(ReportPeriod(monthOf: try reader.draftDay()))
    case 3: wish = .coverage(moo: nil, benefit: nil)
    case 4: wish = .signingList(try reader.identifier())
    case 5: wish = .grant(try reader.identifier(), try GrantPaper(from: &reader))
    case 6: wish = .report(ReportPeriod(FiscalYear(of: try reader.draftDay())))
    case 7: wish = .ofCase(try reader.identifier(), try CaseDocument(from: &reader), isOpened: false)
    default: throw .code
    }
    self.init(wish, title: try reader.text())
  }
}

extension GrantPaper {
  /// Writes which paper of a grant it is.
  fileprivate func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .application: writer.write(1 as UInt64)
    case .minutes: writer.write(2 as UInt64)
    case .inspection(let instalment):
      writer.write(3 as UInt64)
      writer.write(instalment)
    case .receipt(let number):
      writer.write(4 as UInt64)
      writer.write(number)
    case .handOver: writer.write(5 as UInt64)
    }
  }

  /// Reads which paper of a grant it was.
  fileprivate init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch try reader.unsigned() {
    case 1: self = .application
    case 2: self = .minutes
    case 3: self = .inspection(instalment: try reader.unsigned())
    case 4: self = .receipt(try reader.text())
    case 5: self = .handOver
    default: throw .code
    }
  }
}

extension CaseDocument {
  /// Writes which document of a case it is.
  fileprivate func encode(into writer: inout CanonicalWriter) {
    switch self {
    case .request: writer.write(1 as UInt64)
    case .letter(let number):
      writer.write(2 as UInt64)
      writer.write(number)
    case .checklist: writer.write(3 as UInt64)
    }
  }

  /// Reads which document of a case it was.
  fileprivate init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    switch try reader.unsigned() {
    case 1: self = .request
    case 2: self = .letter(try reader.text())
    case 3: self = .checklist
    default: throw .code
    }
  }
}
