import Screen
import ThaiText

/// How a key finds its place: held while it depends on an answer, then to the layer on top, the bar, or a pane.
extension Desk {
  /// Takes a stroke from the keyboard.
  mutating func take(_ stroke: Stroke) {
    clock = max(clock, stroke.milliseconds)
    switch stroke.input {
    case .resize(let size): self.size = size
    case .tick, .focus: break
    case .key(.control("c")): notice = Toast(.notice, words.howToLeave)
    case .key(.control("l")) where commands.command(for: .control("l")) == .repaint: run(.repaint, stroke)
    default:
      if goesOn(with: stroke) || savesAgain(with: stroke) { return }
      held.append(stroke)
    }
  }

  /// Acts on held strokes, in the order pressed, until one depends on an answer that is not there.
  mutating func release() {
    while let stroke = held.first, !waits(stroke) {
      held.removeFirst()
      act(on: stroke)
    }
  }

  /// Whether a stroke would mean something else once an answer is there.
  private func waits(_ stroke: Stroke) -> Bool {
    if proposals.block { return true }
    guard questions.blocks(at: clock) else { return false }
    return !(isTyped(stroke.input) && takesTyping)
  }

  /// Text goes on while the records search for what was typed so far.
  private var takesTyping: Bool {
    if questions.waits(for: .household) || arrival != nil { return false }
    if let layer = layers.last { return layer.takesText }
    return focus == .lookup && barFocus == nil && lookup.mode != .card
  }

  private func isTyped(_ input: Input) -> Bool {
    switch input {
    case .text, .paste, .key(.backspace), .key(.delete): true
    default: false
    }
  }

  /// Esc while the store is slow: the officer goes on, the answer is still awaited.
  private mutating func goesOn(with stroke: Stroke) -> Bool {
    guard stroke.key == .escape, let awaited = proposals.awaited,
      stroke.milliseconds >= awaited.since + Proposals.patience
    else { return false }
    proposals.unblock()
    notice = Toast(.notice, words.wentOn(held.count))
    held = []
    return true
  }

  /// A second Enter on a form that is being saved proposes the same again, under the same request id.
  private mutating func savesAgain(with stroke: Stroke) -> Bool {
    guard held.isEmpty, !stroke.endsBurst, let awaited = proposals.awaited,
      layers.last?.request == awaited.request, let key = stroke.key,
      key == .enter || commands.command(for: key) == .save
    else { return false }
    effects.append(awaited.effect)
    return true
  }

  /// Acts on a stroke whose time has come.
  private mutating func act(on stroke: Stroke) {
    notice = nil
    let depth = layers.count
    if let layer = layers.last {
      if layer.asks, !isPainted {
        early += 1
        notice = Toast(.notice, words.keysBeforeQuestion(early))
        return
      }
      act(on: stroke, layer)
      return noteQuestion(since: layer, depth: depth)
    }
    if case .key(let key) = stroke.input, let command = commands.command(for: key), command != .back {
      return run(command, stroke)
    }
    switch stroke.key {
    case .tab: return turnFocus(by: 1)
    case .backTab: return turnFocus(by: -1)
    default: break
    }
    if let place = barFocus { return act(on: stroke, barAt: place) }
    act(on: stroke, in: focus)
  }

  /// A layer that has just begun to ask is not on the screen yet.
  private mutating func noteQuestion(since before: Layer, depth: Int) {
    guard layers.last?.asks == true, layers.count != depth || !before.asks else { return }
    isPainted = false
    early = 0
  }

  /// The order of Tab: the four panes, then the hint bar.
  private mutating func turnFocus(by step: Int) {
    let places: [DeskPane?] = DeskPane.allCases + [nil]
    let here = places.firstIndex(of: barFocus == nil ? focus : nil) ?? 0
    if let pane = places[(here + step + places.count) % places.count] {
      focus = pane
      barFocus = nil
    } else {
      barFocus = 0
    }
  }

  private mutating func act(on stroke: Stroke, barAt place: Int) {
    let count = CommandTable.bar.count
    switch stroke.input {
    case .key(.right), .key(.down): barFocus = (place + 1) % count
    case .key(.left), .key(.up): barFocus = (place + count - 1) % count
    case .key(.home): barFocus = 0
    case .key(.end): barFocus = count - 1
    case .key(.escape): barFocus = nil
    case .key(.enter), .text(" "):
      guard !stroke.endsBurst else { return }
      run(CommandTable.bar[place], stroke)
      barFocus = nil
    default: hearsOnlyCommands(stroke)
    }
  }

  /// A key that a pane has no use for.
  mutating func hearsOnlyCommands(_ stroke: Stroke) {
    switch stroke.input {
    case .key(.escape): stepBack()
    case .paste: notice = Toast(.notice, words.pasteOutside)
    case .text(let text) where text.unicodeScalars.count >= Self.scanned:
      focus = .lookup
      barFocus = nil
      search(text)
    case .text: notice = Toast(.notice, words.letterInCommands)
    default: break
    }
  }

  /// So many scalars at once come from a scanner: data, not commands.
  static let scanned = 6

  /// Esc where nothing is left to step back from.
  private mutating func stepBack() {
    if isEnlarged { isEnlarged = false } else { notice = Toast(.notice, words.howToLeave) }
  }
}
