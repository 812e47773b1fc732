public import Welfare

extension Store {
  /// The text of a sensitive note; nil where it cannot be opened here. Who shows it has `note.opened` written first.
  ///
  /// - Throws: `StoreTrouble`.
  public func note(_ note: EntryName, of about: AnswerSubject) throws(StoreTrouble) -> String? {
    try read { try Look(tables: $0).note(note, of: about) }
  }
}

extension Look {
  /// The text of a sensitive note; nil where it cannot be opened here.
  func note(_ note: EntryName, of about: AnswerSubject) throws -> String? {
    guard let place = try tables.notes(of: about).first(where: { $0.part.entry == note }),
      let plain = try tables.aliases(around: about.subject).all(of: about.subject).lazy
        .compactMap({ try BeforeEdit(tables: tables).opened(place.part, of: $0) }).first
    else { return nil }
    var reader = CanonicalReader(plain)
    return try NoteParticulars(from: &reader).text
  }
}
