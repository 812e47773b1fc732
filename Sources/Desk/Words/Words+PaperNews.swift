import Screen
import ThaiText
import Welfare

/// Papers made behind the officer's back.
extension Words {
  /// กำลังพิมพ์ ใบรับมอบสิ่งของ….
  func makingPaper(_ kind: PaperKind, _ form: PaperForm, others: Int) -> String {
    let what = paper(kind.rawValue)
    let more = others > 0 ? choose("  และอีก \(number(others))", "  and \(number(others)) more") : ""
    return form == .print
      ? choose("กำลังพิมพ์ \(what)…\(more)", "Printing \(what)…\(more)")
      : choose("กำลังเก็บ \(what)…\(more)", "Writing \(what)…\(more)")
  }

  /// The same paper was wished for again.
  func paperUnderWay(_ kind: PaperKind) -> String {
    choose("กำลังพิมพ์ \(paper(kind.rawValue)) อยู่แล้ว", "Already printing \(paper(kind.rawValue))")
  }

  /// What became of a paper, on one line of `columns` columns; where it is kept never goes missing.
  func paperNews(_ news: PaperNews, of kind: PaperKind, columns: Int) -> Toast {
    switch news {
    case .made(let facts, .printed(let program)): Toast(.saved, printed(facts, .printed(program: program)))
    case .made(let facts, .written(let path)):
      Toast(
        .saved, choose("เก็บ \(sheets(facts)) ไว้ที่", "Kept \(sheets(facts)) at"), action: end(of: path, columns)
      )
    case .made(_, .kept(let path, let trouble)):
      Toast(.error, kept(trouble), action: end(of: path, columns))
    case .written(let path):
      Toast(
        .saved, choose("เก็บ \(paper(kind.rawValue)) ไว้ที่", "Kept \(paper(kind.rawValue)) at"),
        action: end(of: path, columns))
    case .failed(let trouble): Toast(.error, notMade(kind, trouble))
    }
  }

  /// Why a paper lies in a file, in few words: beside them stands where.
  private func kept(_ trouble: PrintTrouble) -> String {
    switch trouble {
    case .absent(let program):
      choose("ไม่มีโปรแกรมพิมพ์ \(name(of: program))  เก็บไว้ที่", "No program \(name(of: program)); kept at")
    case .hung(let program, _):
      choose("\(name(of: program)) ไม่ตอบ  เก็บไว้ที่", "\(name(of: program)) did not answer; kept at")
    case .failed(let program, _):
      choose("\(name(of: program)) พิมพ์ไม่ได้  เก็บไว้ที่", "\(name(of: program)) could not print; kept at")
    }
  }

  /// A program's name without the folders before it.
  private func name(of program: String) -> String {
    var scalars = Substring(program).unicodeScalars
    while let slash = scalars.firstIndex(of: "/"), slash != scalars.indices.last {
      scalars = scalars[scalars.index(after: slash)...]
    }
    return String(scalars)
  }

  private func notMade(_ kind: PaperKind, _ trouble: PaperTrouble) -> String {
    let why =
      switch trouble {
      case .refused(let refusal): self.refusal(refusal).headline
      case .store(let trouble): self.trouble(trouble)
      case .file(let trouble): self.trouble(trouble)
      case .nothingToBring: nothingToPrint
      }
    return choose("ไม่ได้พิมพ์ \(paper(kind.rawValue))  \(why)", "Not printed, \(paper(kind.rawValue)): \(why)")
  }

  private var nothingToPrint: String {
    choose("ยังไม่มีสิทธิที่น่าจะได้ ถามต่อก่อน", "Nothing is likely yet: ask on first.")
  }

  /// The end of a path, which names the file; what stands before it gives way.
  private func end(of path: String, _ columns: Int) -> String {
    let room = max(28, columns - 40)
    guard ThaiText.columns(of: path) > room else { return path }
    var scalars = Substring(path).unicodeScalars
    while ThaiText.columns(of: String(scalars)) > room - 1 { scalars.removeFirst() }
    return "…" + String(scalars)
  }

  // Where papers are asked for

  var printReceipt: String { choose("พิมพ์ใบรับ", "Print the receipt") }
  var printRefusal: String {
    choose("พิมพ์เหตุผลและรายการเอกสารให้ผู้มาติดต่อ", "Print why and what to bring, for the visitor")
  }
}
