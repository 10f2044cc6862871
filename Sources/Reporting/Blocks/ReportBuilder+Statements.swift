internal import Analysis
internal import Drawing
internal import Facts

extension ReportBuilder {
  /// Who said what in the period: the words, the speaker, what the speaker did by saying them.
  func statements(_ options: ReportDefinition.Limited) throws -> [FlowItem] {
    var out: [FlowItem] = [.piece(try heading(options.title, destination: "statements"))]
    let chosen = chosenStatements(limit: options.limit)
    if chosen.isEmpty {
      out.append(
        .piece(
          try smallNote("No statement was made or reported in \(inSentence(edition.period)).")))
      return out
    }
    for record in chosen { out.append(.piece(try quotation(record))) }
    let rest = edition.statements.count - chosen.count
    if rest > 0 {
      let counts = edition.statements.countsBySpeaker().prefix(6)
        .map { "\($0.label)\u{A0}\($0.count)" }.joined(separator: ", ")
      out.append(
        .piece(
          try smallNote(
            "\(Figures.count(rest, "further statement")) of \(inSentence(edition.period)) "
              + "in the sources. Most heard: \(counts).", before: 8)))
    }
    return out
  }

  /// The statements to print: with a named speaker and about deals first, quotations before
  /// indirect speech; printed in the order of time.
  private func chosenStatements(limit: Int) -> [StatementRecord] {
    let ranked = edition.statements.enumerated().sorted { a, b in
      let first = (-weight(a.element), a.offset)
      let second = (-weight(b.element), b.offset)
      return first < second
    }
    // Reported speech is printed as its sentence, and that once.
    var seen: Set<String> = []
    let chosen = ranked.filter { _, record in
      guard record.statement.kind != .direct else { return true }
      let sentence = record.statement.evidence.map { "\($0.start)" } ?? record.id
      return seen.insert(record.source.documentID + "#" + sentence).inserted
    }.prefix(limit)
    return chosen.sorted { $0.offset < $1.offset }.map(\.element)
  }

  private func weight(_ record: StatementRecord) -> Int {
    let statement = record.statement
    var weight = 0
    if statement.speaker.name != nil { weight += 2 }
    // A person or body with a role speaks for someone; "officials" or "reports" do not.
    if statement.speaker.name != nil, statement.speaker.role != nil { weight += 4 }
    if statement.speaker.country != nil { weight += 1 }
    if !record.about.isEmpty { weight += 2 }
    if statement.kind != .indirect { weight += 2 }
    if QuotationWords.content(statement).count < 25 { weight -= 3 }
    return weight
  }

  private func quotation(_ record: StatementRecord) throws -> FlowPiece {
    let statement = record.statement
    let words: [TextSpan]
    switch statement.kind {
    case .direct:
      words = [
        TextSpan("“" + shortened(QuotationWords.quoted(statement)) + "”", style: type.body)
      ]
    case .mixed, .indirect:
      words = [
        TextSpan(
          QuotationWords.capitalised(shortened(QuotationWords.sentence(statement))),
          style: type.body)
      ]
    }
    let text = try Paragraph(words + references([notes.number(for: record)]), leading: 12.5)
      .layout(width: measure - 12, measurer: measurer)
    let who = try Paragraph(speakerSpans(record), leading: 10.5)
      .layout(width: measure - 12, measurer: measurer)
    let height = text.height + who.height
    let bar = PageItem.path(
      .rectangle(
        Rect(x: 0, y: 1, width: 1.6, height: height - 2), fill: .solid(type.accent)))
    return FlowPiece(
      items: [
        .group(
          Group(
            items: [bar] + text.items.moved(dx: 12, dy: 0)
              + who.items.moved(dx: 12, dy: text.height), role: .quotation,
            evidence: [record.id]))
      ], height: height, spaceBefore: 8)
  }

  private func speakerSpans(_ record: StatementRecord) -> [TextSpan] {
    let speaker = record.statement.speaker
    let name = speaker.name ?? speaker.role ?? speaker.organisation ?? "Unnamed source"
    var details: [String] = []
    if speaker.name != nil, let role = speaker.role {
      details.append(QuotationWords.capitalised(role))
    }
    if let organisation = speaker.organisation, organisation != speaker.name,
      !(speaker.role ?? "").localizedContains(organisation)
    {
      details.append(organisation)
    }
    if let country = speaker.country, country.name != speaker.name { details.append(country.name) }
    var line = details.isEmpty ? "" : ", " + details.joined(separator: ", ")
    line += " · " + (record.statement.act?.rawValue ?? "says")
    if record.statement.kind == .indirect { line += ", in reported speech" }
    if let date = record.date { line += " · " + Figures.date(date) }
    return [
      TextSpan(QuotationWords.capitalised(name), style: type.smallBold),
      TextSpan(line, style: type.small),
    ]
  }

  /// A quotation of at most about 320 characters, cut at a word and marked.
  private func shortened(_ text: String) -> String {
    guard text.count > 320 else { return text }
    let head = text.prefix(320)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<end] + " …"
  }
}

extension String {
  /// Returns whether the text contains the other, without regard to case.
  func localizedContains(_ other: String) -> Bool {
    lowercased().contains(other.lowercased())
  }
}
