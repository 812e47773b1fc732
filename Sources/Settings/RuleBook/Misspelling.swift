/// Whether a key is another with a slip of the hand in it: one letter too many, too few, wrong, or two that changed places;
/// two slips in a key of eight letters or more.
func isMisspelt(_ key: String, of other: String) -> Bool {
  let slips = distance(Array(key.utf8), Array(other.utf8))
  return slips > 0 && slips <= (other.utf8.count < 4 ? 0 : other.utf8.count < 8 ? 1 : 2)
}

/// How many slips lead from one text to the other (optimal string alignment).
private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var before: [Int] = []
  var row = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var next = [index + 1]
    for (place, wanted) in other.enumerated() {
      var least = min(row[place] + (letter == wanted ? 0 : 1), row[place + 1] + 1, next[place] + 1)
      if index > 0, place > 0, letter == other[place - 1], one[index - 1] == wanted {
        least = min(least, before[place - 1] + 1)
      }
      next.append(least)
    }
    (before, row) = (row, next)
  }
  return row[other.count]
}
