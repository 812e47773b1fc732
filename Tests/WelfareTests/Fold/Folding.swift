import Welfare

/// The state of a subject after `acts`, each where its place says.
func folded(_ subject: SubjectID, _ acts: [(Act, EntryPlace)]) -> SubjectState? {
  acts.reduce(SubjectState(emptyOf: subject.kind)) { $0?.after($1.0, at: $1.1, of: subject) }
}

/// The same, in one log, one entry after the other.
func folded(_ subject: SubjectID, _ acts: [Act]) -> SubjectState? {
  folded(subject, acts.enumerated().map { ($1, Sample.place(UInt64($0) + 1)) })
}
