import ThaiText
import Welfare

extension Proposal {
  /// The proposal in canonical form: what the keyed hash of a request is made of. Stays on this device.
  var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: 128)
    switch self {
    case .takeTicket(let lane, let visitor): writer.write("takeTicket", lane, visitor)
    case .walkIn(let lane, let visitor): writer.write("walkIn", lane, visitor)
    case .call(let ticket):
      writer.write("call")
      writer.write(ticket) { $0.write($1) }
    case .step(let ticket, let request):
      writer.write("step")
      writer.write(ticket)
      writer.write(request)
    case .identify(let ticket, let household, let person):
      writer.write("identify")
      writer.write(ticket)
      writer.write(household)
      writer.write(person) { $0.write($1) }
    case .undoTicket(let ticket):
      writer.write("undoTicket")
      writer.write(ticket) { $0.write($1) }
    case .decide(let request):
      writer.write("decide")
      writer.write(request)
    case .addKit(let code, let title, let items, let isNewVersion):
      writer.write("addKit")
      writer.write(code)
      writer.write(title)
      writer.write(items) { writer, item in
        writer.write(item.title)
        writer.write(item.quantity)
        writer.write(item.unit)
      }
      writer.write(isNewVersion)
    case .openCampaign(let request):
      writer.write("openCampaign")
      writer.write(request)
    case .certify(let request):
      writer.write("certify")
      writer.write(request)
    case .withdrawList(let campaign):
      writer.write("withdrawList")
      writer.write(campaign)
    case .declareFamily(let household, let members):
      writer.write("declareFamily")
      writer.write(household)
      writer.write(members) { $0.write($1) }
    case .joinFamily(let family):
      writer.write("joinFamily")
      writer.write(family)
    case .receiveStock(let request):
      writer.write("receiveStock")
      writer.write(request)
    case .issueAid(let request):
      writer.write("issueAid")
      writer.write(request)
    case .reverseAid(let receipt, let reason):
      writer.write("reverseAid")
      writer.write(receipt)
      writer.write(UInt64(reason.rawValue))
    case .plan(let wish):
      writer.write("plan")
      writer.write(wish)
    case .imports(let wish): writer.write(wish)
    case .answer(let request):
      writer.write("answer")
      writer.write(request.about.subject.kind.rawValue)
      writer.write(fixed: request.about.subject.bytes)
      writer.write(request.benefit)
      writer.write(request.question)
      writer.write(UInt64(request.reply.rawValue))
    case .stock(let wish):
      writer.write("stock")
      writer.write(wish)
    case .budget(let wish):
      writer.write("budget")
      writer.write(wish)
    case .grant(let wish):
      writer.write("grant")
      writer.write(wish)
    case .case(let wish):
      writer.write("case")
      writer.write(wish)
    case .register(let wish):
      writer.write("register")
      writer.write(wish)
    case .assign(let volunteer, let duty, let day, let shift):
      writer.write("assign")
      writer.write(volunteer)
      writer.write(duty)
      writer.write(day: day)
      writer.write(shift)
    case .cancelAssignment(let assignment):
      writer.write("cancelAssignment")
      writer.write(assignment)
    case .settle(let request):
      writer.write("settle")
      writer.write(fixed: request.conflict.bytes)
      if case .device(let letter) = request.keep {
        writer.write(Optional(letter)) { $0.write($1) }
      } else {
        writer.write(String?.none) { $0.write($1) }
      }
      writer.write(request.reason)
    case .adoptRules(let files):
      writer.write("adoptRules")
      writer.write(files) { writer, file in
        writer.write(file.name)
        writer.write(file.text)
      }
    case .recordExport(let what, let rows, let reveal):
      writer.write("recordExport")
      writer.write(what)
      writer.write(rows)
      writer.write(reveal) { $0.write($1) }
    case .reveal(let person, let reason):
      writer.write("reveal")
      writer.write(person)
      writer.write(reason)
    case .closeDay(let day, let reason):
      writer.write("closeDay")
      writer.write(day: day)
      writer.write(reason) { $0.write(UInt64($1.rawValue)) }
    case .recordPrint(let request):
      writer.write("recordPrint")
      writer.write(request)
    }
    return writer.bytes
  }
}

extension CanonicalWriter {
  fileprivate mutating func write(day: Day) {
    write(signed: Int64(day.number))
  }

  fileprivate mutating func write(_ name: String, _ lane: String?, _ visitor: Caller) {
    write(name)
    write(lane) { $0.write($1) }
    write(visitor.name) { $0.write($1) }
    write(visitor.household) { $0.write($1) }
    write(visitor.person) { $0.write($1) }
  }

  fileprivate mutating func write(_ request: TicketRequest) {
    write(request.code)
    switch request {
    case .recall, .serve, .miss, .leave: break
    case .park(let reason): write(reason)
    case .transfer(let lane): write(lane)
    case .finish(let purpose, let outcome):
      write(purpose) { $0.write($1) }
      write(outcome) { $0.write($1) }
    }
  }

  fileprivate mutating func write(_ request: CampaignRequest) {
    write(request.code)
    write(request.title)
    write(request.kits) { $0.write($1) }
    write(day: request.from)
    write(day: request.to)
    write(UInt64(request.unit.rawValue))
    write(request.ceiling) { $0.write(signed: $1) }
    write(request.window) { $0.write($1) }
    write(request.perUnit) { $0.write($1) }
  }

  fileprivate mutating func write(_ request: CertificationRequest) {
    write(request.campaign)
    write(request.body)
    write(request.document)
    write(day: request.day)
    write(fixed: request.file)
    write(request.households) { $0.write($1) }
  }

  fileprivate mutating func write(_ request: StockRequest) {
    write(request.kit)
    write(request.lot)
    write(signed: request.quantity)
    write(signed: request.unitValue)
    write(request.source)
    write(request.expires) { $0.write(day: $1) }
    write(request.place) { $0.write($1) }
    write(request.paper)
    write(request.isConfirmed)
  }

  fileprivate mutating func write(_ request: PrintRequest) {
    write(request.paper.rawValue)
    write(request.subject)
    write(request.also) { $0.write($1) }
    write(request.matter)
    write(request.pages)
    write(signed: request.copies)
  }

  fileprivate mutating func write(_ request: AidRequest) {
    write(request.household)
    write(request.campaign) { $0.write($1) }
    write(request.recipient) { $0.write($1) }
    write(request.lot) { $0.write($1) }
    write(signed: request.quantity)
    write(request.ticket) { $0.write($1) }
    write(UInt64(request.venue.rawValue))
    write(UInt64(request.proof.rawValue))
    request.particulars.encode(into: &self)
    request.circumstances.encode(into: &self)
    write(request.goods.carrying) { $0.write($1) }
    write(request.goods.isUnheld)
    write(request.goods.isConfirmed)
  }
}

extension CanonicalWriter {
  /// Appends what is to be decided of two.
  fileprivate mutating func write(_ request: PairRequest) {
    switch request.wish {
    case .merge(let how): write(UInt64(how.rawValue))
    case .unmerge: write(UInt64(10))
    case .tellApart: write(UInt64(11))
    }
    write(request.kept)
    write(request.alias)
    write(request.compared) { $0.write($1) }
  }
}
