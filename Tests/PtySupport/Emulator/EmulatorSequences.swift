/// What the emulator does with `CSI` sequences.
extension Emulator {
  mutating func sequence(_ mark: UInt8?, _ figures: [Int], _ intermediates: [UInt8], _ final: UInt8) {
    let letter = Unicode.Scalar(final)
    guard intermediates.isEmpty else { return }
    switch mark {
    case UInt8(ascii: "?"): if !privateSequence(figures, letter) { note(mark, figures, letter) }
    case nil:
      let isKnown = move(figures, letter) || edit(figures, letter) || report(figures, letter)
      if !isKnown { note(mark, figures, letter) }
    default: break
    }
  }

  private mutating func note(_ mark: UInt8?, _ figures: [Int], _ letter: Unicode.Scalar) {
    surprises.append("sequence \(mark.map { String(Unicode.Scalar($0)) } ?? "")\(figures)\(letter)")
  }

  /// The figure at a place; `standard` where it is left out or 0.
  private func figure(_ figures: [Int], _ index: Int, or standard: Int = 1) -> Int {
    index < figures.count && figures[index] > 0 ? figures[index] : standard
  }

  private mutating func move(_ figures: [Int], _ letter: Unicode.Scalar) -> Bool {
    let count = figure(figures, 0)
    let (column, row) = (screen.cursor.column, screen.cursor.row)
    switch letter {
    case "A": screen.moveCursor(to: column, row - count)
    case "B", "e": screen.moveCursor(to: column, row + count)
    case "C", "a": screen.moveCursor(to: column + count, row)
    case "D": screen.moveCursor(to: column - count, row)
    case "E": screen.moveCursor(to: 0, row + count)
    case "F": screen.moveCursor(to: 0, row - count)
    case "G", "`": screen.moveCursor(to: count - 1, row)
    case "d": screen.moveCursor(to: column, count - 1)
    case "H", "f": screen.moveCursor(to: figure(figures, 1) - 1, count - 1)
    case "I": for _ in 0..<count { screen.tab() }
    case "Z": for _ in 0..<count { screen.backTab() }
    default: return false
    }
    return true
  }

  private mutating func edit(_ figures: [Int], _ letter: Unicode.Scalar) -> Bool {
    let count = figure(figures, 0)
    switch letter {
    case "J": screen.eraseDisplay(figure(figures, 0, or: 0))
    case "K": screen.eraseLine(figure(figures, 0, or: 0))
    case "X": screen.erase(count)
    case "@": screen.insert(count)
    case "P": screen.delete(count)
    case "L": screen.insertLines(count)
    case "M": screen.deleteLines(count)
    case "S": screen.scrollUp(count)
    case "T": screen.scrollDown(count)
    case "b": for _ in 0..<count { screen.put(lastShown, wraps: modes.contains(7)) }
    case "m": screen.rendition.apply(figures)
    case "r": screen.setRegion(top: figure(figures, 0) - 1, bottom: figure(figures, 1, or: screen.rows) - 1)
    case "g": screen.clearTabs(all: figure(figures, 0, or: 0) == 3)
    case "s": screen.save()
    case "u": screen.restore()
    case "h", "l": screen.isInserting = figures.contains(4) ? letter == "h" : screen.isInserting
    case "t": break
    default: return false
    }
    return true
  }

  private mutating func report(_ figures: [Int], _ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "c": answers += "\u{1B}[?62;22c".utf8
    case "n" where figures.first == 6:
      answers += "\u{1B}[\(screen.cursor.row + 1);\(screen.cursor.column + 1)R".utf8
    case "n": answers += "\u{1B}[0n".utf8
    default: return false
    }
    return true
  }

  private mutating func privateSequence(_ figures: [Int], _ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "h": for mode in figures { switchOn(mode) }
    case "l": for mode in figures { switchOff(mode) }
    case "c": break
    default: return false
    }
    return true
  }

  private mutating func switchOn(_ mode: Int) {
    guard modes.insert(mode).inserted, [47, 1_047, 1_049].contains(mode), primary == nil else { return }
    primary = screen
    screen = Page(columns: screen.columns, rows: screen.rows)
  }

  private mutating func switchOff(_ mode: Int) {
    guard modes.remove(mode) != nil, [47, 1_047, 1_049].contains(mode), let before = primary else { return }
    screen = before
    primary = nil
  }
}
