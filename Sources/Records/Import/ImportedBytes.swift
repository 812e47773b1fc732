import ThaiText
import Welfare

/// The bytes of a file with what is known of them as a whole.
struct ImportedBytes {
  let path: String
  let bytes: [UInt8]
  /// Where the text starts, behind a byte order mark.
  let start: Int
  let encoding: TextEncoding
  /// Whether a line in the other encoding is read as such.
  private let mayMix: Bool

  /// Looks a file's bytes over.
  ///
  /// - Throws: `FileTrouble` when they are none, or no text.
  init(_ bytes: [UInt8], path: String, encoding wanted: TextEncoding?) throws(FileTrouble) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard bytes.count > (hasMark ? 3 : 0) else { throw .empty(path: path) }
    guard !ImportedBytes.isNoText(bytes) else { throw .notText(path: path) }
    self.path = path
    self.bytes = bytes
    start = hasMark ? 3 : 0
    encoding = wanted ?? (hasMark ? .utf8 : .detected(in: bytes))
    mayMix = wanted == nil
  }

  /// What stands in `field`, as text.
  func read(_ field: CSVField) -> FieldText {
    let raw = bytes[field.start..<field.end]
    guard raw.contains(where: { $0 >= 0x80 }) else {
      return FieldText(text(unquoted(raw, field)), isForeign: false)
    }
    let plain = unquoted(raw, field)
    switch encoding {
    case .utf8:
      if TextEncoding.isUTF8(plain) { return FieldText(text(plain), isForeign: false) }
      guard mayMix, !ImportedBytes.looksThai(plain), let other = Windows874.text(of: plain) else {
        return .broken
      }
      return FieldText(other, isForeign: true)
    case .windows874:
      if mayMix, ImportedBytes.looksThai(plain), TextEncoding.isUTF8(plain) {
        return FieldText(text(plain), isForeign: true)
      }
      guard let own = Windows874.text(of: plain) else { return .broken }
      return FieldText(own, isForeign: false)
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private func unquoted(_ raw: ArraySlice<UInt8>, _ field: CSVField) -> ArraySlice<UInt8> {
    guard field.hasDoubledQuotes else { return raw }
    var plain: [UInt8] = []
    var afterQuote = false
    for byte in raw {
      if byte == 0x22, afterQuote {
        afterQuote = false
        continue
      }
      afterQuote = byte == 0x22
      plain.append(byte)
    }
    return plain[...]
  }

  /// Whether Thai in UTF-8 stands in it: E0 B8 or E0 B9 and a byte that goes on, which Windows-874 never has in a word.
  private static func looksThai(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    for index in bytes.startIndex..<bytes.endIndex - 2 where bytes[index] == 0xE0 {
      if bytes[index + 1] & 0xFE == 0xB8, bytes[index + 2] & 0xC0 == 0x80 { return true }
    }
    return false
  }

  /// UTF-16 or a spreadsheet's own format: zero bytes in the first line, or a mark of UTF-16 before it.
  private static func isNoText(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let firstLine = bytes.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    return firstLine.contains(0)
  }
}

/// What one field of a file reads as.
struct FieldText {
  let text: String
  /// Whether it was in the other encoding than the file.
  let isForeign: Bool
  /// Whether its bytes are no text at all.
  let isBroken: Bool

  init(_ text: String, isForeign: Bool) {
    self.text = text
    self.isForeign = isForeign
    isBroken = false
  }

  private init() {
    text = ""
    isForeign = false
    isBroken = true
  }

  static let broken = FieldText()
}
