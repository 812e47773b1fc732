/// What somebody wants of imports as a whole.
public enum ImportProposal: Hashable, Sendable {
  /// The counts of the registration office are kept.
  case countVillages(VillageCounts)
  /// A whole import is taken back.
  case undo(batch: Identifier<Batch>, reason: ImportUndone.Reason)
}
