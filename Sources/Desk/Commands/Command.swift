public import Screen

/// One line of the command table: what the hint bar, help, menu, key docs and the collision test all read.
public struct Command: Hashable, Sendable {
  /// Where a command can be given.
  public enum Place: Hashable, Sendable, CaseIterable {
    /// Anywhere.
    case everywhere
    /// In the F9 menu.
    case menu
    /// In the queue pane.
    case queue
    /// On a ticket.
    case ticket
    /// On the household shown.
    case card
    /// On the member chosen on the card, and the household, as the register has them.
    case person
    /// On a lot in a place.
    case lot
    /// In a form.
    case form
  }

  /// How a command is reached by arrows, Tab, Enter, Esc, Backspace, Space and text alone.
  public enum CertainPath: Hashable, Sendable {
    /// Tab to the hint bar, then the arrows and Enter.
    case bar
    /// In the menu, which stands on the hint bar: the digit, or the arrows and Enter.
    case menu
    /// Space on a ticket (Enter too, unless it was just called), then the digit.
    case ticketActions
    /// Enter on the household's card, then the digit.
    case cardActions
    /// Enter on the household's card, 7, then the digit.
    case registerActions
    /// In the stock, Enter on a lot, then the digit.
    case lotActions
    /// The last row of the queue pane.
    case queueRow
    /// The button below the form.
    case button
    /// Esc itself.
    case escape
  }

  /// The command.
  public let id: CommandID
  /// Its Thai title.
  public let thai: String
  /// Its English title.
  public let english: String
  /// Fewer words for the hint bar of a narrow screen, Thai and English; nil where the title is short.
  public let short: (thai: String, english: String)?
  /// Where it can be given.
  public let place: Place
  /// The keys that it comes with, the one that is shown first.
  public let keys: [Key]
  /// Its digit in a list of numbered actions; it never moves.
  public let number: Int?
  /// How it is reached by the certain keys.
  public let path: CertainPath

  init(
    _ id: CommandID, _ thai: String, _ english: String, short: (thai: String, english: String)? = nil,
    in place: Place, keys: [Key] = [], number: Int? = nil, by path: CertainPath
  ) {
    self.id = id
    self.thai = thai
    self.english = english
    self.short = short
    self.place = place
    self.keys = keys
    self.number = number
    self.path = path
  }

  /// By id.
  public static func == (left: Command, right: Command) -> Bool { left.id == right.id }

  /// By id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
