/// Why a report was put to a deal: one observation about the two.
public enum MergeReason: Hashable, Sendable, Codable {
  /// Both name the same suppliers and recipients.
  case sameParties
  /// All parties of one are among those of the other.
  case partiesContained
  /// One of the two leaves the supplier or the recipient open.
  case partyUnknown
  case sameDesignation
  /// One designation is a more exact form of the other: `F-35`, `F-35A`.
  case variantDesignation
  case sameDescription
  /// One description is a more exact form of the other.
  case closeDescription
  case sameCategory
  /// Both speak of arms without saying which.
  case bothGeneral
  /// Both state the same figure in the same currency.
  case sameFigure
  /// The reports lie the given number of days apart.
  case daysApart(Int)
  /// More than two years lie between, but the stages follow one another.
  case stageContinued
  /// One of the two has no date.
  case undated
  /// A person said so.
  case decided

  /// How much the reason speaks for one deal, from 0 to 40; a report goes to the deal for which the
  /// weights add up to most.
  ///
  /// The item weighs most, then the parties, then nearness in time: one point less a ten-thousandth
  /// for each day.
  public var weight: Double {
    switch self {
    case .sameDesignation: 40
    case .variantDesignation: 30
    case .sameDescription, .bothGeneral: 20
    case .closeDescription: 10
    case .sameParties: 5
    case .sameFigure: 2
    case .daysApart(let days): 1 - Double(days) / 10_000
    case .partiesContained, .partyUnknown, .sameCategory, .stageContinued, .undated, .decided: 0
    }
  }

  /// The reason in words, for a list of reasons.
  public var text: String {
    switch self {
    case .sameParties: "same supplier and recipient"
    case .partiesContained: "parties contained in the other report's"
    case .partyUnknown: "one side not named"
    case .sameDesignation: "same designation"
    case .variantDesignation: "designation more exact in one"
    case .sameDescription: "same description"
    case .closeDescription: "description more exact in one"
    case .sameCategory: "same category"
    case .bothGeneral: "both name arms in general"
    case .sameFigure: "same figure"
    case .daysApart(let days): days == 1 ? "1 day apart" : "\(days) days apart"
    case .stageContinued: "a later stage of a signed deal"
    case .undated: "no date to compare"
    case .decided: "by decision"
    }
  }
}

/// A report's place in a deal and why it is there.
public struct MergeLink: Hashable, Sendable, Codable {
  /// The index in the deal's reports.
  public let report: Int
  /// Empty for the report that the deal began with.
  public let reasons: [MergeReason]

  /// The weights of the reasons, added up.
  public var strength: Double { reasons.reduce(0) { $0 + $1.weight } }

  /// Creates a link from a report's index and the reasons for its place.
  public init(report: Int, reasons: [MergeReason]) {
    self.report = report
    self.reasons = reasons
  }
}
