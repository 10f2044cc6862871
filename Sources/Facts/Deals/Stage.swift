/// How far a deal has got.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
  /// "is negotiating", "in talks", "offered".
  case talks
  /// "plans to buy", "has selected".
  case planned
  /// "has requested".
  case requested
  /// "approved", "cleared", "notified to Congress".
  case approved
  /// "signed", "ordered", "was awarded".
  case signed
  /// "deliveries have begun".
  case delivering
  /// "delivered", "received".
  case delivered
  /// "frozen", "on hold".
  case suspended
  /// "cancelled", "ended the talks".
  case cancelled
  /// "denied", "rejected the request".
  case denied
  /// The text does not say.
  case unknown

  /// The group that totals keep apart.
  public var group: Group {
    switch self {
    case .talks, .planned, .requested, .approved: .prospective
    case .signed, .delivering: .agreed
    case .delivered: .delivered
    case .suspended, .cancelled, .denied: .off
    case .unknown: .unknown
    }
  }

  /// The groups of stages; they are never added up into one total unless asked for by name.
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    case prospective, agreed, delivered, off, unknown
  }
}
