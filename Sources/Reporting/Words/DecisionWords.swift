internal import Facts

/// Decisions as the method section prints them.
enum DecisionWords {
  /// A decision in a line: `tr-ru-s400 rejected, decided by A. Analyst on 28 Nov 2016: denied`.
  static func line(_ decision: Decision) -> String {
    what(decision.action) + ", " + EditionWords.words(decision)
  }

  private static func what(_ action: Decision.Action) -> String {
    switch action {
    case .accept(let deal): "\(deal) accepted"
    case .reject(let deal): "\(deal) rejected"
    case .merge(let deals): "\(Figures.list(deals)) merged"
    case .split(let deal, let reports):
      "\(Figures.count(reports.count, "report")) split from \(deal)"
    case .set(let deal, let field): "\(deal): \(field.name) set to \(content(field))"
    case .alias(let name, let party): "“\(name)” read as \(party.name)"
    case .official(let source): "\(source) taken as official"
    }
  }

  private static func content(_ field: Decision.Field) -> String {
    switch field {
    case .suppliers(let parties), .recipients(let parties): DealWords.parties(parties)
    case .value(let value): value.map { Figures.words($0) } ?? "not stated"
    case .stage(let stage): DealWords.word(stage)
    case .date(let date): Figures.date(date)
    case .designation(let text): text
    case .quantity(let pieces): Figures.fixed(pieces, 1)
    }
  }
}
