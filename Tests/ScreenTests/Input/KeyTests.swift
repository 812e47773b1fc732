import Screen
import Testing

struct KeyTests {
  @Test(arguments: [
    (Key.function(6), "F6"), (.enter, "Enter"), (.escape, "Esc"), (.control("s"), "Ctrl-S"),
    (.backTab, "Shift-Tab"),
    (.pageDown, "PageDown"), (.function(12), "F12"),
  ])
  func `a key has the name people read`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
    #expect(Key(name: name.lowercased()) == key)
  }

  @Test func `every key is found again under its name`() {
    let plain: [Key] = [
      .up, .down, .left, .right, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .home, .end,
      .pageUp,
      .pageDown,
    ]
    for key in plain + (1...24).map(Key.function) + ["a", "m", "z"].map(Key.control) {
      #expect(Key(name: key.name) == key)
    }
  }

  @Test(arguments: ["", "F0", "F25", "F+6", "F06", "Ctrl-", "Ctrl-1", "Ctrl-ก", "Alt-1", "Space", "ไทย"])
  func `what is no key has no meaning`(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `a keymap changes only what it names`() {
    let map = Keymap(keys: ["queue.call": [.function(11)], "undo": []])
    #expect(map.keys(of: "queue.call", else: [.function(6)]) == [.function(11)])
    #expect(map.keys(of: "undo", else: [.function(7)]) == [])
    #expect(map.keys(of: "save", else: [.function(8)]) == [.function(8)])
  }
}
