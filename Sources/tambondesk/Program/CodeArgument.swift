import ArgumentParser
import Welfare

/// A closed list whose members have stable names in commands.
protocol Coded: CaseIterable, Sendable {
  /// The stable name.
  var code: String { get }
}

/// A member of a closed list on the command line, by its stable name.
struct CodeArgument<Value: Coded>: ExpressibleByArgument {
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value.allCases.first(where: { $0.code == argument }) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.code) }
  var defaultValueDescription: String { value.code }
}

extension HousingGrant.Kind: Coded {}
extension HousingGrant.Part: Coded {}
extension HousingGrant.RightToStay: Coded {}
extension HousingGrant.ContributionSort: Coded {}
extension HousingGrant.CancelReason: Coded {}
extension HousingGrant.Step: Coded {}
extension Evidence.Moment: Coded {}
extension Case.Status: Coded {}
extension Case.Channel: Coded {}
extension Case.Informant: Coded {}
extension Case.Restriction: Coded {}
extension Case.Urgency: Coded {}
extension Case.AccessReason: Coded {}
extension Case.Section: Coded {}
extension Case.FollowUpSort: Coded {}
extension Case.FollowUpOutcome: Coded {}
extension Case.Certifier: Coded {}
