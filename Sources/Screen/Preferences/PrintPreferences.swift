/// How papers are printed on this machine.
public struct PrintPreferences: Hashable, Sendable {
  /// The least and the greatest wait for the printing program, in seconds.
  public static let waits = 1...600
  /// Columns that a sheet may have.
  public static let widths = 60...240
  /// Lines that a sheet may have.
  public static let heights = 16...240

  /// The printing program and its arguments, started without a shell; a paper goes to its stdin.
  public var program = ["lp"]
  /// The program is ended after so many seconds.
  public var seconds = 20
  /// Columns of a sheet.
  public var columns = 80
  /// Lines of a sheet.
  public var lines = 60

  /// What holds where nothing was chosen: `lp`, on A4.
  public init() {}
}
