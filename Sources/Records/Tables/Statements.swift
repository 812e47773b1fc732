import GRDB
import GRDBSQLite

/// The text of a statement: a literal, which is known by where it stands in the program, or one put together.
enum SQL: ExpressibleByStringLiteral {
  /// A literal.
  case literal(StaticString)
  /// Put together from few parts, so that there are few of them.
  case composed(String)

  /// A literal.
  init(stringLiteral text: StaticString) {
    self = .literal(text)
  }
}

/// Statements prepared once on a connection. That of a literal is found without hashing its text each time.
final class Statements {
  private var literals: [UInt: Statement] = [:]
  private var composed: [String: Statement] = [:]

  /// The statement of a text.
  func statement(_ sql: SQL, on database: Database) throws -> Statement {
    switch sql {
    case .literal(let text):
      let place = unsafe UInt(bitPattern: text.utf8Start)
      if let known = literals[place] { return known }
      let statement = try database.makeStatement(sql: text.description)
      literals[place] = statement
      return statement
    case .composed(let text):
      if let known = composed[text] { return known }
      let statement = try database.makeStatement(sql: text)
      composed[text] = statement
      return statement
    }
  }

  /// Lets all statements go.
  func clear() {
    literals = [:]
    composed = [:]
  }
}
