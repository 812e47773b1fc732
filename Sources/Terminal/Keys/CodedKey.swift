import Screen

/// A key that a terminal names by its character's number, with modifiers (`CSI 27;5;115~` and `CSI 115;5u`).
struct CodedKey {
  private let code: Int
  private let modifier: Modifier

  /// The key of character number `code` with the modifiers that `modifier` stands for.
  init(code: Int, modifier: Int) {
    self.code = code
    self.modifier = Modifier(modifier)
  }

  /// What the same key would have given without a number; nil if nothing.
  var inputs: [Input]? {
    guard let input = bare else { return nil }
    return modifier.hasAlt ? [.key(.escape), input] : [input]
  }

  private var bare: Input? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    if scalar == "\u{1B}" { return .key(.escape) }
    if scalar == "\t", modifier.hasShift { return .key(.backTab) }
    guard modifier.hasControl else { return read(scalar) }
    switch scalar {
    case "a"..."z", "A"..."Z": return read(Unicode.Scalar(UInt8(scalar.value) & 0x1F))
    case "\t", "\r", "\u{7F}": return read(scalar)
    default: return nil
    }
  }

  private func read(_ scalar: Unicode.Scalar) -> Input? {
    guard case .inputs(let inputs, _) = TypedByte.read(Array(String(scalar).utf8)[...]) else { return nil }
    if case .unknown? = inputs.first { return nil }
    return inputs.first
  }
}
