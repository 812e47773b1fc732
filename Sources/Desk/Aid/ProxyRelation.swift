import ThaiText

/// How somebody who takes a bag for another is related, the most usual first.
enum ProxyRelation: UInt8, CaseIterable, Hashable, Sendable {
  case relative = 1
  case child, spouse, parent, grandchild, neighbour, volunteer, villageHead, staff

  /// The words that the record keeps, whatever the screen speaks.
  var kept: String { Words(.thai).relation(self) }
}
