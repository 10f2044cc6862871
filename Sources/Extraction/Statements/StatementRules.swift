internal import Facts

/// Finds attributions: who is said to have said what, and by which cue.
enum StatementRules {
  /// Returns the statements of a text, in text order; `about` is filled from the deals given.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func statements(in marked: MarkedText, deals: [ReportedDeal], lexicon: Lexicon)
    -> [Statement]
  {
    let context = AttributionContext(marked)
    var finder = AttributionFinder(context: context)
    finder.run()
    var builder = StatementBuilder(context: context, deals: deals, lexicon: lexicon)
    return finder.found.compactMap { builder.statement($0) }
  }
}

/// Turns attributions into statements with speaker, kind, act, date and deals.
struct StatementBuilder {
  private let context: AttributionContext
  private let topics: StatementTopics
  private var resolver: SpeakerResolver
  private var shared: (source: Range<Int>, speaker: Statement.Speaker)?

  init(context: AttributionContext, deals: [ReportedDeal], lexicon: Lexicon) {
    self.context = context
    topics = StatementTopics(deals)
    resolver = SpeakerResolver(context: context, adjectives: lexicon.adjectives)
  }

  /// Returns the statement of an attribution, or `nil` when nothing was said.
  mutating func statement(_ attribution: Attribution) -> Statement? {
    guard let source = attribution.source, !attribution.content.isEmpty else { return nil }
    let speaker: Statement.Speaker
    if let shared, shared.source == source {
      speaker = shared.speaker
    } else {
      speaker = resolver.speaker(of: source)
    }
    shared = (source, speaker)
    let kind = kind(of: attribution)
    let content =
      kind == .direct && !isVerbatim(attribution)
      ? quoted(attribution.content) : attribution.content
    guard !content.isEmpty else { return nil }
    var evidence = sentence(of: attribution)
    for piece in content {
      evidence =
        min(evidence.lowerBound, piece.lowerBound)..<max(evidence.upperBound, piece.upperBound)
    }
    var statement = Statement(
      speaker: speaker, source: context.text.span(source),
      cue: attribution.cue.map { context.text.span($0) },
      content: content.map { context.text.span($0) }, kind: kind,
      act: attribution.verb?.act ?? .states, evidence: context.text.span(evidence))
    statement.date = date(of: attribution)
    statement.about = about(attribution, evidence)
    return statement
  }

  /// Returns the passage of an attribution, or its own words where the passage has no end.
  private func sentence(of attribution: Attribution) -> Range<Int> {
    if attribution.passage.count <= 2 * AttributionContext.reach { return attribution.passage }
    let cue = attribution.cue ?? attribution.content[0]
    let start = attribution.isSharedSource ? cue : attribution.source ?? cue
    return min(cue.lowerBound, start.lowerBound)..<max(cue.upperBound, start.upperBound)
  }

  // MARK: Kind

  private func kind(of attribution: Attribution) -> Statement.Kind {
    if isVerbatim(attribution) { return .direct }
    var quoted = 0
    var other = 0
    for i in attribution.content.joined() {
      guard context.token(i).kind == .word || context.token(i).kind == .number else { continue }
      if context.quotation[i] >= 0 {
        quoted += 1
      } else if !["that", "and", "but", ">"].contains(context.lower(i)) {
        other += 1
      }
    }
    if quoted == 0 { return .indirect }
    // "called it a “gaffe”" quotes a word, "“No,” he said" all that was said.
    let names = attribution.verb?.traits.contains(.object) == true
    return other == 0 && (quoted >= 4 || !names) ? .direct : .mixed
  }

  /// Returns whether the content is a transcript or a block quotation, set off without marks.
  private func isVerbatim(_ attribution: Attribution) -> Bool {
    attribution.isVerbatim
      || attribution.content.contains { piece in
        piece.lowerBound >= attribution.passage.upperBound
          && context.quotation[piece.lowerBound] < 0
      }
  }

  /// Returns the words between the marks, a piece for each quotation.
  private func quoted(_ content: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for piece in content {
      var i = piece.lowerBound
      var found = false
      while i < piece.upperBound {
        guard let quote = context.quote(at: i) else {
          i += 1
          continue
        }
        found = true
        var end = quote.content.upperBound
        while end > quote.content.lowerBound + 1, context.lower(end - 1) == "," { end -= 1 }
        out.append(quote.content.lowerBound..<end)
        i = max(quote.end, i + 1)
      }
      if !found { out.append(piece) }
    }
    return out
  }

  // MARK: Date and deals

  private func date(of attribution: Attribution) -> PartialDate? {
    let near = attribution.cue?.lowerBound ?? attribution.passage.lowerBound
    var best: (distance: Int, date: PartialDate)?
    let reach = AttributionContext.reach
    var i = max(attribution.passage.lowerBound, near - reach)
    while i < min(attribution.passage.upperBound, near + reach) {
      let index = Int(context.date[i])
      guard index >= 0 else {
        i += 1
        continue
      }
      let mention = context.marked.dates[index]
      let isOutside =
        !attribution.content.contains { $0.overlaps(mention.tokens) } && context.quotation[i] < 0
        && attribution.source?.overlaps(mention.tokens) != true
      if isOutside, mention.value.type == .date || mention.value.type == .time,
        let date = mention.value.date
      {
        let distance = abs(i - near)
        if distance < best?.distance ?? .max { best = (distance, date) }
      }
      i = max(mention.tokens.upperBound, i + 1)
    }
    return best?.date
  }

  private func about(_ attribution: Attribution, _ evidence: Range<Int>) -> [Int] {
    var named: [Party] = []
    for i in attribution.content.joined() where context.party[i] >= 0 {
      named.append(context.marked.parties[Int(context.party[i])].party)
    }
    return topics.deals(
      at: context.text.span(evidence), naming: named,
      in: attribution.content.map { context.text.span($0).text })
  }
}
