import TestSupport
import ThaiText
import Welfare

/// Acts of any kind with any values in them; the same seed gives the same acts.
struct RandomActs {
  var chance: Seeded

  init(seed: UInt64) {
    chance = Seeded(seed)
  }

  /// An act of one kind.
  mutating func act(_ kind: ActCase) -> Act {
    switch kind {
    case .centreOpened:
      .centreOpened(
        CentreOpened(
          centre: id(), tambon: text(), point: maybe { $0.text() }, name: text(), isPractice: flag()))
    case .rulesAdopted:
      .rulesAdopted(
        centre: id(),
        files: (0..<Int.random(in: 0...4, using: &chance)).map {
          RuleFile(name: "\($0)" + text(), text: text())
        })
    case .officerAdded:
      .officerAdded(officer: id(), code: text(), roles: list { $0.one(of: Officer.Role.allCases) })
    case .counterAdded: .counterAdded(counter: id(), number: number())
    case .placeAdded: .placeAdded(place: id(), code: text(), title: text())
    case .exportMade:
      .exportMade(centre: id(), what: text(), rows: number(), reveal: maybe { $0.text() })
    case .identityRevealed: .identityRevealed(person: id(), reason: text())
    case .dayClosed:
      .dayClosed(
        DayClosed(
          centre: id(), day: day(),
          figures: DayFigures(
            taken: number(), served: number(), missed: number(), left: number(), open: number(),
            handOvers: number(), bags: number(), value: amount(), onHand: amount(), carried: amount()),
          reason: maybe { $0.one(of: DayClosed.Reason.allCases) }))
    case .printMade:
      .printMade(
        PrintMade(
          paper: text(), subject: subject(), also: list { $0.subject() }, matter: text(), before: number(),
          copies: number(), pages: number()))
    case .villagesCounted:
      .villagesCounted(
        VillagesCounted(
          centre: id(), year: number(), month: number(),
          villages: list {
            VillagesCounted.Village(
              code: $0.text(), name: $0.text(), male: $0.number(), female: $0.number(), houses: $0.number())
          }))
    case .importUndone:
      .importUndone(ImportUndone(batch: id(), reason: one(of: ImportUndone.Reason.allCases)))
    case .registerPage, .volunteerPage, .surveyPage, .importFinished: register(kind)
    case .personAdded, .householdAdded, .personEdited, .householdEdited, .membershipChanged, .consentNoted,
      .noteWritten, .noteOpened:
      edit(kind)
    case .planItemAdded, .planItemClosed, .planTakenBack: plan(kind)
    case .personMerged, .householdMerged, .personUnmerged, .householdUnmerged, .toldApart: decision(kind)
    case .ticketTaken, .ticketIdentified, .ticketUndone: ticket(kind)
    case .called, .recalled, .began, .parked, .transferred, .missed, .left, .served:
      .ticketStepped(ticket: id(), step: step(kind))
    case .kitAdded, .campaignOpened, .campaignCertified, .listWithdrawn, .familyDeclared, .stockReceived,
      .aidIssued, .aidReversed:
      aid(kind)
    case .benefitAnswered:
      .benefitAnswered(
        BenefitAnswered(
          about: flag() ? .person(id()) : .household(id()), benefit: text(), question: text(),
          ruleBook: bytes(32)))
    case .stockMoved, .stockSent, .stockTakenIn, .carryTaken, .carryReturned, .stockCounted,
      .stockWrittenOff, .lotRecalled, .lotReleased, .aidUnheld, .stockReversed:
      stock(kind)
    case .budgetAllotted, .budgetChanged, .budgetTransferred, .budgetKept, .budgetCarriedOver:
      .budget(budget(kind))
    case .grantApplied, .grantSurveyed, .grantMet, .grantDecided, .grantApproved, .grantReserved,
      .grantBilled, .grantInspected, .grantPaid, .grantContributed, .grantHandedOver, .grantClosed,
      .grantCancelled, .grantTakenBack:
      .grant(GrantFacts(grant: id(), household: id(), act: grant(kind)))
    case .caseOpened, .caseMoved, .caseForwarded, .caseWritten, .casePapersNoted, .caseCertified,
      .caseDiagnosed, .casePlanned, .caseFollowedUp, .caseRestricted, .caseSeen, .caseTakenBack,
      .caseConditioned:
      .case(CaseFacts(of: id(), household: id(), act: caseAct(kind)))
    case .dutyAdded: .dutyAdded(duty: id(), code: text(), title: text())
    case .shiftAdded:
      .shiftAdded(ShiftAdded(shift: id(), code: text(), from: number(), to: number(), wanted: number()))
    case .assignmentMade:
      .assignmentMade(
        AssignmentMade(assignment: id(), volunteer: id(), duty: id(), day: day(), shift: id()))
    case .assignmentCancelled: .assignmentCancelled(assignment: id())
    case .conflictSettled:
      .conflictSettled(
        ConflictSettled(
          conflict: Conflict.ID(bytes(32)), kind: number(),
          field: maybe { $0.one(of: Conflict.Field.allCases) }, subject: subject(),
          sides: list { EntryName(log: $0.id(), seq: $0.number()) }, keep: maybe { $0.id() },
          value: maybe { $0.bytes(Int.random(in: 0...40, using: &$0.chance)) }, part: maybe { $0.number() }))
    }
  }

  /// An act of any kind, one of a newer program's now and then.
  mutating func act() -> Act {
    if Int.random(in: 0..<30, using: &chance) == 0 {
      return .unknown(kind: "case.opened", version: 2, facts: bytes(5))
    }
    return act(one(of: ActCase.allCases))
  }

  /// A ticket's step.
  mutating func step(_ kind: ActCase) -> Ticket.Step {
    switch kind {
    case .called: .called(counter: number())
    case .recalled: .recalled
    case .began: .began(visit: id())
    case .parked: .parked(reason: text())
    case .transferred: .transferred(lane: one(of: ["ก", "พ", ""]))
    case .missed: .missed
    case .left: .left
    default: .served(purpose: text(), outcome: text())
    }
  }
}

extension RandomActs {
  /// An id of few, so that acts meet.
  mutating func id<Subject>() -> Identifier<Subject> {
    Identifier(
      high: UInt64.random(in: 0...1, using: &chance) &* .max, low: .random(in: 0...2, using: &chance))
  }

  /// A subject of some kind.
  mutating func subject() -> SubjectID {
    let any: Identifier<Never> = id()
    return any.of(one(of: [.household, .campaign, .issuance, .centre]))
  }

  /// A number of any width.
  mutating func number() -> UInt64 {
    chance.next() >> UInt64.random(in: 0..<64, using: &chance)
  }

  /// An amount of either sign and any width.
  mutating func amount() -> Int64 {
    Int64(bitPattern: chance.next()) >> Int64.random(in: 0..<64, using: &chance)
  }

  mutating func day() -> Day { Day(number: Int32(truncatingIfNeeded: amount())) }

  mutating func flag() -> Bool { Bool.random(using: &chance) }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
  }

  mutating func one<Item>(of items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &chance)]
  }

  mutating func maybe<Value>(_ value: (inout RandomActs) -> Value) -> Value? {
    flag() ? value(&self) : nil
  }

  mutating func list<Item>(_ item: (inout RandomActs) -> Item) -> [Item] {
    (0..<Int.random(in: 0...3, using: &chance)).map { _ in item(&self) }
  }

  /// Thai with marks, other scripts, controls; texts that Swift takes for equal and whose bytes differ.
  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "ก", "\u{E49}", "\u{E33}", "\u{E34}", "a", "0", " ", "\u{0}", "\u{1B}", "é", "\u{301}", "e", "\u{200B}",
      "\u{FEFF}", "漢", "\u{1F468}", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &chance) { text.append(one(of: scalars)) }
    return String(text)
  }
}

extension RandomActs {
  /// A decision about two of few, so that they meet.
  mutating func decision(_ kind: ActCase) -> Act {
    let pair = pair(kind)
    return switch kind {
    case .personMerged, .householdMerged:
      merge(of: pair)
    case .personUnmerged, .householdUnmerged: .unmerged(Unmerged(pair: pair))
    default: .toldApart(ToldApart(pair: pair))
    }
  }

  private mutating func merge(of pair: Pair) -> Act {
    let kept = flag() ? pair.one : pair.other
    let how = one(of: Merged.How.allCases)
    return Merged(kept: kept, alias: pair.opposite(kept), how: how).map { .merged($0) }
      ?? .toldApart(ToldApart(pair: pair))
  }

  private mutating func pair(_ act: ActCase) -> Pair {
    let kind: SubjectKind =
      switch act {
      case .personMerged, .personUnmerged: .person
      case .householdMerged, .householdUnmerged: .household
      default: flag() ? .person : .household
      }
    while true {
      let (one, other): (Identifier<Never>, Identifier<Never>) = (id(), id())
      if let pair = Pair(one.of(kind), other.of(kind)) { return pair }
    }
  }
}
