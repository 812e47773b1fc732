extension Ticket {
  /// What can happen to a ticket after it was taken.
  public enum Step: Hashable, Sendable {
    /// Called to a window.
    case called(counter: UInt64)
    /// The same number called again.
    case recalled
    /// The visitor came and service began; the visit is born.
    case began(visit: Identifier<Visit>)
    /// Put aside, with a coded reason, to come back without queueing again.
    case parked(reason: String)
    /// Moved to another lane's queue.
    case transferred(lane: String)
    /// Did not come when called.
    case missed
    /// Went home before being served.
    case left
    /// Served; why the visitor came and what came of it, as codes of the rule book.
    case served(purpose: String, outcome: String)
  }

  /// Where a ticket stands.
  public enum State: Hashable, Sendable {
    /// รอเรียก.
    case waiting
    /// เรียกแล้ว, at this window.
    case called(counter: UInt64)
    /// กำลังให้บริการ, at this window.
    case serving(counter: UInt64, visit: Identifier<Visit>)
    /// พักคิว, for a coded reason; the visit is kept if one had begun.
    case parked(reason: String, visit: Identifier<Visit>?)
    /// ให้บริการแล้ว.
    case served
    /// ไม่มาตามเรียก.
    case missed
    /// กลับก่อน.
    case left
    /// โอน: waits again, in this lane.
    case transferred(lane: String)

    /// The state without its particulars.
    public enum Name: UInt8, CaseIterable, Hashable, Sendable {
      /// See `State`.
      case waiting, called, serving, parked, served, missed, left, transferred
    }

    /// The state's name.
    public var name: Name {
      switch self {
      case .waiting: .waiting
      case .called: .called
      case .serving: .serving
      case .parked: .parked
      case .served: .served
      case .missed: .missed
      case .left: .left
      case .transferred: .transferred
      }
    }

    /// Whether the visitor sits in a queue and may be called next.
    public var isWaiting: Bool {
      switch self {
      case .waiting, .transferred: true
      default: false
      }
    }

    /// The window that has the ticket, if one has.
    public var counter: UInt64? {
      switch self {
      case .called(let counter), .serving(let counter, _): counter
      default: nil
      }
    }

    /// Whether nothing more is due today.
    public var isOver: Bool { self == .served || self == .left }

    /// The state that `step` leads to; nil where the arrow does not exist.
    ///
    /// ```
    /// waiting ─► called ─► serving ─► served     parked, missed ─► called: a window takes them again
    ///              ├─► missed   └─► parked       all but served, left ─► transferred: waits in that lane
    ///              └─► parked                    all but serving, served ─► left
    /// ```
    public func after(_ step: Step) -> State? {
      switch (self, step) {
      case (.waiting, .called(let counter)), (.transferred, .called(let counter)),
        (.parked, .called(let counter)), (.missed, .called(let counter)):
        .called(counter: counter)
      case (.called, .recalled): self
      case (.called(let counter), .began(let visit)): .serving(counter: counter, visit: visit)
      case (.waiting, .parked(let reason)), (.transferred, .parked(let reason)),
        (.called, .parked(let reason)):
        .parked(reason: reason, visit: nil)
      case (.serving(_, let visit), .parked(let reason)): .parked(reason: reason, visit: visit)
      case (.waiting, .transferred(let lane)), (.transferred, .transferred(let lane)),
        (.called, .transferred(let lane)), (.serving, .transferred(let lane)),
        (.parked, .transferred(let lane)), (.missed, .transferred(let lane)):
        .transferred(lane: lane)
      case (.called, .missed): .missed
      case (.waiting, .left), (.transferred, .left), (.called, .left), (.parked, .left), (.missed, .left):
        .left
      case (.serving, .served): .served
      default: nil
      }
    }
  }
}

extension Ticket.State.Name {
  /// The stable name in commands: `waiting`, `called` ….
  public var code: String {
    switch self {
    case .waiting: "waiting"
    case .called: "called"
    case .serving: "serving"
    case .parked: "parked"
    case .served: "served"
    case .missed: "missed"
    case .left: "left"
    case .transferred: "transferred"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let name = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = name
  }
}
