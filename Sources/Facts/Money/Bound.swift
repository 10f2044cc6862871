/// What a stated figure claims about the true one.
public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
  /// "$3.4 billion", "a $258 million deal".
  case exact
  /// "about", "around", "nearly", "roughly", "estimated at".
  case about
  /// A ceiling: "up to", "as much as", "not more than".
  case upTo
  /// A floor: "at least", "no less than", "from".
  case atLeast
  /// A floor that is passed: "more than", "over", "exceeding".
  case moreThan
  /// A ceiling that is not reached: "less than", "under", "below".
  case lessThan
  /// "between $3bn and $4bn", "$75–80 m".
  case range
  /// "several billion dollars": money without a figure.
  case unquantified
}
