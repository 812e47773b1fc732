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
    if saved?.kind == .error { effects.append(.bell) }
  }

  /// กำลังพิมพ์, while a paper is being made.
  var printing: Toast? {
    guard let first = papers.first else { return nil }
    return Toast(.notice, words.makingPaper(first.wish.kind, first.form, others: papers.count - 1))
  }
}
