/// Two deals that came close to being one: what fitted, and what was missing.
public struct NearMiss: Hashable, Sendable, Codable {
  /// The identifier of the later deal.
  public let deal: String
  /// The identifier of the deal that it nearly belonged to.
  public let other: String
  /// What the two have in common.
  public let fitted: [MergeReason]
  /// What kept them apart.
  public let missing: Missing

  /// What kept two deals apart.
  public enum Missing: Hashable, Sendable, Codable {
    /// More days lie between than the limit allows.
    case daysApart(Int, limit: Int)
    /// Another number of pieces, ordered on another day.
    case otherOrder(pieces: Double, before: Double)
    /// One leaves a side open, and nothing but the item speaks for it.
    case sideOpen
    /// The items are of one kind, but too little else fits.
    case looseItem
    case otherSupplier
    case otherRecipient
    /// The later one was read below the certainty floor.
    case certainty
  }

  /// Creates a near miss from its parts.
  public init(deal: String, other: String, fitted: [MergeReason], missing: Missing) {
    self.deal = deal
    self.other = other
    self.fitted = fitted
    self.missing = missing
  }

  /// The near miss in words: `same supplier and recipient, same designation, but 900 days apart
  /// (limit 731)`.
  public var text: String {
    let why =
      switch missing {
      case .daysApart(let days, let limit): "\(days) days apart (limit \(limit))"
      case .otherOrder(let pieces, let before):
        "\(NearMiss.number(pieces)) pieces after an order of \(NearMiss.number(before))"
      case .sideOpen: "one side is not named"
      case .looseItem: "the item is described too loosely"
      case .otherSupplier: "another supplier"
      case .otherRecipient: "another recipient"
      case .certainty: "read with low certainty"
      }
    return fitted.map(\.text).joined(separator: ", ") + ", but " + why
  }

  private static func number(_ pieces: Double) -> String {
    pieces == pieces.rounded() && abs(pieces) < 1e15 ? String(Int(pieces)) : String(pieces)
  }
}
