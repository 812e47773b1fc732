import Welfare

/// Refusals of the queue.
extension Words {
  func refusal(_ refusal: QueueRefusal) -> RefusalText {
    switch refusal {
    case .nobodyWaiting: nobodyWaiting()
    case .ticketState(let label, let state, let step): ticketState(label, state, step)
    case .recallTooSoon(let label, let left): recallTooSoon(label, left)
    case .callsBeforeMissed(let label, let calls, let needed): callsBeforeMissed(label, calls, needed)
    case .nothingToUndo: nothingToUndo()
    case .unknownLane(let lane, let known): unknownLane(lane, known)
    case .alreadyHere(let label): alreadyInQueue(label)
    }
  }

  func nobodyWaiting() -> RefusalText {
    RefusalText(
      title: choose("ยังเรียกคิวถัดไปไม่ได้", "There is nobody to call"),
      because: choose("ขณะนี้ไม่มีผู้มาติดต่อรอเรียก", "Nobody is waiting now."),
      instead: choose(
        "ค้นหาครัวเรือนแล้วออกบัตรคิว หรือเลือก “รับบริการเลย”",
        "Find the household, then give a ticket or choose “Serve now”."),
      tell: choose(
        "เชิญแจ้งชื่อได้เลยค่ะ เดี๋ยวออกบัตรคิวให้นะคะ", "Please tell me your name and I will give you a ticket."))
  }

  func ticketState(_ label: String, _ state: Ticket.State.Name, _ step: String) -> RefusalText {
    let label = figures(label)
    return RefusalText(
      title: ticketStepTitle(label, step),
      because: choose(
        "บัตรคิว \(label) อยู่ในสถานะ “\(self.state(state))”", "Ticket \(label) stands at “\(self.state(state))”."
      ),
      instead: ticketStateInstead(state),
      tell: choose("ขอตรวจสอบคิวให้สักครู่นะคะ", "Let me check the queue for you, please."))
  }

  private func ticketStepTitle(_ label: String, _ step: String) -> String {
    switch step {
    case "call": choose("ยังเรียก \(label) ไม่ได้", "\(label) cannot be called")
    case "recall": choose("ยังเรียก \(label) ซ้ำไม่ได้", "\(label) cannot be called again")
    case "serve": choose("ยังเริ่มให้บริการ \(label) ไม่ได้", "Serving \(label) cannot begin")
    case "park": choose("พักคิว \(label) ไม่ได้", "\(label) cannot be set aside")
    case "transfer": choose("โอน \(label) ไม่ได้", "\(label) cannot be moved")
    case "miss": choose("บันทึกว่า \(label) ไม่มาตามเรียกไม่ได้", "\(label) cannot count as missed")
    case "leave": choose("บันทึกว่า \(label) กลับก่อนไม่ได้", "\(label) cannot be recorded as gone home")
    default: choose("ยังปิดบริการ \(label) ไม่ได้", "Serving \(label) cannot be closed")
    }
  }

  private func ticketStateInstead(_ state: Ticket.State.Name) -> String {
    switch state {
    case .waiting, .transferred: choose("เรียกบัตรนี้ก่อน แล้วจึงทำรายการต่อ", "Call the ticket first.")
    case .called: choose("กด Enter เมื่อผู้มาติดต่อมาถึงช่อง", "Press Enter when the visitor is at the window.")
    case .serving: choose("ปิดบริการบัตรนี้ก่อน หรือพักคิวไว้", "Finish serving it first, or set it aside.")
    case .parked, .missed: choose("เรียกบัตรนี้กลับมาก่อน", "Call the ticket back first.")
    case .served, .left: choose("ถ้าผู้มาติดต่อกลับมาอีก ให้ออกบัตรใหม่", "If the visitor is back, give a new ticket.")
    }
  }

  func recallTooSoon(_ label: String, _ secondsLeft: Int) -> RefusalText {
    let label = figures(label)
    return RefusalText(
      title: choose("ยังเรียก \(label) ซ้ำไม่ได้", "\(label) cannot be called again yet"),
      because: choose(
        "การเรียกแต่ละครั้งต้องเว้นเวลาให้ผู้มาติดต่อเดินมาถึง", "Calls are some time apart, so that the visitor can come."
      ),
      possible: RefusalText.Part(
        choose("เรียกได้อีก", "Again in"), [choose("อีก \(seconds(secondsLeft))", seconds(secondsLeft))]),
      instead: choose("รอสักครู่ หรือพักคิวนี้แล้วเรียกคนถัดไป", "Wait a moment, or set it aside and call the next."),
      tell: choose("รอคุณที่เรียกไว้สักครู่นะคะ", "We are waiting a moment for the visitor just called."))
  }

  func callsBeforeMissed(_ label: String, _ calls: Int, _ needed: Int) -> RefusalText {
    let label = figures(label)
    return RefusalText(
      title: choose("ยังบันทึกว่า \(label) ไม่มาตามเรียกไม่ได้", "\(label) cannot count as missed yet"),
      because: choose(
        "เรียกไปแล้ว \(number(calls)) ครั้ง ต้องเรียกให้ครบ \(number(needed)) ครั้งก่อน",
        "Called \(number(calls)) of the \(number(needed)) times that are asked for."),
      instead: choose("เรียกซ้ำ หรือพักคิวนี้แล้วเรียกคนถัดไป", "Call again, or set it aside and call the next."),
      tell: choose("ขอเรียกคิวนี้อีกครั้งก่อนนะคะ", "We will call this number once more first."))
  }

  func nothingToUndo() -> RefusalText {
    RefusalText(
      title: choose("ไม่มีอะไรให้ย้อนกลับ", "There is nothing to take back"),
      because: choose(
        "วันนี้ช่องนี้ยังไม่มีรายการที่ย้อนกลับได้", "Nothing that this window did today can be taken back."),
      instead: choose(
        "การมอบถุงยังชีพย้อนกลับได้จากใบรับ", "A hand-over can be taken back from its receipt."),
      tell: choose("ขอตรวจสอบรายการสักครู่นะคะ", "Let me look at the record, please."))
  }

  func unknownLane(_ lane: String, _ known: [String]) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีประเภทคิวนี้", "There is no such queue"),
      because: choose(
        "ศูนย์นี้มีคิว \(listed(known)) ไม่มี “\(maskingIDs(lane))”",
        "This centre has the queues \(listed(known)), not “\(maskingIDs(lane))”."),
      instead: choose("เลือกประเภทคิวจากรายการ", "Choose a queue from the list."),
      tell: choose("ขอออกบัตรคิวให้ใหม่นะคะ", "I will give you another ticket."))
  }

  func alreadyInQueue(_ label: String) -> RefusalText {
    let label = figures(label)
    return RefusalText(
      title: choose("ครัวเรือนนี้มีบัตรคิวอยู่แล้ว", "This household has a ticket already"),
      because: choose("บัตร \(label) ของวันนี้ยังไม่เสร็จ", "Today’s ticket \(label) is not over."),
      instead: choose(
        "เรียกบัตร \(label) หรือกลับเข้าคิวด้วยบัตรเดิม", "Call \(label), or put that ticket back in the queue."),
      tell: choose(
        "คุณมีบัตรคิว \(label) อยู่แล้วค่ะ ใช้บัตรเดิมได้เลยนะคะ", "You have ticket \(label) already; please keep it."))
  }

  func unknownChoice(_ code: String, _ known: [String]) -> RefusalText {
    RefusalText(
      title: choose("ไม่มีตัวเลือกนี้", "There is no such choice"),
      because: choose(
        "ระเบียบของศูนย์ไม่มี “\(maskingIDs(code))” มีเพียง \(listed(known))",
        "The rules list \(listed(known)), not “\(maskingIDs(code))”."),
      instead: choose("เลือกจากรายการที่มี", "Choose one from the list."),
      tell: choose("ขอบันทึกข้อมูลให้ถูกต้องสักครู่นะคะ", "Let me put that down correctly, please."))
  }
}
