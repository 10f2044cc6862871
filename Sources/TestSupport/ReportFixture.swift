public import Facts

extension DealReport {
  /// A made-up report for tests, with one sentence of evidence.
  ///
  /// - Parameters:
  ///   - suppliers: alpha-2 codes; a name of another length makes an organisation.
  ///   - amount: in major units; `nil` for no value.
  ///   - date: the date of the stage, as `PartialDate(iso:)` reads it.
  ///   - published: the date of publication, likewise.
  public static func fixture(
    from suppliers: [String], to recipients: [String], designation: String? = nil,
    description: String? = nil, category: String? = nil, quantity: Double? = nil,
    amount: Double? = nil, currency: String = "USD", bound: Bound = .exact,
    measures: DealValue.Measure = .dealTotal, stage: Stage = .signed, date: String? = nil,
    published: String? = nil, document: String = "fixture", line: Int? = nil,
    official: Bool = false
  ) -> DealReport {
    let value = amount.flatMap { Money(rounding: $0, currency: Currency(currency)) }.map {
      DealValue(figure: $0, bound: bound, measures: measures)
    }
    let hasItem = designation != nil || description != nil || category != nil
    let item = Item(
      designation: designation, description: description, category: category, quantity: quantity)
    let text = "Made up for a test."
    return DealReport(
      source: Source(
        documentID: document, line: line, publisher: official ? "Ministry of Defence" : "A paper",
        published: published.flatMap { PartialDate(iso: $0) }, isOfficial: official),
      deal: ReportedDeal(
        suppliers: suppliers.map(Party.fixture), recipients: recipients.map(Party.fixture),
        item: hasItem ? item : nil, value: value, stage: stage,
        date: date.flatMap { PartialDate(iso: $0) },
        evidence: [Span(start: 0, end: text.utf8.count, text: text)], certainty: 1))
  }
}

extension Party {
  /// A country from its alpha-2 code, `unknown` from `?`, else an organisation of that name.
  public static func fixture(_ name: String) -> Party {
    if name == "?" { return .unknown }
    if let country = CountryCode(name) { return Party(country: country) }
    return Party(name: name, kind: .organisation)
  }
}
