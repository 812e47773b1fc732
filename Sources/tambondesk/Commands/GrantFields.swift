import Desk
import Foundation
import Records
import ThaiText
import Welfare

extension Session {
  /// The grant of a number or an id.
  func grant(_ text: String) throws(Ending) -> GrantFile {
    try found(.grant, text) { () throws(StoreTrouble) in try store.grant(matching: text) }
  }

  /// The bytes of a file.
  func contents(of path: String) throws(Ending) -> [UInt8] {
    do throws(EvidenceTrouble) {
      return try EvidenceKeeper.contents(of: path)
    } catch {
      throw Self.fail(.usage, words.trouble(error), output)
    }
  }

  /// Keeps a picture or paper of a grant.
  func keep(_ path: String, of grant: GrantFile, moment: Evidence.Moment) throws(Ending) -> Evidence {
    let bytes = try contents(of: path)
    return try read { () throws(StoreTrouble) in
      try store.keepEvidence(bytes, of: grant.household, moment: moment)
    }
  }

  /// Prints the one object that a step of a grant answers with.
  func done(grant committed: Committed) throws(Ending) {
    guard let act = committed.acts.last?.act, case .grant(let facts) = act else { return }
    let sheet = try found(.grant, facts.grant.hex) { () throws(StoreTrouble) in
      try store.grant(facts.grant, on: today)
    }
    var fields = sheet.line.fields
    if case .paid(let paid) = facts.act {
      fields["receipt"] = .text(paid.paper)
      fields["instalment"] = JSON(paid.instalment)
    }
    if sheet.line.file.step == .decided { fields["content"] = .text(hexadecimal(sheet.content)) }
    done(committed, act, fields)
  }
}

extension GrantLine {
  /// The grant as scripts read it in a list.
  var fields: [String: JSON] {
    [
      "grant": .text(file.application.facts.paper), "id": .text(file.grant.hex),
      "household": .text(household.hex), "scheme": .text(file.application.facts.kind.code),
      "fiscal_year": JSON(file.application.facts.fiscalYear), "step": .text(file.step.code),
      "since": .text(file.since.iso), "due": JSON(due?.iso), "overdue": .boolean(isOverdue),
      "house_no": .text(house.houseNumber), "moo": JSON(house.moo),
      "approved": file.approved.map { JSON($0) } ?? .null, "billed": JSON(file.billed),
      "paid": JSON(file.paid), "contributed": JSON(file.contributed),
    ]
  }
}

extension GrantSheet {
  /// The grant as scripts read it, with everything that happened.
  var fields: [String: JSON] {
    let file = line.file
    var fields = line.fields
    fields["applicant"] = .text(file.application.facts.applicant.hex)
    fields["parts"] = .list(file.parts.map { .text($0.code) })
    fields["labour_days_tenths"] = JSON(file.labour)
    fields["budget"] = JSON(allotment?.code)
    fields["content"] = .text(hexadecimal(content))
    fields["bill"] = .list(
      (file.bill?.facts.lines ?? []).map { line in
        .object([
          "part": .text(line.part.code), "title": .text(line.title),
          "quantity_hundredths": JSON(line.quantity), "unit": .text(line.unit),
          "unit_price": JSON(line.unitPrice), "amount": JSON(line.amount),
        ])
      })
    fields["evidence"] = .list(
      file.evidence.map { piece in
        .object([
          "hash": .text(hexadecimal(piece.hash)), "moment": .text(piece.moment.code),
          "bytes": JSON(piece.size),
        ])
      })
    fields["steps"] = .list(
      file.history.map { deed in
        .object([
          "act": .text(deed.act.kind), "entry": .text(deed.entry.text), "time": .text(deed.at.rfc3339),
          "by": JSON(told[deed.entry]?.by), "names": JSON(count: told[deed.entry]?.particulars.names.count),
        ])
      })
    fields["apart"] = .list(file.misfits.map { .text($0.text) })
    return fields
  }
}

extension JSON {
  fileprivate init(count: Int?) { self = count.map { .number(Int64($0)) } ?? .null }
}
