import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

/// `report`: what a day, a month or a fiscal year comes to, each figure with the entries behind it.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "รายงาน · Reports.",
    subcommands: [OfDay.self, OfMonth.self, OfYear.self, CoverageList.self])

  struct OfDay: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "day", abstract: "รายงานประจำวัน · The report of a day.")
    @Option(help: ArgumentHelp("วัน ไม่ระบุคือวันนี้ · The day; default today.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try report.run(session, ReportPeriod(day?.day ?? session.today))
    }
  }

  struct OfMonth: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "month", abstract: "รายงานประจำเดือน · The report of a month.")
    @Option(help: ArgumentHelp("เดือน ไม่ระบุคือเดือนนี้ · The month; default this one.", valueName: "yyyy-mm"))
    var month: MonthArgument?
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try report.run(session, month?.period ?? ReportPeriod(monthOf: session.today))
    }
  }
}

extension ReportCommand {
  struct OfYear: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "year", abstract: "รายงานประจำปีงบประมาณ · The report of a fiscal year.")
    @Option(
      help: ArgumentHelp(
        "ปีงบประมาณ พ.ศ. ไม่ระบุคือปีนี้ · The fiscal year, Buddhist Era; default this one.",
        valueName: "yyyy"))
    var year: FiscalYearArgument?
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      try report.run(session, ReportPeriod(year?.year ?? session.today.fiscalYear))
    }
  }
}

/// A fiscal year on the command line, of the Buddhist Era: `2570`, `๒๕๗๐`.
struct FiscalYearArgument: ExpressibleByArgument {
  let year: FiscalYear

  init?(argument: String) {
    guard let number = Int(asciiDigits(argument)), (2400...2999).contains(number),
      let year = FiscalYear(buddhist: number)
    else { return nil }
    self.year = year
  }
}

/// A month on the command line: `2026-11`.
struct MonthArgument: ExpressibleByArgument {
  let period: ReportPeriod

  init?(argument: String) {
    guard let period = ReportPeriod(month: argument) else { return nil }
    self.period = period
  }
}

/// The form in which a report leaves the program.
enum ReportForm: String, ExpressibleByArgument {
  case text, csv, html

  /// The form of the paper.
  var form: PaperForm {
    switch self {
    case .text: .text
    case .csv: .csv
    case .html: .html
    }
  }
}

/// What every report is asked for.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text, csv, html · The form.", valueName: "form"))
  var format: ReportForm = .text
  @Option(help: ArgumentHelp("เก็บเป็นไฟล์ · The file; default stdout.", valueName: "file"))
  var out: String?
  @Option(help: ArgumentHelp("รายการที่ประกอบเป็นตัวเลข · The entries behind a figure.", valueName: "figure"))
  var rows: String?
  @Flag(name: .customLong("print"), help: "พิมพ์ · Print it.")
  var isPrinted = false
  @Option(help: ArgumentHelp("จำนวนชุดที่พิมพ์ · How many copies are printed.", valueName: "n"))
  var copies: Int64 = 1

  func validate() throws {
    if isPrinted, format != .text || out != nil || rows != nil {
      throw ValidationError("--print: without --format, --out and --rows")
    }
    if rows != nil, format != .text || out != nil {
      throw ValidationError("--rows: without --format and --out")
    }
  }

  func run(_ session: Session, _ period: ReportPeriod) throws {
    if let rows { return try list(rows, period, session) }
    let press = session.press
    let report: ReportOnPaper
    do throws(PaperTrouble) {
      report = try session.longWork("report") { () throws(PaperTrouble) in try press.reader.tables(of: period)
      }
    } catch {
      throw session.fail(error)
    }
    if isPrinted {
      return try session.make(out: nil, copies: copies) { (press) throws(PaperTrouble) in
        try press.reader.report(period, report)
      }
    }
    if session.output.isJSON, out == nil, format == .text {
      return figures(report.tables(session.words), report.report, session)
    }
    do throws(PaperTrouble) {
      let text = try press.export(report, of: period, as: format.form)
      guard let out else { return Output.write(text, to: .standardOutput) }
      do throws(FileTrouble) { _ = try press.tray.write(text, to: out) } catch { throw .file(error) }
      session.output.row(
        ["ok": true, "report": .text(period.code), "file": .text(out)], session.words.reportWritten(out))
    } catch {
      throw session.fail(error)
    }
  }

  /// Every figure, one JSON object each.
  private func figures(_ tables: [ReportTable], _ report: Report, _ session: Session) {
    for table in tables {
      for row in table.rows {
        let label = row.filter { $0.value == nil && !$0.text.isEmpty }.map(\.text).joined(separator: " / ")
        for (cell, column) in zip(row, table.columns) {
          guard let figure = cell.figure else { continue }
          session.output.row(
            [
              "period": .text(report.facts.period.code), "figure": .text(figure.text),
              "table": .text(table.code),
              "row": .text(label), "column": .text(column.title), "value": JSON(cell.value ?? 0),
            ], "")
        }
      }
    }
  }

  /// The entries behind one figure.
  private func list(_ text: String, _ period: ReportPeriod, _ session: Session) throws {
    guard let figure = FigureID(text) else {
      throw Session.fail(.usage, session.words.unknownFigure(text), session.output)
    }
    let report = try session.read { () throws(StoreTrouble) in
      try session.store.report(period, opening: figure, on: session.today)
    }
    let rows = report.rows(of: figure)
    for row in rows {
      session.output.row(
        [
          "figure": .text(figure.text), "at": .text(row.at.rfc3339), "day": .text(row.at.day.iso),
          "entry": JSON(row.entry?.text), "what": .text(row.what), "village": JSON(row.village?.key),
          "amount": JSON(row.amount),
        ], session.words.figureRow(row, of: figure))
    }
    if rows.isEmpty { session.output.say(session.words.noFigureRows) }
  }
}
