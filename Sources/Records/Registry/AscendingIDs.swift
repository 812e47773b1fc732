import Welfare

/// Ids for new subjects of an import, one for each of its rows: random, and ascending as the rows do.
///
/// The tables stand in the order of ids. So what is written together lies together, where ids in any order would write every page
/// of every table anew with each transaction.
struct AscendingIDs<Subject> {
  private let ids: [Identifier<Subject>]

  /// Ids of so many rows.
  init(count: Int, using random: RandomBits) {
    var random = random
    ids = (0..<count).map { _ in random.identifier() }.sorted { ($0.high, $0.low) < ($1.high, $1.low) }
  }

  /// The id of a row, which is given to no other.
  subscript(_ row: Int) -> Identifier<Subject> { ids[row] }
}
