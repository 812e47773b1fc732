import Welfare

/// Whether a step of a ticket can be asked for, judged by what the queue pane shows; the rule has the last word.
enum TicketAvailability {
  /// Whether `command` leads on from where the ticket of `row` stands.
  static func of(
    _ command: CommandID, on row: QueueRow, context: DeskContext, shown household: Identifier<Household>?
  ) -> Availability {
    let stands = Availability.not(.ticketState(row.state.name))
    switch command {
    case .call: return leads(row.state, by: .called(counter: context.centre.counter)) ? .available : stands
    case .recall: return leads(row.state, by: .recalled) ? .available : stands
    case .serve: return row.state.name == .called ? .available : stands
    case .park:
      if context.rules.parkReasons.isEmpty { return .not(.noChoices) }
      return leads(row.state, by: .parked(reason: "")) ? .available : stands
    case .transfer:
      if row.state.isWaiting, context.rules.queue.lanes.allSatisfy({ isSame($0.letter, row.lane) }) {
        return .not(.noOtherLane)
      }
      return leads(row.state, by: .transferred(lane: row.lane)) ? .available : stands
    case .miss:
      guard leads(row.state, by: .missed) else { return stands }
      let needed = context.rules.queue.callsBeforeMissed
      return row.calls < needed ? .not(.tooFewCalls(row.calls, needed: needed)) : .available
    case .leave: return leads(row.state, by: .left) ? .available : stands
    case .finish: return leads(row.state, by: .served(purpose: "", outcome: "")) ? .available : stands
    case .identify:
      guard let household else { return .not(.noHousehold) }
      return row.household == household ? .not(.knownAlready) : .available
    case .undoStep: return row.state == .waiting ? .not(.nothingToUndo) : .available
    default: return .available
    }
  }

  /// Whether two lane letters are the same, scalar by scalar.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  private static func leads(_ state: Ticket.State, by step: Ticket.Step) -> Bool {
    state.after(step) != nil
  }
}
