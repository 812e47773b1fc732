import Screen
import ThaiText
import Welfare

/// A paper that the program is making: it blocks nothing.
struct PaperUnderWay: Hashable, Sendable {
  /// The number of the effect.
  let number: Int
  /// Which paper.
  let wish: PaperWish
  /// In what form.
  let form: PaperForm
}

/// Papers made in the background, and what became of them.
extension Desk {
  /// Wants a paper made; one that is being made already is not made twice.
  mutating func make(_ wish: PaperWish, _ form: PaperForm) {
    guard !papers.contains(where: { $0.wish == wish && $0.form == form }) else {
      notice = Toast(.notice, words.paperUnderWay(wish.kind))
      return
    }
    number += 1
    papers.append(PaperUnderWay(number: number, wish: wish, form: form))
    effects.append(.makePaper(number: number, wish, form, context.language))
  }

  /// Says what became of a paper. It stays on the news line until something else was saved: the officer may be typing.
  mutating func take(_ news: PaperNews, _ number: Int) {
    guard let index = papers.firstIndex(where: { $0.number == number }) else { return }
    let paper = papers.remove(at: index)
    saved = words.paperNews(news, of: paper.wish.kind, columns: size.columns)
    keptPaper = news.path ?? keptPaper
    if saved?.kind == .error { effects.append(.bell) }
  }

  /// Opens a paper on the screen.
  mutating func openPaper(_ wish: PaperWish, title: String) { push(.paper(PaperScreen(wish, title: title))) }

  /// พิมพ์/รายงาน.
  mutating func openReports() {
    let today = context.now.day
    let screen = ReportsScreen(
      day: today, month: ReportPeriod(monthOf: today), year: ReportPeriod(today.fiscalYear))
    push(.reports(screen))
    ask(screen.query)
  }

  /// Wants read what papers on the screen lack.
  mutating func readPapers() {
    for index in layers.indices {
      guard case .paper(var screen) = layers[index], let sight = screen.wanted else { continue }
      number += 1
      screen.wait(for: number)
      layers[index] = .paper(screen)
      effects.append(.readPaper(number: number, sight))
    }
  }

  /// Hands what became of reading to the paper that waits for it.
  mutating func take(_ progress: PaperScreen.Progress, reading number: Int) {
    for index in layers.indices {
      guard case .paper(var screen) = layers[index] else { continue }
      screen.receive(progress, number)
      layers[index] = .paper(screen)
    }
  }

  /// กำลังพิมพ์, while a paper is being made.
  var printing: Toast? {
    guard let first = papers.first else { return nil }
    return Toast(.notice, words.makingPaper(first.wish.kind, first.form, others: papers.count - 1))
  }
}

extension PaperNews {
  /// Where the paper lies now; nil if it is in no file.
  fileprivate var path: String? {
    switch self {
    case .made(_, .written(let path)), .made(_, .kept(let path, _)), .written(let path): path
    case .made(_, .printed), .failed: nil
    }
  }
}
