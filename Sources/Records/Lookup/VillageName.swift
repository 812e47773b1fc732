import ThaiText

extension [UInt8] {
  private static let villageMark = NameLetters("บ้าน").toneless.bytes

  /// The letters of a village's name without บ้าน before it.
  var withoutVillageMark: ArraySlice<UInt8> {
    starts(with: Self.villageMark) ? dropFirst(Self.villageMark.count) : self[...]
  }
}
