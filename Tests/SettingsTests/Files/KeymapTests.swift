import Screen
import Settings
import Testing

struct KeymapTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a keys file gives commands other keys, in quotes or in tables`() throws {
    let path = try folder.write(
      "keys.toml",
      """
      version = 1
      [keys]
      "queue.call" = ["F11", "Ctrl-N"]
      undo = []
      [keys.aid]
      open = "f12"
      """)
    let loaded = Keymap.loaded(from: path, commands: ["queue.call", "undo", "aid.open"])
    #expect(loaded.troubles == [])
    #expect(
      loaded.value
        == Keymap(keys: [
          "queue.call": [.function(11), .control("n")], "undo": [], "aid.open": [.function(12)],
        ]))
  }

  @Test func `no file means the keys the commands came with`() {
    #expect(Keymap.loaded(from: folder.path + "/keys.toml").value == Keymap())
    #expect(Keymap.loaded(from: nil).troubles == [])
  }

  @Test func `what cannot be is told with its line and leaves the command alone`() throws {
    let path = try folder.write(
      "keys.toml",
      """
      [keys]
      a = "Enter"
      b = "Alt-1"
      c = ["F6", "Ctrl-C"]
      d = 6
      nobody = "F6"
      [more]
      """)
    let loaded = Keymap.loaded(from: path, commands: ["a", "b", "c", "d"])
    #expect(loaded.value == Keymap(keys: ["c": [.function(6)]]))
    #expect(
      loaded.troubles == [
        .keyNotFree(file: path, line: 2, key: "Enter"), .badValue(file: path, line: 3, key: "keys.b"),
        .keyNotFree(file: path, line: 4, key: "Ctrl-C"), .badValue(file: path, line: 5, key: "keys.d"),
        .unknownCommand(file: path, line: 6, id: "nobody"), .unknownKey(file: path, line: 7, key: "more"),
      ])
  }
}
