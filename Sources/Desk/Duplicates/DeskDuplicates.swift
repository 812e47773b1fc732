import Screen
import Welfare

/// รายชื่อที่อาจซ้ำ, from the menu and from a household's card.
extension Desk {
  /// Opens what may be one: of a household, or of all.
  mutating func openDuplicates(of household: Identifier<Household>?) {
    let screen = DuplicatesScreen(household)
    push(.duplicates(screen))
    ask(screen.query)
  }

  /// The screen that is open.
  var duplicates: DuplicatesScreen? {
    layers.reversed().lazy.compactMap { if case .duplicates(let screen) = $0 { screen } else { nil } }.first
  }

  /// What may be done with a pair: which one is kept, that they are two, or later; one that was merged is taken apart again.
  func pairChoices(_ pair: Pair) -> [String] {
    guard let line = duplicates?.line(of: pair) else { return [] }
    if line.kept != nil { return [words.takeApart] }
    return [
      words.mergeKeeping(words.sideName(line.one)), words.mergeKeeping(words.sideName(line.other)),
      words.areTwo(pair.kind), words.decideLater,
    ]
  }

  /// Does what was chosen of a pair.
  mutating func choose(_ index: Int, of pair: Pair, request: String) {
    guard let line = duplicates?.line(of: pair) else { return }
    if line.kept != nil {
      guard index == 0 else { return }
      return decide(.unmerge, pair.one, pair.other, line, request)
    }
    switch index {
    case 0: decide(.merge(.listed), pair.one, pair.other, line, request)
    case 1: decide(.merge(.listed), pair.other, pair.one, line, request)
    case 2: decide(.tellApart, pair.one, pair.other, line, request)
    default: changeDuplicates { $0.putOff(pair) }
    }
  }

  private mutating func decide(
    _ wish: PairRequest.Wish, _ kept: SubjectID, _ alias: SubjectID, _ line: DuplicateLine, _ request: String
  ) {
    propose(
      .decide(PairRequest(wish, kept: kept, alias: alias, compared: line.compared)),
      for: .decide(line.pair), request: request)
  }

  /// A pair was decided.
  mutating func settleDuplicates(_ pair: Pair) { changeDuplicates { $0.settle(pair) } }

  private mutating func changeDuplicates(_ change: (inout DuplicatesScreen) -> Void) {
    for index in layers.indices {
      guard case .duplicates(var screen) = layers[index] else { continue }
      change(&screen)
      layers[index] = .duplicates(screen)
    }
  }
}
