/// Where the goods of a hand-over are taken from, and what about them was asked twice.
public struct HandOverGoods: Hashable, Sendable {
  /// What a volunteer carries; nil: from a shelf.
  public let carrying: Identifier<Carrying>?
  /// Whether they are handed over although the record does not hold them: an act of its own, which a count settles.
  public let isUnheld: Bool
  /// Whether an odd quantity is meant.
  public let isConfirmed: Bool

  /// From a shelf, as the record holds them, unless said.
  public init(carrying: Identifier<Carrying>? = nil, isUnheld: Bool = false, isConfirmed: Bool = false) {
    self.carrying = carrying
    self.isUnheld = isUnheld
    self.isConfirmed = isConfirmed
  }
}

extension Act {
  /// The hand-over that the act tells of, held by the record or not.
  public var handOver: AidIssued? {
    switch self {
    case .aidIssued(let facts), .aidUnheld(let facts): facts
    default: nil
    }
  }
}
