extension Stage {
  /// How far along the way from talks to delivery the stage is: 0 for talks, 6 for delivered;
  /// `nil` for the stages off that way.
  public var progress: Int? {
    switch self {
    case .talks: 0
    case .planned: 1
    case .requested: 2
    case .approved: 3
    case .signed: 4
    case .delivering: 5
    case .delivered: 6
    case .suspended, .cancelled, .denied, .unknown: nil
    }
  }
}
