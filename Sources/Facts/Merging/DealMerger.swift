/// Puts the reports of one agreement together into a deal.
///
/// Reports are taken in the order in which they came out, whatever order they are given in, and
/// each goes to the best deal that it fits: the same parties, the same item, near in time.
/// A report that fits none begins a deal. So the deals as of an earlier day are the same deals
/// with fewer reports, under the same identifiers.
///
/// Reports without any date are taken last. They are kept in every merging, as of any day, but
/// they never date a deal: ``Deal/firstReported`` comes from dated reports only.
///
/// Reports read below the certainty floor are merged among themselves, into candidates.
public struct DealMerger: Sendable {
  /// The most days that may lie between successive reports of a deal.
  public var longestGap = 731
  /// The most days that may lie between the signature of a deal and a report of its delivery or
  /// cancellation.
  public var longestContinuedGap = 1827
  /// The most days after a deal's end within which a report still belongs to it.
  public var longestGapAfterEnd = 183
  /// The most days between a deal and a report that leaves a side open but states its figure.
  public var longestGapByFigure = 31
  /// The certainty below which a report makes no fact, 0 to 1.
  public var certaintyFloor = 0.5

  /// Creates a merger with the usual limits.
  public init() {}

  /// Returns the deals of the reports, the same for any order of the reports.
  ///
  /// - Parameters:
  ///   - lastDay: reports that came out after this day are left out; `nil` takes all. Decisions
  ///     and identifiers are always those over all reports.
  ///   - decisions: what people decided, in the order of their file; the later goes first.
  ///   - known: the identifiers that deals were given before; without any, identifiers follow from
  ///     the reports alone.
  public func merge(
    _ reports: [DealReport], asOf lastDay: CalendarDate? = nil, decisions: [Decision] = [],
    known: KnownDeals = KnownDeals()
  ) -> DealBook {
    merge(reports, asOf: [lastDay], decisions: decisions, known: known)[0]
  }

  /// Returns the deals as of several days, each as a merging of its own would; `nil` takes all
  /// reports.
  public func merge(
    _ reports: [DealReport], asOf days: [CalendarDate?], decisions: [Decision] = [],
    known: KnownDeals = KnownDeals()
  ) -> [DealBook] {
    let (read, rest, idle) = Settlement.prepare(reports, decisions)
    let ordered = DealMerger.ordered(read)
    let isPlain = decisions.isEmpty && known.deals.isEmpty && known.aliases.isEmpty
    var whole: DealBook?
    if !isPlain || days.contains(nil) {
      var book = self.book(of: ordered, decisions: rest, known: known)
      book.unapplied = Settlement.inOrder(book.unapplied + idle, of: decisions)
      whole = book
    }
    return days.map { day in
      if day == nil, let whole { return whole }
      let out = ordered.filter { report in day.map { report.isOut(by: $0) } ?? true }
      guard let whole, !isPlain else { return book(of: out, decisions: [], known: known) }
      var book = self.book(of: out, decisions: rest, known: whole.known)
      book.unapplied = whole.unapplied
      book.known = whole.known
      return book
    }
  }

  /// Returns the reports by the day on which they came out, those without a date last.
  static func ordered(_ reports: [DealReport]) -> [DealReport] {
    let keys = reports.map(ReportOrder.init)
    return reports.indices.sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      return String(describing: reports[a]) < String(describing: reports[b])
    }.map { reports[$0] }
  }

  private func book(
    of reports: [DealReport], decisions: [Decision], known: KnownDeals
  ) -> DealBook {
    var facts = Grouping(reports, limits: self)
    let isFact = reports.map { $0.deal.certainty >= certaintyFloor }
    facts.place(reports.indices.filter { isFact[$0] })
    facts.addFigureMisses()
    var doubtful = facts.emptied()
    doubtful.place(reports.indices.filter { !isFact[$0] })
    var misses = facts.misses
    for (number, group) in doubtful.groups.enumerated() {
      let profile = doubtful.profiles[group.members[0]]
      guard let (other, fitted) = facts.bestGroup(for: profile) else { continue }
      misses.append(
        Grouping.Miss(
          group: facts.groups.count + number, other: other, fitted: fitted, missing: .certainty))
    }
    var settlement = Settlement(
      reports: reports, facts: facts.groups, candidates: doubtful.groups, known: known)
    for decision in decisions { settlement.apply(decision) }
    return settlement.book(misses: misses)
  }
}

/// The place of a report among others: when it came out, then where it stands.
struct ReportOrder: Hashable, Comparable, Sendable {
  let first: Int
  let last: Int
  let document: String
  let line: Int
  let start: Int

  init(_ report: DealReport) {
    let reported = report.reported
    first = reported?.first.daysSinceEpoch ?? .max
    last = reported?.last.daysSinceEpoch ?? .max
    document = report.source.documentID
    line = report.source.line ?? 0
    start = report.deal.evidence.first?.start ?? 0
  }

  static func < (a: ReportOrder, b: ReportOrder) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.last != b.last { return a.last < b.last }
    if a.document != b.document { return a.document < b.document }
    return (a.line, a.start) < (b.line, b.start)
  }
}
