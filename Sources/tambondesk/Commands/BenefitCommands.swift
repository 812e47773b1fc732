import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "พิมพ์รายการเอกสารที่ต้องนำมา · Print the papers to bring.",
      discussion: """
        รวมเอกสารของสิทธิที่น่าจะได้ทุกเรื่อง หรือเฉพาะเรื่องที่ระบุ
        The papers of everything that is likely, or of the benefits named.
        """)
    @Argument(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "household"))
    var household: String
    @Option(help: ArgumentHelp("รหัสสิทธิ · The code of a benefit.", valueName: "code"))
    var benefit: [String] = []
    @OptionGroup var paper: PaperOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try session.requireBenefits(benefit)
      try session.make(.checklist(try session.household(household), benefits: benefit), paper)
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "เก็บคำตอบเรื่องสิทธิ · Keep an answer about a benefit.",
      discussion: """
        คำถามที่ใช้ได้ดูจาก household show --json ช่อง questions; receives ถามว่าได้รับสิทธินั้นอยู่แล้วหรือไม่
        The questions are in household show --json; receives asks whether the benefit is received already.
        """)
    @Argument(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "household"))
    var household: String
    @Option(help: ArgumentHelp("สมาชิก ถ้าถามเป็นรายคน · A member, if asked of a person.", valueName: "p"))
    var person: String?
    @Option(help: ArgumentHelp("รหัสสิทธิ · The benefit's code.", valueName: "code"))
    var benefit: String
    @Option(help: ArgumentHelp("รหัสคำถาม · The question's code.", valueName: "code"))
    var question: String
    @Option(help: ArgumentHelp("yes, no, unknown · What was said.", valueName: "reply"))
    var reply: ReplyArgument
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let about: AnswerSubject
      if let person {
        about = .person(
          try session.found(.person, person) { () throws(StoreTrouble) in
            try session.store.person(matching: person)
          }.person)
      } else {
        about = .household(try session.household(household))
      }
      let committed = try session.commit(
        .answer(
          AnswerRequest(about: about, benefit: benefit, question: question, reply: reply.reply)))
      guard let act = committed.acts.last?.act, case .benefitAnswered(let facts) = act else { return }
      session.done(
        committed, act,
        [
          "about": .text(facts.about.subject.kind == .person ? "person" : "household"),
          "id": .text(hexadecimal(facts.about.subject.bytes)), "benefit": .text(facts.benefit),
          "question": .text(facts.question), "reply": .text(reply.rawValue),
        ])
    }
  }
}

/// An answer as people type it.
enum ReplyArgument: String, CaseIterable, ExpressibleByArgument {
  case yes, no, unknown

  /// The answer.
  var reply: Reply {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }
}

extension Session {
  /// Every code has to be a benefit of today's rules.
  ///
  /// - Throws: `Ending`, after saying which is not and which there are.
  func requireBenefits(_ codes: [String]) throws(Ending) {
    guard !codes.isEmpty else { return }
    let book = try read { () throws(StoreTrouble) in try store.ruleBook() }
    let known = book.benefits.rows(on: today).map(\.value.code)
    for code in codes where !known.contains(code) { throw fail(.unknownChoice(code, known: known)) }
  }

  /// What a household may be entitled to.
  func benefits(of household: Identifier<Household>, _ text: String) throws(Ending) -> BenefitSheet {
    try found(.household, text) { () throws(StoreTrouble) in try store.benefits(of: household, at: now) }
  }
}
