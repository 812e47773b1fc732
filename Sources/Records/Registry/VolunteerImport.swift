import ThaiText
import Welfare

/// One import of a list of volunteers: finds out row by row what is new, changed or the same, and fills pages.
struct VolunteerImport: PagedImport {
  /// A page while rows are put on it.
  struct Page {
    /// Its rows.
    var rows: [VolunteerPage.Row] = []
    /// Their parts.
    var parts: [PlainPart] = []
    /// The bytes they take.
    var size = 0
  }

  /// A volunteer as known.
  private struct Known {
    let id: Identifier<Volunteer>
    let particulars: VolunteerParticulars
    let card: VolunteerCard
  }

  /// The rows, in the order of the list.
  let rows: [VolunteerRow]
  /// What it came to so far.
  private(set) var report: ImportReport
  /// Rows done.
  private(set) var done = 0

  private var random: RandomBits
  private var made: [ExactKey: Known] = [:]
  private var seen: Set<Identifier<Volunteer>> = []

  /// An import that did nothing yet.
  init(rows: [VolunteerRow], report: ImportReport, random: RandomBits) {
    self.rows = rows
    self.report = report
    self.random = random
  }

  /// Goes on to the next page that is full, or to the last row.
  mutating func nextPage(_ tables: Tables) throws -> Page {
    var page = Page()
    while done < rows.count {
      guard try take(rows[done], tables, &page) else { return page }
      done += 1
      report.people = seen.count
    }
    return page
  }

  private mutating func take(_ row: VolunteerRow, _ tables: Tables, _ page: inout Page) throws -> Bool {
    let known = try find(row, tables)
    if let known, let id = row.particulars.nationalID, known.particulars.nationalID.map({ $0 != id }) ?? false
    {
      report.count(SetAside(line: row.line, column: 0, field: .nationalID, reason: .idOfAnother(line: nil)))
      return true
    }
    let next = Known(
      id: known?.id ?? random.identifier(),
      particulars: known?.particulars.after(row.particulars) ?? row.particulars,
      card: known?.card.after(row.card) ?? row.card)
    let isSame = known?.particulars == next.particulars && known?.card == next.card
    if !isSame {
      guard put(next, line: row.line, on: &page) else { return false }
      made[.card(next.particulars.cardNumber)] = next
      if let id = next.particulars.nationalID { made[.nationalID(id)] = next }
    }
    seen.insert(next.id)
    report.count(known == nil ? .new : isSame ? .same : .changed)
    return true
  }

  private func put(_ volunteer: Known, line: UInt64, on page: inout Page) -> Bool {
    let part = PlainPart(volunteer.id.of(.volunteer)) { volunteer.particulars.encode(into: &$0) }
    let needed = part.bytes.count + 160 + volunteer.card.training.reduce(0) { $0 + $1.utf8.count + 3 }
    guard page.size + needed <= RegisterPageMaking.room,
      !page.rows.contains(where: { $0.volunteer == volunteer.id })
    else { return false }
    page.rows.append(
      VolunteerPage.Row(
        volunteer: volunteer.id, line: line, part: UInt64(page.parts.count), card: volunteer.card))
    page.parts.append(part)
    page.size += needed
    return true
  }

  /// The volunteer of a row: the one with its card number, else with its ID.
  private func find(_ row: VolunteerRow, _ tables: Tables) throws -> Known? {
    var keys = [ExactKey.card(row.particulars.cardNumber)]
    if let id = row.particulars.nationalID { keys.append(.nationalID(id)) }
    for key in keys {
      if let known = made[key] { return known }
      guard let subject = try tables.subjects(.volunteer, by: key).first else { continue }
      let id: Identifier<Volunteer> = subject.identifier()
      guard let card = try tables.volunteer(id)?.card.current,
        let particulars = try Vault(tables: tables).volunteer(id)
      else { continue }
      return Known(id: id, particulars: particulars, card: card)
    }
    return nil
  }
}
