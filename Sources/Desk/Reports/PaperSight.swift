public import ThaiText
public import Welfare

/// What of a paper is read to be shown on the screen.
public enum PaperSight: Hashable, Sendable {
  /// All of it.
  case whole(PaperWish)
  /// The entries behind one figure of a report.
  case rows(of: FigureID, in: ReportPeriod)
}

/// A paper as the screen shows it.
public enum PaperSheet: Hashable, Sendable {
  /// A report whose figures can be opened, as it stood at a moment.
  case report([ReportTable], at: Instant)
  /// Pages as the printer would get them.
  case pages(PagedText)
  /// The entries behind a figure, oldest first.
  case rows([FigureRow])
}
