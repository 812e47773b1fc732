import ThaiText
import Welfare

/// Every refusal: a new case of `Refusal` breaks the build here until it has a sample.
enum RefusalCase: CaseIterable, Sendable {
  case nobodyWaiting, ticketState, recallTooSoon, callsBeforeMissed, nothingToUndo, unknownLane,
    alreadyInQueue
  case unknownChoice
  case bagGivenInCampaign, bagWithinWindow, campaignNotOpen, noCampaign, aboveCeiling, kitNotInCampaign,
    quantity
  case recipientNotMember, proxyUnnamed, stockEmpty, lotExpired, unknownLot, lotDiffers, receivedQuantity
  case unitValue, reversedAlready, codeTaken, campaignEndsBeforeItBegins
  case cardExpired, doubleBooked
  case notFound, role

  /// The case of a refusal.
  init(_ refusal: Refusal) {
    switch refusal {
    case .nobodyWaiting: self = .nobodyWaiting
    case .ticketState: self = .ticketState
    case .recallTooSoon: self = .recallTooSoon
    case .callsBeforeMissed: self = .callsBeforeMissed
    case .nothingToUndo: self = .nothingToUndo
    case .unknownLane: self = .unknownLane
    case .alreadyInQueue: self = .alreadyInQueue
    case .unknownChoice: self = .unknownChoice
    case .bagGivenInCampaign: self = .bagGivenInCampaign
    case .bagWithinWindow: self = .bagWithinWindow
    case .campaignNotOpen: self = .campaignNotOpen
    case .noCampaign: self = .noCampaign
    case .aboveCeiling: self = .aboveCeiling
    case .kitNotInCampaign: self = .kitNotInCampaign
    case .quantity: self = .quantity
    case .recipientNotMember: self = .recipientNotMember
    case .proxyUnnamed: self = .proxyUnnamed
    case .stockEmpty: self = .stockEmpty
    case .lotExpired: self = .lotExpired
    case .unknownLot: self = .unknownLot
    case .lotDiffers: self = .lotDiffers
    case .receivedQuantity: self = .receivedQuantity
    case .unitValue: self = .unitValue
    case .reversedAlready: self = .reversedAlready
    case .codeTaken: self = .codeTaken
    case .campaignEndsBeforeItBegins: self = .campaignEndsBeforeItBegins
    case .cardExpired: self = .cardExpired
    case .doubleBooked: self = .doubleBooked
    case .notFound: self = .notFound
    case .role: self = .role
    }
  }

  /// A refusal of this case.
  var sample: Refusal {
    let day = Sample.day("2026-11-01")
    let given = BagCase.given("2026-11-20")
    return switch self {
    case .nobodyWaiting: .nobodyWaiting
    case .ticketState: .ticketState(label: "ก001", state: .served, step: "call")
    case .recallTooSoon: .recallTooSoon(label: "ก001", secondsLeft: 5)
    case .callsBeforeMissed: .callsBeforeMissed(label: "ก001", calls: 1, needed: 3)
    case .nothingToUndo: .nothingToUndo
    case .unknownLane: .unknownLane("ฮ", known: ["ก"])
    case .alreadyInQueue: .alreadyInQueue(label: "ก001")
    case .unknownChoice: .unknownChoice("x", known: ["bag"])
    case .bagGivenInCampaign:
      .bagGivenInCampaign(campaign: "ฝน", perUnit: 1, given: given, possibleFrom: day)
    case .bagWithinWindow: .bagWithinWindow(days: 30, given: given, possibleFrom: day)
    case .campaignNotOpen: .campaignNotOpen(campaign: "ฝน", from: day, to: day, on: day.adding(days: -1))
    case .noCampaign: .noCampaign
    case .aboveCeiling: .aboveCeiling(lot: "L1", unitValue: 2, ceiling: 1)
    case .kitNotInCampaign: .kitNotInCampaign(campaign: "ฝน", lot: "L1")
    case .quantity: .quantity(2, greatest: 1)
    case .recipientNotMember: .recipientNotMember
    case .proxyUnnamed: .proxyUnnamed
    case .stockEmpty: .stockEmpty(kit: "ถุง", onHand: 0, last: given)
    case .lotExpired: .lotExpired(lot: "L1", expired: day)
    case .unknownLot: .unknownLot("L1")
    case .lotDiffers: .lotDiffers(lot: "L1")
    case .receivedQuantity: .receivedQuantity(0, greatest: 1)
    case .unitValue: .unitValue(-1, greatest: 1)
    case .reversedAlready: .reversedAlready(receipt: "A-70/0001")
    case .codeTaken: .codeTaken("BAG")
    case .campaignEndsBeforeItBegins: .campaignEndsBeforeItBegins(from: day, to: day.adding(days: -1))
    case .cardExpired: .cardExpired(name: "มานะ", expired: day)
    case .doubleBooked: .doubleBooked(name: "มานะ", shift: "morning", duty: "ต้อนรับ", day: day)
    case .notFound: .notFound(.household, "x")
    case .role: .role(needed: [.issuer])
    }
  }
}
