import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// The documents of a case, as commands name them.
enum CaseDocumentName: String, CaseIterable, ExpressibleByArgument {
  case request, letter, checklist

  var kind: PaperKind {
    switch self {
    case .request: .caseRequest
    case .letter: .caseLetter
    case .checklist: .caseChecklist
    }
  }
}

extension CaseCommand {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "พิมพ์เอกสารของเรื่อง · Print a document of a case.",
      discussion: """
        request แบบ ปสค.1 และแบบสอบข้อเท็จจริง · letter หนังสือส่งต่อ · checklist รายการเอกสารที่ยังขาด
        """)
    @Argument(help: ArgumentHelp("เลขเรื่อง · The case's number.", valueName: "case"))
    var number: String
    @Option(help: ArgumentHelp("เอกสาร · Which document.", valueName: "paper"))
    var paper: CaseDocumentName
    @Option(
      help: ArgumentHelp("เลขหนังสือ ไม่ใส่คือฉบับล่าสุด · Which letter; default the newest.", valueName: "n"))
    var letter: String?
    @Option(help: ArgumentHelp("เหตุที่เปิดเรื่องปกปิด · Why a restricted case is opened.", valueName: "reason"))
    var reason: CodeArgument<Case.AccessReason>?
    @OptionGroup var options: PaperOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard letter == nil || paper == .letter else { throw ValidationError("--letter: --paper letter") }
    }

    func run() throws {
      let session = try Session(common)
      let file = try session.open(try session.caseFile(number), because: reason?.value, before: "print")
      let sheet = try session.found(.case, number) { () throws(StoreTrouble) in
        try session.store.caseSheet(file.subject, on: session.today)
      }
      let wanted: CaseDocument
      do throws(Refusal) {
        wanted = try sheet.document(paper.kind, letter: letter)
      } catch {
        throw session.fail(error)
      }
      // One that is restricted only by now is refused, as nobody said why.
      try session.make(.ofCase(file.subject, wanted, isOpened: file.restriction != nil), options)
    }
  }
}

extension Session {
  /// A case that may be shown: of a restricted one it is written down first why somebody opens it.
  ///
  /// - Parameter act: what follows under the request id of the command line; nil: nothing.
  /// - Throws: `Ending`, after saying that a reason is needed.
  func open(
    _ file: CaseFile, because reason: Case.AccessReason?, before act: String? = nil
  ) throws(Ending) -> CaseFile {
    guard file.restriction != nil else { return file }
    guard let reason else { throw fail(.case(.restricted(paper: file.paper))) }
    let request = act.flatMap { act in proposer.request.map { $0 + "-before-" + act } } ?? proposer.request
    _ = try commit(
      .case(.follow(file.subject, .see(reason))),
      by: Proposer(officer: officer.id, counter: counter, at: now, request: request))
    return file
  }
}
