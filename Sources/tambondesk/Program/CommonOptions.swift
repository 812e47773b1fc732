import ArgumentParser
import ThaiText

/// The options that every command on a store has, after the last subcommand word.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("ที่เก็บข้อมูล · The store's directory.", valueName: "dir"))
  var store: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("รหัสเจ้าหน้าที่ · The officer's code.", valueName: "officer"))
  var officer: String?

  @Flag(name: .long, help: "ผลเป็น JSON ทีละบรรทัด · One JSON object a line.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("ภาษา · Language of the words.", valueName: "th|en"))
  var lang: LanguageArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("รหัสคำขอ กันทำซ้ำ · Request id: the same id never acts twice.", valueName: "id"))
  var request: String?

  @Option(
    name: .long,
    help: ArgumentHelp("เวลาของรายการ เฉพาะที่ฝึก · The act's time (practice stores).", valueName: "time"))
  var now: InstantArgument?

  @Option(name: .long, help: ArgumentHelp("ช่องบริการ · The window's number.", valueName: "n"))
  var counter: UInt64?
}

/// `th` or `en` on the command line.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }
}

/// An RFC 3339 time on the command line, from 1970 on: the journal holds no earlier one.
struct InstantArgument: ExpressibleByArgument {
  let instant: Instant

  init?(argument: String) {
    guard let instant = Instant(rfc3339: argument), instant.milliseconds >= 0 else { return nil }
    self.instant = instant
  }
}

/// A day on the command line: `2026-11-23`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(iso: argument) else { return nil }
    self.day = day
  }
}

/// A moment on the command line: a time, or a day, which stands for its end.
struct MomentArgument: ExpressibleByArgument {
  let instant: Instant

  init?(argument: String) {
    if let instant = Instant(rfc3339: argument) {
      self.instant = instant
    } else if let day = Day(iso: argument) {
      instant = Instant(day.adding(days: 1)).adding(milliseconds: -1)
    } else {
      return nil
    }
  }
}
