extension Findings {
  /// The document's reported deals with their source, in the order of the text.
  public var reports: [DealReport] {
    let source = Source(document: document)
    return deals.map { DealReport(source: source, deal: $0) }
  }
}
