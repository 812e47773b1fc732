import Screen
import Welfare

/// What can be done where a page of an import ends in a menu.
extension ImportScreen {
  /// The lines of the menu, as the import stands.
  func entries(_ context: DeskContext) -> [Menu.Entry] {
    let words = context.words
    if activity.isAtWork {
      return activity.running?.work == .undoing
        ? [] : [Menu.Entry(number: 1, id: "stop", label: words.stopImport)]
    }
    let others = [
      Menu.Entry(number: 3, id: "another", label: words.importAnother),
      Menu.Entry(number: nil, id: "back", label: words.backAction),
    ]
    switch activity.stage {
    case .choosing, .columns: return []
    case .rehearsed(let outcome):
      let written = outcome.facts.new + outcome.facts.changed
      let first =
        outcome.isStopped
        ? Menu.Entry(number: 1, id: "again", label: words.rehearseAgain)
        : Menu.Entry(
          number: 1, id: "run", label: words.importNow(written),
          note: written == 0 ? words.nothingToImport : "", isEnabled: written > 0)
      return [first, Menu.Entry(number: 2, id: "columns", label: words.backToColumns)] + others
    case .over(let outcome):
      let mayUndo = context.mayUndoImports
      let undo = Menu.Entry(
        number: 2, id: "undo", label: words.undoImport,
        note: mayUndo ? "" : words.whyNot(.role(ImportRule.undoRoles)), isEnabled: mayUndo)
      let first =
        outcome.isStopped
        ? [Menu.Entry(number: 1, id: "run", label: words.importGoOn)] : []
      return first + (outcome.done > 0 ? [undo] : []) + others
    case .undone: return others
    }
  }
}

extension DeskContext {
  /// Whether the officer may take imports back.
  var mayUndoImports: Bool { centre.officer.roles.contains(where: ImportRule.undoRoles.contains) }
}
