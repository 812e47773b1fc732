import Foundation

/// Which machine this is, for the fingerprint by which a copied store is known.
public enum ThisMachine {
  /// The machine's own id; empty where it has none.
  public static var id: String {
    guard let text = try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8) else { return "" }
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }
}
