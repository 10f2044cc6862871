struct DealWord: Sendable {
  static func table() -> [String: DealWord] { [:] }
}
