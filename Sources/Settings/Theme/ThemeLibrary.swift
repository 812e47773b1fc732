public import Screen

/// All themes there are: those in a folder that people edit, and those compiled in.
public struct ThemeLibrary: Sendable {
  /// How many themes may lie over each other.
  static let mostLayers = 8

  /// The folder of themes that people made; nil if there is none.
  public let folder: String?

  /// The themes of a folder, and the compiled-in ones.
  public init(folder: String?) {
    self.folder = folder
  }

  /// The names of all themes: the compiled-in ones in their order, then the others sorted.
  public func names() -> [String] {
    let own = folder.map { FileText.names(in: $0, endingIn: ".toml") } ?? []
    return ShippedThemes.names + own.filter { !ShippedThemes.names.contains($0) }
  }

  /// What each theme says of itself, in the order of `names()`.
  public func cards() -> [Theme.Card] {
    names().map { theme($0).theme.card }
  }

  /// The theme of a name, or of a file if `choice` holds a slash or ends in ".toml". It never fails: where it cannot
  /// be read the compiled-in theme of that name stands in, else mono.
  public func theme(_ choice: String) -> LoadedTheme {
    let id = ThemeLibrary.id(of: choice)
    var troubles: [SettingsTrouble] = []
    let places = sources(of: choice).compactMap(\.path)
    for source in sources(of: choice) {
      do throws(SettingsTrouble) {
        return try load(source, id: id, troubles: troubles, watching: places)
      } catch {
        if case .missing = error, source != .file(choice) { continue }
        troubles.append(error)
      }
    }
    troubles.append(.missingTheme(name: choice, used: "mono"))
    return (try? load(.shipped, id: "mono", troubles: troubles, watching: places))
      ?? LoadedTheme(theme: .plain, origin: .shipped, troubles: troubles, files: places)
  }

  /// The short name of a theme: that of its file, without folder and ending.
  static func id(of choice: String) -> String {
    let last = choice.split(separator: "/").last.map(String.init) ?? choice
    return last.hasSuffix(".toml") ? String(last.dropLast(5)) : last
  }

  /// Where a choice is looked for, in order.
  private func sources(of choice: String) -> [LoadedTheme.Origin] {
    if choice.utf8.contains(UInt8(ascii: "/")) || choice.hasSuffix(".toml") {
      return [.file(choice), .shipped]
    }
    return (folder.map { [.file("\($0)/\(choice).toml")] } ?? []) + [.shipped]
  }

  private func load(
    _ origin: LoadedTheme.Origin, id: String, troubles: [SettingsTrouble], watching places: [String]
  ) throws(SettingsTrouble) -> LoadedTheme {
    var layers = [try file(origin, id: id)]
    var seen: Set<LoadedTheme.Origin> = [origin]
    var seenShipped: Set<String> = origin == .shipped ? [id] : []
    var troubles = troubles
    while let last = layers.last, let parent = last.inherits {
      let next = parentOrigin(parent, seen: seen)
      let isNew = next == .shipped ? seenShipped.insert(parent).inserted : seen.insert(next).inserted
      guard isNew, layers.count < ThemeLibrary.mostLayers else {
        troubles.append(.circle(file: last.document.file))
        break
      }
      do throws(SettingsTrouble) {
        layers.append(try file(next, id: ThemeLibrary.id(of: parent)))
      } catch {
        troubles.append(error)
        break
      }
    }
    let files = places + seen.compactMap(\.path).filter { !places.contains($0) }.sorted()
    return ThemeLibrary.laid(layers.reversed(), id: id, origin: origin, troubles: troubles, files: files)
  }

  /// A theme of the same name as one that lies over it is the compiled-in one: so a file may refine what it replaces.
  private func parentOrigin(_ name: String, seen: Set<LoadedTheme.Origin>) -> LoadedTheme.Origin {
    guard let folder else { return .shipped }
    let path = "\(folder)/\(name).toml"
    return seen.contains(.file(path)) || !FileText.exists(path) ? .shipped : .file(path)
  }

  private func file(_ origin: LoadedTheme.Origin, id: String) throws(SettingsTrouble) -> ThemeFile {
    switch origin {
    case .file(let path): return try ThemeFile(file: path, text: try FileText.read(path))
    case .shipped:
      guard let text = ShippedThemes.text(id) else { throw .missing(file: id) }
      return try ThemeFile(file: id, text: text)
    }
  }

  /// The theme of files that lie over each other, the undermost first.
  private static func laid(
    _ layers: [ThemeFile], id: String, origin: LoadedTheme.Origin, troubles: [SettingsTrouble],
    files: [String]
  ) -> LoadedTheme {
    var card = Theme.Card(id: id, thai: id, english: id)
    var troubles = troubles
    var forms: [String: RoleForm] = [:]
    let palette = layers.reduce(into: [:]) { $0.merge($1.palette) { _, new in new } }
    for layer in layers {
      card.thai = layer.thai ?? card.thai
      card.english = layer.english ?? card.english
      card.variant = layer.variant ?? card.variant
      card.promisedContrast = layer.contrast ?? card.promisedContrast
      let read = layer.forms(ThemeColours(palette: palette))
      forms.merge(read.forms) { $0.overlaid(with: $1) }
      troubles += layer.troubles + read.troubles
    }
    return LoadedTheme(
      theme: Theme(card: card, forms: forms), origin: origin, troubles: troubles, files: files)
  }
}

extension LoadedTheme.Origin {
  /// The file's path; nil for one compiled in.
  var path: String? {
    if case .file(let path) = self { path } else { nil }
  }
}
