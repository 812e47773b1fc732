import TestSupport
import Testing
import Welfare

@Suite struct NationalIDTests {
  private static func trouble(_ text: String, inPractice: Bool = true) -> NationalID.Trouble? {
    do {
      _ = try NationalID(text, inPractice: inPractice)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["9650800000011", "9650811000123", "9650800000071", "9650800000020", "9650800000160"])
  func `a fixture is valid in practice and refused in a real store`(text: String) throws {
    let id = try NationalID(text, inPractice: true)
    #expect(id.digits == text)
    #expect(NationalID(number: id.number) == id)
    #expect(throws: NationalID.Trouble.onlyForPractice) { try NationalID(text, inPractice: false) }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `twelve digits have one check digit`(seed: UInt64) throws {
    var chance = Seeded(seed)
    let invented = InventedID(&chance)
    for check in 0...9 {
      var other = invented
      other.digits[12] = check
      if check == invented.digits[12] {
        #expect(try NationalID(other.text, inPractice: true).digits == other.text)
      } else {
        guard case .wrongDigit = Self.trouble(other.text) else {
          Issue.record("\(other.text), seed \(seed)")
          continue
        }
        #expect(NationalID(number: try #require(UInt64(other.text))) == nil)
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a wrong digit is refused, but the third and what the check digit 1 cannot tell`(seed: UInt64) {
    var chance = Seeded(seed)
    let right = InventedID(&chance)
    for index in 0..<12 {
      for digit in 0...9 where digit != right.digits[index] {
        var wrong = right
        wrong.digits[index] = digit
        let isUnseen = index == 2 || Set([right.remainder, wrong.remainder]) == [0, 10]
        let trouble = Self.trouble(wrong.text)
        if isUnseen {
          #expect(trouble == nil, "\(wrong.text), seed \(seed)")
        } else {
          #expect(isWrongDigit(trouble), "\(wrong.text), seed \(seed)")
        }
      }
    }
  }

  private func isWrongDigit(_ trouble: NationalID.Trouble?) -> Bool {
    if case .wrongDigit = trouble { true } else { false }
  }

  @Test(
    arguments: [
      ("9650181000123", "9650811000123"),
      ("9560800000020", "9650800000020"), ("9650800000002", "9650800000020"),
      ("9650800000106", "9650800000160"), ("9650800000017", "9650800000071"),
      ("9650800000070", nil), ("9650811000132", nil), ("9650080000071", nil),
    ] as [(String, String?)])
  func `a swap of neighbours is hinted at where it alone explains the wrong digit`(
    text: String, swap: String?
  ) {
    #expect(Self.trouble(text) == .wrongDigit(swap: swap))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the hint is the one swap that makes it right, and there is none for none or several`(seed: UInt64) {
    var chance = Seeded(seed)
    let right = InventedID(&chance)
    for index in 0..<12 where right.digits[index] != right.digits[index + 1] {
      let wrong = right.swapped(at: index)
      guard !wrong.isChecked else { continue }
      let found = (0..<12).filter { wrong.digits[$0] != wrong.digits[$0 + 1] }.map { wrong.swapped(at: $0) }
        .filter(\.isChecked).map(\.text)
      #expect(found.contains(right.text))
      #expect(
        Self.trouble(wrong.text) == .wrongDigit(swap: found.count == 1 ? found.first : nil), "seed \(seed)")
    }
  }

  @Test(arguments: [
    "9650800000160", "9-6508-00000-16-0", "9 6508 00000 16 0", "๙๖๕๐๘๐๐๐๐๐๑๖๐", "๙-๖๕๐๘-๐๐๐๐๐-๑๖-๐",
    "๙650800000๑๖0", " 9650800000160 ", "9\u{2013}6508\u{2013}00000\u{2013}16\u{2013}0",
    "9\u{A0}6508\u{A0}00000\u{A0}16\u{A0}0", "--9650800000160",
  ])
  func `Thai digits, dashes and blanks are read`(text: String) throws {
    #expect(try NationalID(text, inPractice: true).digits == "9650800000160")
  }

  @Test(arguments: [
    "", "-", "9", "965080000016", "96508000001600", "99650800000160", "965080000016O", "9650800000160x",
    "x9650800000160", "9.6508.00000.16.0", "9650800000160\u{200B}", "9650800000160\n", "9/6508/00000/16/0",
    "९६५०८०००००१६०", "+9650800000160", "9650800000160 9650800000160",
  ])
  func `anything but thirteen digits is no ID`(text: String) {
    #expect(Self.trouble(text) == .notThirteenDigits)
  }

  @Test(arguments: 0...8)
  func `a number that does not start with 9 is for every store`(first: Int) throws {
    let text = InventedID(first: first).text
    #expect(try NationalID(text, inPractice: false).digits == text)
    #expect(try NationalID(text, inPractice: true).digits == text)
  }

  @Test func `a wrong digit is told before the first digit is looked at`() {
    #expect(Self.trouble("9650800000161", inPractice: false) == Self.trouble("9650800000161"))
  }

  @Test(arguments: [10_000_000_000_000, .max, 9_650_800_000_161, 1_0000_0000_0000_0] as [UInt64])
  func `a number that cannot be an ID is none`(number: UInt64) {
    #expect(NationalID(number: number) == nil)
  }

  @Test(
    arguments: [
      ("9650800000160", "965xxxxxx0160"), ("9650811000123", "965xxxxxx0123"),
      ("๙๖๕๐๘๐๐๐๐๐๐๑๑", "965xxxxxx0011"),
    ])
  func `the middle of an ID is masked`(text: String, masked: String) throws {
    #expect(try NationalID(text, inPractice: true).masked == masked)
  }

  @Test func `leading zeros stay`() throws {
    let id = try NationalID(InventedID(first: 0).text, inPractice: false)
    #expect(
      id.number == 1 && id.digits == String(repeating: "0", count: 12) + "1" && id.masked == "000xxxxxx0001")
  }
}
