extension PtyProgram {
  /// What is wrong with the terminal that the program has left; nothing if it is as it was.
  public var leftBehind: [String] {
    var faults = emulator.modes == [7, 25] ? [] : ["modes \(emulator.modes)"]
    if emulator.isAlternate { faults.append("alternate screen") }
    if emulator.hasApplicationKeypad { faults.append("application keypad") }
    if emulator.rendition != Rendition() { faults.append("colours") }
    if settings != settingsBefore { faults.append("line settings") }
    return faults + emulator.surprises
  }
}
