import TestSupport
import Testing

@testable import ThaiText

@Suite struct NameLettersTests {
  @Test(arguments: ["สมชาย", "น้ำฝน", "ณ อยุธยา", "O'Brien", "ກອງ", "張", "👍", ""])
  func `the letters of a text are the same from its scalars and its UTF-8`(text: String) {
    let folded = folded(text)
    #expect(NameLetters(folded: folded) == NameLetters(foldedUTF8: Array(folded.utf8)))
    #expect(NameLetters(folded: folded).bytes.allSatisfy { $0 != 0 })
  }

  @Test func `two texts begin alike exactly if their letters do`() {
    var source = Seeded(7)
    let scalars = Array("กขa1\u{E48}\u{E31}ອ張".unicodeScalars)
    for _ in 0..<400 {
      let words = (0..<2).map { _ in
        let count = Int.random(in: 0...4, using: &source)
        return (0..<count).compactMap { _ in scalars.randomElement(using: &source) }
      }
      let letters = words.map { scalars in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return NameLetters(folded: String(view)).bytes
      }
      #expect(letters[0].starts(with: letters[1]) == words[0].starts(with: words[1]), "\(words)")
    }
  }

  @Test(arguments: [
    ("วรรณา", "วันนา"), ("จันทร์", "จัน"), ("ศักดิ์", "สัก"), ("พันธุ์", "พัน"), ("สุรศักดิ์", "สุรสัก"), ("ณัฐ", "นัท"),
    ("ลักษณ์", "ลัก"), ("ศิริ", "สิริ"), ("ษมา", "สมา"), ("ภูมิ", "พูมิ"), ("ใจ", "ไจ"), ("ธรรม", "ทำ"), ("หญิง", "หยิง"),
    ("ฬ่อ", "รอ"), ("ลาภ", "ราพ"), ("นิตย์", "นิต"), ("ณัฏฐ์", "นัต"), ("เพ็ชร", "เพชร"), ("อำไพ", "อัมไพ"),
    ("ฐิติ", "ทิติ"),
  ])
  func `names that sound the same are the same by sound`(one: String, other: String) {
    #expect(NameLetters(one).sound == NameLetters(other).sound)
  }

  @Test(arguments: [
    ("สมชาย", "สมใจ"), ("แก้ว", "กล้วย"), ("มานะ", "มานี"), ("ดี", "ตี"), ("พร", "บอน"),
  ])
  func `names that sound otherwise are not`(one: String, other: String) {
    #expect(NameLetters(one).sound != NameLetters(other).sound)
  }

  @Test(arguments: [
    ("บุตร", "บุด"), ("ประสิทธิ์", "ประสิด"), ("สมบูรณ์", "สมบูน"), ("เพชร", "เพ็ด"), ("จิตต์", "จิด"), ("พล", "พน"),
  ])
  func `names that nearly sound the same are the same roughly`(one: String, other: String) {
    #expect(NameLetters(one).roughSound == NameLetters(other).roughSound)
  }

  @Test func `sounds of a beginning are mostly the beginning of the sounds`() {
    let names = ["สมศักดิ์", "วรรณวิภา", "ณัฐพงษ์", "ศรีสุข", "ธีรวัฒน์", "กัญญารัตน์", "ภัทรานิษฐ์"]
    var kept = 0
    var all = 0
    for name in names {
      let letters = NameLetters(name)
      for count in 1...letters.count {
        all += 1
        if letters.sound.bytes.starts(
          with: NameLetters(bytes: Array(letters.bytes.prefix(count))).sound.bytes)
        {
          kept += 1
        }
      }
    }
    #expect(kept * 10 >= all * 8, "\(kept) of \(all)")
  }

  @Test func `letters taken for one another are told`() throws {
    let pair = try #require(NameLetters("ศิริพร").homophones(with: NameLetters("สิริพร")))
    #expect(pair == ("ส", "ศ"))
    #expect(NameLetters("มานะ").homophones(with: NameLetters("มานี")) == nil)
    #expect(NameLetters("มานะ").homophones(with: NameLetters("มา")) == nil)
  }

  @Test func `one slip is found as trying every slip finds it`() {
    var source = Seeded(11)
    let alphabet = Array("กขคงา".unicodeScalars.map(ThaiLetter.of))
    for _ in 0..<3_000 {
      let typed = (0..<Int.random(in: 1...5, using: &source)).compactMap { _ in
        alphabet.randomElement(using: &source)
      }
      let name = (0..<Int.random(in: 1...6, using: &source)).compactMap { _ in
        alphabet.randomElement(using: &source)
      }
      let typo = OneTypo(NameLetters(bytes: typed))
      let slips = Self.slips(of: typed, alphabet)
      let whole = name != typed && slips.contains(name)
      #expect(typo.isAway(from: name, isBeginning: false) == whole, "\(typed) \(name)")
      let begins = !name.starts(with: typed) && slips.contains { name.starts(with: $0) }
      #expect(typo.isAway(from: name, isBeginning: true) == begins, "\(typed) \(name)")
      if whole || begins { #expect(typo.mayBe(OneTypo.signature(of: name))) }
    }
  }

  /// Everything one slip away.
  private static func slips(of typed: [UInt8], _ alphabet: [UInt8]) -> Set<[UInt8]> {
    var slips: Set<[UInt8]> = []
    for place in 0...typed.count {
      for letter in alphabet {
        slips.insert(Array(typed[..<place]) + [letter] + Array(typed[place...]))
        if place < typed.count {
          slips.insert(Array(typed[..<place]) + [letter] + Array(typed[(place + 1)...]))
        }
      }
      if place < typed.count { slips.insert(Array(typed[..<place]) + Array(typed[(place + 1)...])) }
      if place + 1 < typed.count {
        var swapped = typed
        swapped.swapAt(place, place + 1)
        slips.insert(swapped)
      }
    }
    slips.remove(typed)
    return slips
  }
}
