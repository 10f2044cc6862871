import Facts

extension FactReader {
  mutating func report() throws(Malformed) -> DealReport {
    try array { (r) throws(Malformed) in
      DealReport(source: try r.source(), deal: try r.deal(), occurrence: try r.int())
    }
  }

  mutating func document() throws(Malformed) -> Document {
    try array { (r) throws(Malformed) in
      var document = Document(
        id: try r.string(), title: try r.optionalString(), publisher: try r.optionalString(),
        author: try r.optionalString(), url: try r.optionalString(),
        language: try r.optionalString(), published: try r.optionalDate(),
        publishedFrom: try r.optional { (r) throws(Malformed) in try r.word() }, text: "",
        sha256: try r.string())
      document.text = try r.string()
      return document
    }
  }

  /// Reads what findings hold beside the document itself and its mentions.
  mutating func readFacts(into findings: inout Findings) throws(Malformed) {
    findings = try array { (r) throws(Malformed) in
      Findings(
        document: findings.document, deals: try r.list { (r) throws(Malformed) in try r.deal() },
        statements: try r.list { (r) throws(Malformed) in try r.statement() },
        parties: try r.list { (r) throws(Malformed) in
          try r.array { (r) throws(Malformed) in
            Findings.PartyMentions(party: try r.party(), count: try r.int())
          }
        }, diagnostics: try r.list { (r) throws(Malformed) in try r.diagnostic() })
    }
  }

  mutating func knownReport() throws(Malformed) -> KnownReport {
    guard let report = KnownReport(try string()) else { throw malformed }
    return report
  }

  mutating func source() throws(Malformed) -> Source {
    try array { (r) throws(Malformed) in
      Source(
        documentID: try r.optionalString() ?? r.documentID,
        line: try r.optional { (r) throws(Malformed) in try r.int() },
        title: try r.optionalString(), publisher: try r.optionalString(),
        url: try r.optionalString(), published: try r.optionalDate(), isOfficial: try r.bool())
    }
  }

  mutating func deal() throws(Malformed) -> ReportedDeal {
    try array { (r) throws(Malformed) in
      var deal = ReportedDeal(
        suppliers: try r.parties(), recipients: try r.parties(), contractors: try r.parties(),
        item: try r.optional { (r) throws(Malformed) in try r.item() },
        value: try r.optional { (r) throws(Malformed) in try r.value() },
        otherValues: try r.list { (r) throws(Malformed) in try r.value() }, stage: try r.word(),
        date: try r.optionalDate(), isHedged: try r.bool(), evidence: try r.spans(), certainty: 0)
      deal.fields = try r.fields()
      deal.certainty = try r.double()
      return deal
    }
  }

  private static let fieldOrder = ReportedDeal.Field.allCases

  private mutating func fields() throws(Malformed) -> [ReportedDeal.Field: Evidence] {
    try array { (r) throws(Malformed) in
      var fields: [ReportedDeal.Field: Evidence] = [:]
      var rule: String?
      for field in FactReader.fieldOrder where try !r.isNull() {
        if fields.isEmpty { fields.reserveCapacity(FactReader.fieldOrder.count) }
        fields[field] = try r.array { (r) throws(Malformed) in
          rule = try r.optionalString() ?? rule
          guard let rule else { throw r.malformed }
          return Evidence(span: try r.optionalSpan(), rule: rule)
        }
      }
      return fields
    }
  }

  mutating func statement() throws(Malformed) -> Statement {
    try array { (r) throws(Malformed) in
      Statement(
        speaker: Statement.Speaker(
          name: try r.optionalString(), role: try r.optionalString(),
          organisation: try r.optionalString(),
          country: try r.optional { (r) throws(Malformed) in try r.country() }),
        source: try r.optionalSpan(), cue: try r.optionalSpan(), content: try r.spans(),
        kind: try r.word(), act: try r.optional { (r) throws(Malformed) in try r.word() },
        date: try r.optionalDate(), about: try r.list { (r) throws(Malformed) in try r.int() },
        evidence: try r.optionalSpan())
    }
  }

  mutating func mention() throws(Malformed) -> Mention {
    try array { (r) throws(Malformed) in
      let span = try r.span()
      let kind: Mention.Kind
      switch try r.string() {
      case "money": kind = .money(try r.value())
      case "date":
        kind = .date(
          TemporalValue(
            type: try r.word(), timex: try r.string(), date: try r.optionalDate(),
            isRelative: try r.bool()))
      case "party": kind = .party(try r.party())
      case "person": kind = .person(try r.party())
      case "item": kind = .item(try r.item())
      case "quantity": kind = .quantity(try r.double())
      default: throw r.malformed
      }
      return Mention(span: span, kind: kind)
    }
  }

  mutating func diagnostic() throws(Malformed) -> Diagnostic {
    try array { (r) throws(Malformed) in
      Diagnostic(
        id: try r.string(), severity: try r.word(), message: try r.string(),
        span: try r.optionalSpan())
    }
  }

  mutating func party() throws(Malformed) -> Party {
    if isStringNext {
      let country = try country()
      return FactReader.countries[country.code] ?? Party(country: country)
    }
    return try array { (r) throws(Malformed) in
      Party(
        name: try r.string(), kind: try r.word(), country: r.isAtEnd ? nil : try r.country())
    }
  }

  private static let countries = Dictionary(
    uniqueKeysWithValues: CountryCode.all.map { ($0.code, Party(country: $0)) })

  private mutating func parties() throws(Malformed) -> [Party] {
    try list { (r) throws(Malformed) in try r.party() }
  }

  private mutating func country() throws(Malformed) -> CountryCode {
    guard let country = CountryCode(try string()) else { throw malformed }
    return country
  }

  mutating func item() throws(Malformed) -> Item {
    try array { (r) throws(Malformed) in
      Item(
        designation: try r.optionalString(), description: try r.optionalString(),
        category: try r.optionalString(),
        quantity: try r.optional { (r) throws(Malformed) in try r.double() },
        quantityBound: try r.optional { (r) throws(Malformed) in try r.word() })
    }
  }

  mutating func value() throws(Malformed) -> DealValue {
    try array { (r) throws(Malformed) in
      DealValue(
        figure: try r.optional { (r) throws(Malformed) in try r.money() }, bound: try r.word(),
        statedLow: try r.optional { (r) throws(Malformed) in try r.money() },
        statedHigh: try r.optional { (r) throws(Malformed) in try r.money() },
        measures: try r.word(), currencyInferred: try r.bool())
    }
  }

  private mutating func money() throws(Malformed) -> Money {
    try array { (r) throws(Malformed) in
      let units = Int64(try r.int())
      guard let currency = Currency(validating: try r.string()) else { throw r.malformed }
      return Money(minorUnits: units, currency: currency)
    }
  }

  mutating func span() throws(Malformed) -> Span {
    try array { (r) throws(Malformed) in
      let start = try r.int()
      let (end, overflow) = start.addingReportingOverflow(try r.int())
      guard !overflow else { throw r.malformed }
      if r.isStringNext { return Span(start: start, end: end, text: try r.string()) }
      guard start >= 0, start <= end, end <= r.base.count else { throw r.malformed }
      return Span(
        start: start, end: end, text: String(decoding: r.base[start..<end], as: UTF8.self))
    }
  }

  private mutating func spans() throws(Malformed) -> [Span] {
    try list { (r) throws(Malformed) in try r.span() }
  }

  private mutating func optionalSpan() throws(Malformed) -> Span? {
    try optional { (r) throws(Malformed) in try r.span() }
  }

  mutating func optionalString() throws(Malformed) -> String? {
    try optional { (r) throws(Malformed) in try r.string() }
  }

  mutating func optionalDate() throws(Malformed) -> PartialDate? {
    try optional { (r) throws(Malformed) in try r.date() }
  }

  private mutating func date() throws(Malformed) -> PartialDate {
    if isStringNext {
      if let date = shortDate() { return date }
      guard let date = PartialDate(iso: try string()) else { throw malformed }
      return date
    }
    return try array { (r) throws(Malformed) in
      guard let first = CalendarDate(iso: try r.string()),
        let last = CalendarDate(iso: try r.string())
      else { throw r.malformed }
      let grain: PartialDate.Grain = try r.word()
      let anchor = try r.optionalString()
      guard let anchor else { return PartialDate(first: first, last: last, grain: grain) }
      guard let day = CalendarDate(iso: anchor) else { throw r.malformed }
      return PartialDate(first: first, last: last, grain: grain, anchor: day)
    }
  }
}
