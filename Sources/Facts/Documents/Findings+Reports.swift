extension Findings {
  /// The document's reported deals with their source, in the order of the text.
  public var reports: [DealReport] {
    let source = Source(document: document)
    var occurrences: [Int: Int] = [:]
    return deals.map { deal in
      let place = deal.evidence.first?.start ?? 0
      occurrences[place, default: 0] += 1
      return DealReport(source: source, deal: deal, occurrence: occurrences[place] ?? 1)
    }
  }
}
