public import ThaiText

/// What somebody at the counter wants to happen: an act before the rule was asked and numbers were given.
public enum Proposal: Hashable, Sendable {
  // The queue
  /// A visitor takes a ticket.
  case takeTicket(lane: String?, visitor: Caller)
  /// รับบริการเลย: ticket, call and start in one, at the proposer's window.
  case walkIn(lane: String?, visitor: Caller)
  /// Calls the next ticket, or `ticket`, to the proposer's window; one being served there is closed first
  /// with the purpose and outcome that are usual for such a visit.
  case call(ticket: Identifier<Ticket>?)
  /// Moves a ticket on.
  case step(ticket: Identifier<Ticket>, TicketRequest)
  /// The visitor of a ticket is of this household.
  case identify(ticket: Identifier<Ticket>, household: Identifier<Household>, person: Identifier<Person>?)
  /// Takes back a ticket's last step; nil: the last one at the proposer's window today.
  case undoTicket(Identifier<Ticket>?)

  // The register
  /// Two that may be one are merged, taken apart again, or told apart.
  case decide(PairRequest)

  // Aid
  /// A new kit.
  case addKit(code: String, title: String, items: [KitItem] = [], isNewVersion: Bool = false)
  /// A new campaign.
  case openCampaign(CampaignRequest)
  /// A list of entitled households was certified by an outside body.
  case certify(CertificationRequest)
  /// The newest list of a campaign does not hold.
  case withdrawList(campaign: Identifier<Campaign>)
  /// These members of a household are a family of their own.
  case declareFamily(household: Identifier<Household>, members: [Identifier<Person>])
  /// A family is joined to the household's first one again.
  case joinFamily(Identifier<Family>)
  /// Goods came in.
  case receiveStock(StockRequest)
  /// Goods are handed over.
  case issueAid(AidRequest)
  /// A hand-over is taken back.
  case reverseAid(receipt: String, reason: AidReversed.Reason)

  // Imports
  /// Something is wanted of imports as a whole.
  case imports(ImportProposal)

  // Benefits
  /// What a visitor said is kept.
  case answer(AnswerRequest)
  // Stock
  /// Goods move, are counted, written off, recalled, or an entry about them is taken back.
  case stock(StockProposal)

  // Money
  /// Money is allotted, changed, transferred, kept or carried over.
  case budget(BudgetProposal)
  /// A grant is asked for, or goes on.
  case grant(GrantProposal)

  // Cases
  /// A case is opened, or goes on.
  case `case`(CaseProposal)

  // Volunteers
  /// A volunteer goes on the roster.
  case assign(volunteer: Identifier<Volunteer>, duty: Identifier<Duty>, day: Day, shift: Identifier<Shift>)
  /// A volunteer goes off the roster.
  case cancelAssignment(Identifier<Assignment>)

  // The register
  /// People and houses are written, edited, noted or closed.
  case register(RegisterProposal)

  // Family plans
  /// A goal is noted, or came to an end.
  case plan(PlanProposal)

  // Devices
  /// What devices did apart is decided.
  case settle(SettlementRequest)

  // The rules
  /// Files take the place of those of the same name in the rule book in force; the others stay.
  case adoptRules([RuleFile])

  // The day
  /// ปิดวัน; a reason if something is left open.
  case closeDay(Day, DayClosed.Reason?)

  // What left the program
  /// A list was written to a file; `reveal` is the coded reason if IDs stand in clear.
  case recordExport(what: String, rows: UInt64, reveal: String?)
  /// A masked ID is shown.
  case reveal(person: Identifier<Person>, reason: String)
  /// A paper is made; its number is given at commit.
  case recordPrint(PrintRequest)
}

/// Who comes to the counter, as far as known.
public struct Caller: Hashable, Sendable {
  /// The name as told; nil or empty if none.
  public let name: String?
  /// The household, if found.
  public let household: Identifier<Household>?
  /// The person, if found.
  public let person: Identifier<Person>?

  /// Somebody with this name, household and person, each if known.
  public init(
    name: String? = nil, household: Identifier<Household>? = nil, person: Identifier<Person>? = nil
  ) {
    self.name = name
    self.household = household
    self.person = person
  }
}

/// A step that an officer asks for; the visit's id is given at commit.
public enum TicketRequest: Hashable, Sendable {
  /// The same number again.
  case recall
  /// The visitor is here.
  case serve
  /// Put aside for a coded reason.
  case park(reason: String)
  /// To another lane's queue; a missed visitor comes back this way.
  case transfer(lane: String)
  /// Did not come.
  case miss
  /// Went home.
  case leave
  /// Served; nil takes what the rule book says is usual for such a visit.
  case finish(purpose: String?, outcome: String?)

  /// The step's stable name in commands and refusals.
  public var code: String {
    switch self {
    case .recall: "recall"
    case .serve: "serve"
    case .park: "park"
    case .transfer: "transfer"
    case .miss: "miss"
    case .leave: "leave"
    case .finish: "done"
    }
  }
}

/// A campaign to be opened; nil takes the rule book's defaults.
public struct CampaignRequest: Hashable, Sendable {
  /// Unique in the centre.
  public let code: String
  /// As shown.
  public let title: String
  /// The kits it hands over, by code.
  public let kits: [String]
  /// The first day.
  public let from: Day
  /// The last day.
  public let to: Day
  /// Who counts as one.
  public let unit: CampaignOpened.Unit
  /// The greatest unit value, satang.
  public let ceiling: Satang?
  /// Days across campaigns.
  public let window: UInt64?
  /// Issuances a unit may have.
  public let perUnit: UInt64?

  /// A campaign of these terms.
  public init(
    code: String, title: String, kits: [String], from: Day, to: Day, unit: CampaignOpened.Unit = .household,
    ceiling: Satang? = nil, window: UInt64? = nil, perUnit: UInt64? = nil
  ) {
    self.code = code
    self.title = title
    self.kits = kits
    self.from = from
    self.to = to
    self.unit = unit
    self.ceiling = ceiling
    self.window = window
    self.perUnit = perUnit
  }
}

/// Goods that came in.
public struct StockRequest: Hashable, Sendable {
  /// The kit's code.
  public let kit: String
  /// The lot's code.
  public let lot: String
  /// How many, from 1.
  public let quantity: Int64
  /// Value of one kit, satang.
  public let unitValue: Satang
  /// Where they came from.
  public let source: String
  /// The last day they may be handed over.
  public let expires: Day?
  /// Where they lie now; nil: where this device's goods lie.
  public let place: Identifier<Place>?
  /// The number of the sender's paper, where they came ahead of its transfer; empty for none.
  public let paper: String
  /// Whether an odd quantity or expiry is meant.
  public let isConfirmed: Bool

  /// Goods of these facts.
  public init(
    kit: String, lot: String, quantity: Int64, unitValue: Satang, source: String, expires: Day?,
    place: Identifier<Place>? = nil, paper: String = "", isConfirmed: Bool = false
  ) {
    self.kit = kit
    self.lot = lot
    self.quantity = quantity
    self.unitValue = unitValue
    self.source = source
    self.expires = expires
    self.place = place
    self.paper = paper
    self.isConfirmed = isConfirmed
  }
}

/// A hand-over that is asked for.
public struct AidRequest: Hashable, Sendable {
  /// Whose.
  public let household: Identifier<Household>
  /// Under which campaign; nil: the one that is open.
  public let campaign: Identifier<Campaign>?
  /// The member who takes it; nil for a proxy, or for the head if there is no proxy either.
  public let recipient: Identifier<Person>?
  /// From this lot; nil: the one that expires first.
  public let lot: Identifier<Lot>?
  /// How many, from 1.
  public let quantity: Int64
  /// The ticket the visitor came by.
  public let ticket: Identifier<Ticket>?
  /// Where it is handed over.
  public let venue: AidIssued.Venue
  /// How it is acknowledged.
  public let proof: AidIssued.Proof
  /// Proxy, reason, witnesses and note: sealed.
  public let particulars: HandOverParticulars
  /// What is out of the ordinary.
  public let circumstances: HandOverCircumstances
  /// Where the goods are taken from, where that is not a shelf as usual.
  public let goods: HandOverGoods

  /// A request; all but the household has its usual value.
  public init(
    household: Identifier<Household>, campaign: Identifier<Campaign>? = nil,
    recipient: Identifier<Person>? = nil, lot: Identifier<Lot>? = nil, quantity: Int64 = 1,
    ticket: Identifier<Ticket>? = nil, venue: AidIssued.Venue = .centre,
    proof: AidIssued.Proof = .signature, particulars: HandOverParticulars = HandOverParticulars(),
    circumstances: HandOverCircumstances = HandOverCircumstances(),
    goods: HandOverGoods = HandOverGoods()
  ) {
    self.household = household
    self.campaign = campaign
    self.recipient = recipient
    self.lot = lot
    self.quantity = quantity
    self.ticket = ticket
    self.venue = venue
    self.proof = proof
    self.particulars = particulars
    self.circumstances = circumstances
    self.goods = goods
  }

  /// Whether somebody else than a member takes it.
  public var isByProxy: Bool {
    circumstances.proxyVolunteer != nil || !particulars.proxyName.isEmpty || !particulars.relation.isEmpty
  }
}

/// Who proposes, from where and when.
public struct Proposer: Hashable, Sendable {
  /// The officer.
  public let officer: Identifier<Officer>
  /// The window's number; 0 for none.
  public let counter: UInt64
  /// What the clock says.
  public let at: Instant
  /// Unique in the log; nil: 16 random bytes are taken.
  public let request: String?

  /// A proposer.
  public init(officer: Identifier<Officer>, counter: UInt64, at: Instant, request: String? = nil) {
    self.officer = officer
    self.counter = counter
    self.at = at
    self.request = request
  }
}

/// What was written for a proposal: durable when this value exists.
public struct Committed: Hashable, Sendable {
  /// One act with its entry.
  public struct Written: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// The act.
    public let act: Act

    /// An act as written.
    public init(entry: EntryName, act: Act) {
      self.entry = entry
      self.act = act
    }
  }

  /// The request id it was written under.
  public let request: String
  /// Whether this is the first answer again.
  public let isReplayed: Bool
  /// The acts, in the order written.
  public let acts: [Written]
  /// Kits of that sort on the shelves of all places after the act; of goods that a volunteer carried, those left in that
  /// hand. Nil where nothing moved.
  public let remaining: Int64?

  /// What was written.
  public init(request: String, isReplayed: Bool, acts: [Written], remaining: Int64? = nil) {
    self.request = request
    self.isReplayed = isReplayed
    self.acts = acts
    self.remaining = remaining
  }
}
