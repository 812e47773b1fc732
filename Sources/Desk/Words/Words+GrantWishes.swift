import ThaiText
import Welfare

/// What may follow in a grant, and what a form will save.
extension Words {
  /// The title of what may follow.
  func grantActions(_ line: GrantLine?) -> String {
    guard let line else { return grantsTitle }
    return
      "\(figures(line.file.application.facts.paper))  \(houseInShort(line.house))  \(step(line.file.step))"
  }

  /// What may follow.
  func grantNext(_ next: GrantNext, _ file: GrantFile) -> String {
    switch next {
    case .takeBack:
      let newest = file.history.last.map { deed($0.act) } ?? ""
      return choose("ย้อนขั้นล่าสุด (\(newest))", "Take back the newest step (\(newest))")
    case .print: return choose("พิมพ์เอกสาร", "Print a paper")
    case .form(let kind): return nextStep(kind, file)
    }
  }

  private func nextStep(_ kind: GrantForm.Kind, _ file: GrantFile) -> String {
    let instalment = number(file.nextInstalment)
    switch kind {
    case .survey:
      return file.survey == nil
        ? choose("สำรวจบ้าน", "Survey the house") : choose("สำรวจใหม่", "Survey anew")
    case .meet:
      return file.meeting == nil
        ? choose("ประชาคมรับรอง", "The community met") : choose("ประชาคมใหม่", "It met anew")
    case .decide:
      return file.decision == nil
        ? choose("บันทึกมติของหน่วยงาน", "The outside body decided")
        : choose("บันทึกมติใหม่", "It decided anew")
    case .approve: return choose("ตรวจและอนุมัติ (เจ้าหน้าที่คนที่สอง)", "Check and approve, as second officer")
    case .reserve: return choose("จองงบ", "Reserve the money")
    case .bill:
      return file.bill == nil
        ? choose("ประเมินวัสดุ", "Price the materials") : choose("ประเมินวัสดุใหม่", "Price them anew")
    case .inspect: return choose("ตรวจรับงวดที่ \(instalment)", "Inspect for instalment \(instalment)")
    case .pay: return choose("จ่ายงวดที่ \(instalment)", "Pay instalment \(instalment)")
    case .contribute: return choose("บันทึกส่วนสมทบ", "Write down a contribution")
    case .handOver: return choose("ส่งมอบบ้าน", "Hand the house over")
    case .close: return choose("ปิดเรื่อง", "Close")
    case .cancel: return choose("ยกเลิกเรื่อง ระบุเหตุ", "Cancel, with a reason")
    case .apply, .allot, .change, .transfer, .carryOver, .keep: return moneyAction(kind)
    }
  }

  /// What can be done with money.
  func moneyAction(_ kind: GrantForm.Kind) -> String {
    switch kind {
    case .change: choose("ปรับวงเงิน", "Change the sum")
    case .transfer: choose("โอนไปงบอื่น", "Transfer to other money")
    case .carryOver: choose("กันเงินเหลื่อมปี", "Carry it over the year")
    case .keep: choose("รับดูแลงบนี้ที่เครื่องนี้", "Keep it on this device")
    default: allotAction
    }
  }

  /// The answer that takes the newest step back.
  func takesBack(_ deed: String) -> String { choose("ย้อน: \(deed)", "Take back: \(deed)") }

  /// Nothing would be saved yet.
  var notWholeYet: String { choose("ยังกรอกไม่ครบ", "not filled in yet") }

  /// Why a picture or paper was not kept.
  public func trouble(_ trouble: EvidenceTrouble) -> String {
    switch trouble {
    case .unread(let path): noEvidenceFile(path)
    case .tooLarge(let path, let greatest): evidenceTooLarge(path, greatest)
    case .notKept(let trouble): self.trouble(trouble)
    }
  }

  /// What a form will save.
  func willSave(_ proposal: Proposal, _ form: GrantForm) -> String? {
    switch proposal {
    case .grant(.apply(let request)):
      let name = form.known.card?.members.first { $0.person == request.applicant }?.particulars.fullName ?? ""
      return choose("ยื่นขอ\(scheme(request.kind))  ผู้ขอ \(name)", "\(scheme(request.kind)) for \(name)")
    case .grant(.follow(_, let request)): return willSave(request, form)
    case .budget(let wish): return willSave(wish, form)
    default: return nil
    }
  }

  private func willSave(_ request: GrantStepRequest, _ form: GrantForm) -> String? {
    let file = form.known.sheet?.line.file
    switch request {
    case .survey(let facts): return deed(.surveyed(facts))
    case .meet(let facts): return deed(.met(facts))
    case .decide(let facts): return deed(.decided(facts))
    case .approve(let content):
      let seen = String(hexadecimal(content ?? []).prefix(12))
      let sum = roundMoney(file?.decision?.facts.amount ?? 0)
      return choose("อนุมัติ \(sum) ตามเนื้อหา \(seen)", "\(sum) approved, of content \(seen)")
    case .reserve(let allotment):
      guard let line = form.reservable.first(where: { $0.allotment == allotment }) else { return nil }
      let amount = file?.approved ?? 0
      return choose(
        "จองงบ \(roundMoney(amount)) จาก \(line.facts.code)  เหลือ \(roundMoney(line.left - amount))",
        "\(roundMoney(amount)) reserved from \(line.facts.code), \(roundMoney(line.left - amount)) left")
    case .bill:
      return choose(
        "ประเมินวัสดุ \(baht(form.billed)) จาก \(roundMoney(file?.approved ?? 0))",
        "materials of \(baht(form.billed)), of \(roundMoney(file?.approved ?? 0))")
    case .inspect(_, let isPassed, let committee, _):
      let instalment = number(file?.nextInstalment ?? 1)
      return choose(
        "ตรวจรับงวด \(instalment) \(isPassed ? "ผ่าน" : "ไม่ผ่าน")  \(listed(committee))",
        "instalment \(instalment) \(isPassed ? "accepted" : "not accepted"), by \(listed(committee))")
    case .pay(_, let amount, _, let payee):
      let left = roundMoney((file?.unpaid ?? 0) - amount)
      return choose(
        "จ่ายงวด \(number(file?.nextInstalment ?? 1)) \(roundMoney(amount)) ให้ \(payee)  ค้าง \(left)",
        "instalment \(number(file?.nextInstalment ?? 1)), \(roundMoney(amount)) to \(payee), \(left) unpaid")
    case .contribute(let facts, _): return deed(.contributed(facts))
    case .handOver(let facts, _): return deed(.handedOver(facts)) + "  " + proof(facts.proof)
    case .close: return choose("ปิดเรื่อง", "closed") + released(file)
    case .cancel(let reason, _, _):
      return choose("ยกเลิก (\(cancelReason(reason)))", "cancelled (\(cancelReason(reason)))") + released(file)
    case .takeBack: return nil
    }
  }

  /// What goes back: `  คืนงบ 2,650 บ.`.
  private func released(_ file: GrantFile?) -> String {
    guard let release = file?.release else { return "" }
    let sum = roundMoney(release.reserved + release.committed)
    return choose("  คืนงบ \(sum)", ", \(sum) given back")
  }

  private func willSave(_ wish: BudgetProposal, _ form: GrantForm) -> String {
    let code = form.budget?.facts.code ?? ""
    switch wish {
    case .allot(let request):
      return choose(
        "จัดสรร \(request.code) \(roundMoney(request.amount))",
        "\(request.code): \(roundMoney(request.amount)) allotted")
    case .change(_, let amount, _):
      return choose(
        "ปรับ \(code) จาก \(baht(form.budget?.allotted ?? 0)) เป็น \(roundMoney(amount))",
        "\(code): from \(baht(form.budget?.allotted ?? 0)) to \(roundMoney(amount))")
    case .transfer(_, let to, let amount, _):
      let target = form.transferable.first { $0.allotment == to }?.facts.code ?? ""
      return choose(
        "โอน \(roundMoney(amount)) จาก \(code) ไป \(target)",
        "\(roundMoney(amount)) from \(code) to \(target)")
    case .keep: return choose("เครื่องนี้ดูแล \(code) ต่อ", "\(code) kept by this device")
    case .carryOver(_, let day, _):
      return choose("กันเงิน \(code) ไว้ถึง \(date(day))", "\(code) carried over to \(date(day))")
    }
  }
}
