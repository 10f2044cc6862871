internal import Facts

extension DealBook {
  /// Returns the deal that a person means by a name: its identifier, an alias, or the beginning of
  /// an identifier.
  ///
  /// - Throws: ``Failure`` with the nearest names where there is no such deal, or several.
  func found(_ name: String) throws -> Deal {
    if let deal = deal(name) { return deal }
    let all = (deals + candidates + rejected).map(\.id).sorted()
    let begun = name.isEmpty ? [] : all.filter { $0.hasPrefix(name) }
    if begun.count > 1 {
      throw Failure(
        .usage, "\(name): \(begun.count) deals begin so: \(DealBook.list(begun))")
    }
    let near = nearestName(to: name, among: all).map { "did you mean `\($0)`?" }
    throw Failure(
      .usage, "\(name): no deal is called so; \(near ?? "`dealline deals` lists what there is")")
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
  }
}
