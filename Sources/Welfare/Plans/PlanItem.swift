public import ThaiText

/// ข้อของแผนครอบครัว: one goal of a household's plan. A plan is no more than its goals.
public enum PlanItem: Sendable {
  /// How a goal ended. The numbers stand in facts for ever.
  public enum Result: UInt8, CaseIterable, Hashable, Sendable {
    /// บรรลุ.
    case reached = 1
    /// บรรลุบางส่วน.
    case partly
    /// ไม่บรรลุ.
    case missed
    /// ยกเลิก: it is not pursued any more.
    case dropped

    /// The stable name in commands.
    public var code: String {
      switch self {
      case .reached: "reached"
      case .partly: "partly"
      case .missed: "missed"
      case .dropped: "dropped"
      }
    }
  }

  /// ผู้รับผิดชอบ, where that is somebody the store knows.
  public enum Responsible: Hashable, Sendable {
    /// An officer.
    case officer(Identifier<Officer>)
    /// A volunteer.
    case volunteer(Identifier<Volunteer>)

    /// The officer or volunteer as a subject.
    public var subject: SubjectID {
      switch self {
      case .officer(let id): id.of(.officer)
      case .volunteer(let id): id.of(.volunteer)
      }
    }
  }
}

/// The facts of `plan.item-added`: a goal of a household. What the goal is stands in the part, `PlanParticulars`.
///
/// Fields in order: item, household, dimension's number, due day, responsible (optional: kind's number and id).
public struct PlanItemAdded: CanonicalFacts {
  /// The goal.
  public let item: Identifier<PlanItem>
  /// Whose plan.
  public let household: Identifier<Household>
  /// มิติ.
  public let dimension: Survey.Dimension
  /// กำหนด: the last day.
  public let due: Day
  /// ผู้รับผิดชอบ; nil where the store knows nobody of that name.
  public let responsible: PlanItem.Responsible?

  /// The facts.
  public init(
    item: Identifier<PlanItem>, household: Identifier<Household>, dimension: Survey.Dimension, due: Day,
    responsible: PlanItem.Responsible? = nil
  ) {
    self.item = item
    self.household = household
    self.dimension = dimension
    self.due = due
    self.responsible = responsible
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(item)
    writer.write(household)
    writer.write(UInt64(dimension.rawValue))
    writer.write(due)
    writer.write(responsible) { writer, responsible in
      writer.write(responsible.subject.kind.rawValue)
      writer.write(fixed: responsible.subject.bytes)
    }
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      item: try reader.identifier(), household: try reader.identifier(),
      dimension: try reader.code(Survey.Dimension.self), due: try reader.day(),
      responsible: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        switch SubjectKind(rawValue: try r.unsigned()) {
        case .officer: PlanItem.Responsible.officer(try r.identifier())
        case .volunteer: PlanItem.Responsible.volunteer(try r.identifier())
        default: throw CanonicalTrouble.code
        }
      })
  }
}

/// The facts of `plan.item-closed`: a goal came to an end. What came of it in words stands in the part, `PlanOutcome`, where
/// anything was written.
///
/// A decision: it takes the place of what it had seen. Fields in order: item, household, result's number, day.
public struct PlanItemClosed: CanonicalFacts {
  /// The goal.
  public let item: Identifier<PlanItem>
  /// Whose plan.
  public let household: Identifier<Household>
  /// ผล.
  public let result: PlanItem.Result
  /// When.
  public let day: Day

  /// The facts.
  public init(
    item: Identifier<PlanItem>, household: Identifier<Household>, result: PlanItem.Result, day: Day
  ) {
    self.item = item
    self.household = household
    self.result = result
    self.day = day
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(item)
    writer.write(household)
    writer.write(UInt64(result.rawValue))
    writer.write(day)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      item: try reader.identifier(), household: try reader.identifier(),
      result: try reader.code(PlanItem.Result.self), day: try reader.day())
  }
}

/// The facts of `plan.taken-back`: an entry of a goal was a mistake. Taking back the end opens the goal again; taking back the
/// goal itself leaves it out of the plan.
///
/// Fields in order: item, household, the entry taken back.
public struct PlanTakenBack: CanonicalFacts {
  /// The goal.
  public let item: Identifier<PlanItem>
  /// Whose plan.
  public let household: Identifier<Household>
  /// The entry that was a mistake.
  public let undoes: EntryName

  /// The facts.
  public init(item: Identifier<PlanItem>, household: Identifier<Household>, undoes: EntryName) {
    self.item = item
    self.household = household
    self.undoes = undoes
  }

  /// Writes the facts in their documented order.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(item)
    writer.write(household)
    writer.write(undoes)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      item: try reader.identifier(), household: try reader.identifier(), undoes: try reader.entryName())
  }
}

/// The sealed part of `plan.item-added`, under the household's key: the goal, then who sees to it, both as typed.
public struct PlanParticulars: Hashable, Sendable {
  /// เป้าหมาย.
  public let goal: String
  /// ผู้รับผิดชอบ in words; empty if nobody was named.
  public let responsible: String

  /// A goal.
  public init(goal: String, responsible: String) {
    self.goal = goal
    self.responsible = responsible
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(goal)
    writer.write(responsible)
  }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(goal: try reader.text(), responsible: try reader.text())
  }
}

/// The sealed part of `plan.item-closed`, under the household's key: what came of it, as typed.
public struct PlanOutcome: Hashable, Sendable {
  /// ผล in words.
  public let text: String

  /// What came of it.
  public init(text: String) {
    self.text = text
  }

  /// Writes the part's plain text.
  public func encode(into writer: inout CanonicalWriter) { writer.write(text) }

  /// Reads the part's plain text; fields that a newer program added at the end are passed over.
  ///
  /// - Throws: `CanonicalTrouble`.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(text: try reader.text())
  }
}
