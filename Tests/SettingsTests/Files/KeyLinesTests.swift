import Testing

@testable import Settings

@Suite struct KeyLinesTests {
  private let text = """
    version = 1

    [[lanes]]
    letter = "ก"
    [lanes.hours]
    from = "08:30"
    [[lanes]]
    "letter" = "พ"
    hours.from = "09:00"
    [[lanes.days]]
    day = 1
    [[lanes.days]]
    day = 2
    [fairness]
    recall = 60
    """

  @Test(
    arguments: [
      (["version"], 1), (["lanes", "1"], 3), (["lanes", "1", "letter"], 4),
      (["lanes", "1", "hours", "from"], 6),
      (["lanes", "2", "letter"], 8), (["lanes", "2", "hours", "from"], 9),
      (["lanes", "2", "days", "1", "day"], 11),
      (["lanes", "2", "days", "2"], 12), (["lanes", "2", "days", "2", "day"], 13),
      (["fairness", "recall"], 15),
      (["lanes", "2", "weight"], 7), (["fairness", "calls"], 14), (["nothing"], 0),
    ] as [([String], Int)])
  func `a key is found by its rows, and a missing one by the table it belongs in`(path: [String], line: Int) {
    #expect(KeyLines(text).line(of: path) == line)
  }
}
