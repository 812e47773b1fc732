/// ของที่อาสาสมัครนำไปมอบ: goods that a volunteer took along for those who cannot come. A marker for its id.
///
/// A carrying is itself a place: its goods lie with the volunteer until they are handed over or brought back.
public enum Carrying {}

extension Identifier<Carrying> {
  /// The place the goods lie in while they are carried: the same bits.
  public var place: Identifier<Place> { Identifier<Place>(high: high, low: low) }
}

extension Identifier<Place> {
  /// The carrying that is this place, if the place is one: the same bits.
  public var carrying: Identifier<Carrying> { Identifier<Carrying>(high: high, low: low) }
}

/// The facts of `carry.taken`: a volunteer took goods along.
public struct CarryTaken: CanonicalFacts {
  /// The carrying.
  public let carrying: Identifier<Carrying>
  /// Who carries.
  public let volunteer: Identifier<Volunteer>
  /// Where the goods lay.
  public let place: Identifier<Place>
  /// The campaign they are for, if one was said.
  public let campaign: Identifier<Campaign>?
  /// What.
  public let lines: [StockLine]

  /// The facts.
  public init(
    carrying: Identifier<Carrying>, volunteer: Identifier<Volunteer>, place: Identifier<Place>,
    campaign: Identifier<Campaign>?, lines: [StockLine]
  ) {
    self.carrying = carrying
    self.volunteer = volunteer
    self.place = place
    self.campaign = campaign
    self.lines = lines
  }

  /// Writes carrying, volunteer, place, campaign, lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(carrying)
    writer.write(volunteer)
    writer.write(place)
    writer.write(campaign) { $0.write($1) }
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      carrying: try reader.identifier(), volunteer: try reader.identifier(), place: try reader.identifier(),
      campaign: try reader.optionalIdentifier(), lines: try reader.facts())
  }
}

/// The facts of `carry.returned`: what was not handed over came back.
public struct CarryReturned: CanonicalFacts {
  /// The carrying.
  public let carrying: Identifier<Carrying>
  /// Where the goods lie now.
  public let place: Identifier<Place>
  /// What came back.
  public let lines: [StockLine]

  /// The facts.
  public init(carrying: Identifier<Carrying>, place: Identifier<Place>, lines: [StockLine]) {
    self.carrying = carrying
    self.place = place
    self.lines = lines
  }

  /// Writes carrying, place, lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(carrying)
    writer.write(place)
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      carrying: try reader.identifier(), place: try reader.identifier(), lines: try reader.facts())
  }
}
