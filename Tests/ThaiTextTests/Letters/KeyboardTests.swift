import Testing
import ThaiText

@Suite struct KeyboardTests {
  @Test(arguments: [
    (KeyboardLayout.kedmanee, "l;ylfu", "สวัสดี"), (.kedmanee, "okp", "นาย"), (.kedmanee, "oHe", "น็ำ"),
    (.pattachote, "lfla", "เกเ้"), (.pattachote, "kE", "นๆ"),
  ])
  func `text typed on the wrong layout is recovered both ways`(
    layout: KeyboardLayout, keys: String, thai: String
  ) {
    #expect(scalars(layout.thai(typedAs: keys)) == scalars(thai))
    #expect(layout.latin(typedAs: thai) == keys)
    #expect(scalars(layout.retyped(keys)) == scalars(thai))
    #expect(layout.retyped(thai) == keys)
  }

  @Test(arguments: KeyboardLayout.allCases)
  func `every key with a Thai letter goes there and back`(layout: KeyboardLayout) {
    var seen = 0
    for value: UInt32 in 0x20..<0x7F {
      guard let key = Unicode.Scalar(value), let given = layout.scalar(onKey: key), !given.isASCII else {
        continue
      }
      #expect(layout.physicalKey(of: given) == key)
      seen += 1
    }
    #expect(seen == (layout == .kedmanee ? 83 : 81))
  }

  @Test(
    arguments: [
      ("่", "j"), ("า", "k"), ("ๆ", "q"), ("ฝ", "/"), ("ฦ", "?"), ("ซ", ":"), ("ๅ", "1"), ("จ", "0"),
      ("๐", "Q"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `a Thai letter names its Kedmanee key`(letter: Unicode.Scalar, key: Unicode.Scalar) {
    #expect(KeyboardLayout.kedmanee.physicalKey(of: letter) == key)
  }

  @Test(arguments: ["-", "/", "q", "1", "é", "漢"] as [Unicode.Scalar])
  func `what is not Thai has no Thai key`(scalar: Unicode.Scalar) {
    #expect(KeyboardLayout.kedmanee.physicalKey(of: scalar) == nil)
  }
}
