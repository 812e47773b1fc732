import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ย้ายเข้า ย้ายออก เสียชีวิต · Somebody moved in, away, or died.",
      discussion: """
        --to H ย้ายเข้า  --away ย้ายออก  --died เสียชีวิต  --correct H แก้ว่าอยู่จริงหรือมีชื่อในทะเบียน
        --to H: moved in.  --away: moved away.  --died.  --correct H: how they stand there was written wrongly.
        """)
    @Argument(help: ArgumentHelp("คน รหัสหรือ 13 หลัก · Whom: id or 13 digits.", valueName: "person"))
    var person: String
    @Option(help: ArgumentHelp("ย้ายเข้าครัวเรือน · To this household.", valueName: "h"))
    var to: String?
    @Option(help: ArgumentHelp("แก้ข้อมูลในครัวเรือน · Correct it in this household.", valueName: "h"))
    var correct: String?
    @Option(help: ArgumentHelp("ย้ายออกเมื่อ · Moved away on this day.", valueName: "d"))
    var away: DayArgument?
    @Flag(
      name: .customLong("stays-registered"), help: "ชื่อยังอยู่ในทะเบียน · The register has the name still.")
    var staysRegistered = false
    @Option(help: ArgumentHelp("เสียชีวิตเมื่อ · Died on this day.", valueName: "d"))
    var died: DayArgument?
    @OptionGroup var stay: StayOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      let told = [to != nil, correct != nil, away != nil, died != nil].count(where: \.self)
      guard told == 1 else { throw ValidationError("--to | --away | --died | --correct") }
    }

    func run() throws {
      let session = try Session(common)
      let id = try session.person(person)
      let request: MoveRequest
      if let to {
        request = .movedIn(stay.request(try session.household(to)))
      } else if let correct {
        request = .corrected(stay.request(try session.household(correct)))
      } else if let away {
        request = .movedOut(away.day, staysRegistered: staysRegistered)
      } else {
        request = .died(died?.day ?? session.today)
      }
      session.done(try session.commit(.register(.move(id, request))), fields: [:])
    }
  }

  struct Consent: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ฐานการใช้ข้อมูล · On which legal basis what is known is used, and for what.")
    @Argument(help: ArgumentHelp("คน รหัสหรือ 13 หลัก · Whom: id or 13 digits.", valueName: "person"))
    var person: String
    @Option(
      help: ArgumentHelp("consent, public-task, legal-duty, vital-interest", valueName: "code"))
    var basis: BasisArgument
    @Option(
      help: ArgumentHelp("aid, contact, referral, publication; ซ้ำได้ · may repeat.", valueName: "code"))
    var purpose: [PurposeArgument]
    @Flag(help: "ถอนความยินยอม · Withdrawn.")
    var withdrawn = false
    @Option(help: ArgumentHelp("ตั้งแต่วันที่ · Since when.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let committed = try session.commit(
        .register(
          .noteConsent(
            ConsentRequest(
              person: try session.person(person), basis: basis.basis, purposes: purpose.map(\.purpose),
              isGiven: !withdrawn, day: day?.day))))
      session.done(committed, fields: [:])
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "ข้อความที่ต้องระวัง · Sensitive notes: list, write, or open one for a reason.",
      discussion: """
        ไม่ใส่อะไร แสดงว่ามีข้อความใดบ้าง  --text เขียน  --open เปิดอ่าน ต้องมี --reason และจะบันทึกไว้
        Without options, which there are.  --text writes one.  --open shows one, with --reason, and is recorded.
        """)
    @Argument(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "household"))
    var household: String
    @Option(help: ArgumentHelp("คน ถ้าเป็นของคนเดียว · Somebody, if it is about one person.", valueName: "p"))
    var person: String?
    @Option(help: ArgumentHelp("ข้อความ · The note.", valueName: "t"))
    var text: String?
    @Option(help: ArgumentHelp("health, safety, family, other", valueName: "code"))
    var sort = NoteSortArgument.other
    @Option(help: ArgumentHelp("เปิดข้อความ · The note's entry.", valueName: "entry"))
    var open: String?
    @Option(help: ArgumentHelp("service, follow-up, safety, audit", valueName: "code"))
    var reason: NoteReasonArgument?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if text != nil, open != nil { throw ValidationError("--text | --open") }
      if open != nil, reason == nil {
        throw ValidationError("--reason: " + NoteReasonArgument.allValueStrings.joined(separator: ", "))
      }
    }

    func run() throws {
      let session = try Session(common)
      let house = try session.household(household)
      let about: AnswerSubject =
        if let person { .person(try session.person(person)) } else { .household(house) }
      if let text {
        let committed = try session.commit(.register(.writeNote(about, sort.sort, text)))
        return session.done(committed, fields: [:])
      }
      guard let open, let reason else { return try list(of: about, house, session) }
      guard let name = EntryName(open, own: session.store.logID) else {
        throw session.fail(.notFound(.note, open))
      }
      let committed = try session.commit(.register(.openNote(about, name, reason.reason)))
      let note = try session.read { () throws(StoreTrouble) in try session.store.note(name, of: about) }
      session.done(committed, fields: ["text": JSON(note)])
      session.output.say(note ?? session.words.sealedNote)
    }

    private func list(of about: AnswerSubject, _ house: Identifier<Household>, _ session: Session) throws {
      let card = try session.read { () throws(StoreTrouble) in
        try session.store.card(of: house, at: session.now)
      }
      let notes =
        switch about {
        case .household: card?.notes ?? []
        case .person(let id): card?.everybody.first { $0.person == id }?.notes ?? []
        }
      for note in notes {
        session.output.row(
          [
            "note": .text(note.part.entry.text), "sort": .text(note.sort.code), "at": .text(note.at.rfc3339),
          ], session.words.noteLine(note) + "  " + note.part.entry.text)
      }
      if notes.isEmpty { session.output.say(session.words.noNotes) }
    }
  }
}

/// A legal basis by its code.
struct BasisArgument: ExpressibleByArgument {
  let basis: ConsentNoted.Basis

  init?(argument: String) {
    guard let basis = ConsentNoted.Basis.allCases.first(where: { $0.code == argument }) else { return nil }
    self.basis = basis
  }
}

/// A purpose by its code.
struct PurposeArgument: ExpressibleByArgument {
  let purpose: ConsentNoted.Purpose

  init?(argument: String) {
    guard let purpose = ConsentNoted.Purpose.allCases.first(where: { $0.code == argument }) else {
      return nil
    }
    self.purpose = purpose
  }
}

/// A sort of note by its code.
enum NoteSortArgument: String, CaseIterable, ExpressibleByArgument {
  case health, safety, family, other

  var sort: NoteWritten.Sort {
    switch self {
    case .health: .health
    case .safety: .safety
    case .family: .family
    case .other: .other
    }
  }
}

/// Why a note is opened, by its code.
enum NoteReasonArgument: String, CaseIterable, ExpressibleByArgument {
  case service
  case followUp = "follow-up"
  case safety, audit

  var reason: NoteOpened.Reason {
    switch self {
    case .service: .service
    case .followUp: .followUp
    case .safety: .safety
    case .audit: .audit
    }
  }
}
