import ThaiText
import Welfare

@testable import Desk

extension Sample {
  private static func before(days: Int64, hours: Int64 = 0) -> Instant {
    Instant(milliseconds: now.milliseconds - (days * 24 + hours) * 3_600_000)
  }

  /// Three devices, four days without a sync.
  static var syncSheet: SyncSheet {
    let agreed = PastSync(
      at: before(days: 4), remote: "folder:/media/usb", sent: 120, received: 64, end: .agreed)
    return SyncSheet(
      standing: SyncStanding(last: agreed, unsent: 18),
      past: [
        PastSync(at: before(days: 1), remote: "folder:/media/usb", sent: 0, received: 0, end: .failed),
        agreed,
        PastSync(
          at: before(days: 6),
          remote:
            "postgres://wangthong@hub.phitsanulok.example:5433/tambondesk?sslrootcert=/etc/tambondesk/ca.crt",
          sent: 3_210, received: 12, end: .partly),
        PastSync(at: before(days: 7), remote: "folder:/media/usb", sent: 8, received: 0, end: .cancelled),
      ],
      devices: [
        SyncSheet.Device(letter: "A", newest: now, isOwn: true),
        SyncSheet.Device(letter: "B", newest: before(days: 4, hours: 1), isOwn: false),
        SyncSheet.Device(letter: "C", newest: nil, isOwn: false),
      ], openConflicts: 2)
  }

  /// A store that never met another.
  static var syncSheetAlone: SyncSheet {
    SyncSheet(
      standing: SyncStanding(last: nil, unsent: 2_950), past: [],
      devices: [SyncSheet.Device(letter: "A", newest: now, isOwn: true)], openConflicts: 0)
  }

  /// What a sync may come to, each a picture.
  static var syncNews: [(name: String, news: SyncNews)] {
    var whole = SyncOutcome(remote: "folder:/media/usb")
    (whole.sentEntries, whole.receivedEntries, whole.headsEqual) = (18, 41, true)
    var busy = SyncOutcome(remote: "folder:/media/usb")
    (busy.sentEntries, busy.receivedEntries, busy.newConflicts, busy.openConflicts) = (18, 2_041, 1, 3)
    (busy.waiting, busy.damagedCopies, busy.letIn) = (4, 1, ["D"])
    busy.asking = [AskLine(code: "7F3K-9QAB-2MXT", at: now)]
    var stopped = SyncOutcome(remote: "folder:/media/usb")
    (stopped.sentEntries, stopped.isCancelled) = (3, true)
    return [
      ("whole", .carried(whole)), ("busy", .carried(busy)), ("stopped", .carried(stopped)),
      (
        "ahead",
        .ahead(
          SyncAhead(
            send: 18,
            from: [
              .init(letter: "B", entries: 40, newest: before(days: 4)),
              .init(letter: nil, entries: 1, newest: nil),
            ]))
      ), ("failed", .failed(.remote(.notFound(path: "/media/usb")))),
    ]
  }
}
