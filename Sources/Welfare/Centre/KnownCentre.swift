/// A centre whose tambon code and name ship with the program (DOMAIN, "Who and what for").
public struct KnownCentre: Hashable, Sendable {
  /// Six digits.
  public let tambon: String
  /// The tambon's name.
  public let name: String

  /// The three that opened in อำเภอวังทอง (6508), จังหวัดพิษณุโลก (65).
  public static let all = [
    KnownCentre(tambon: "650811", name: "ดินทอง"), KnownCentre(tambon: "650802", name: "พันชาลี"),
    KnownCentre(tambon: "650807", name: "ท่าหมื่นราม"),
  ]

  /// The name of a tambon's centre; nil for one that does not ship.
  public static func name(ofTambon code: String) -> String? {
    all.first { $0.tambon == code }?.name
  }
}
