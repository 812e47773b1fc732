import Welfare

extension AidReading {
  /// What the bag rule says of a request; a refusal names who took the earlier one and who handed it over.
  ///
  /// - Throws: `Refusal`.
  func allowance(_ request: AidRequest, _ facts: BagFacts) throws -> BagAllowance {
    do {
      return try BagRule.allowance(request, facts)
    } catch {
      throw try named(error)
    }
  }

  private func named(_ refusal: Refusal) throws -> Refusal {
    guard case .bag(let bag) = refusal, let issuance = refusal.given?.issuance,
      let given = try given(issuance)
    else { return refusal }
    switch bag {
    case .given(let campaign, let perUnit, _, let day):
      return .bag(.given(campaign: campaign, perUnit: perUnit, given: given, possibleFrom: day))
    case .withinWindow(let days, _, let day):
      return .bag(.withinWindow(days: days, given: given, possibleFrom: day))
    default: return refusal
    }
  }
}
