internal import Facts

/// The years of deals by the words that support them.
struct DealYears {
  /// The evidence of deals with a year, by its beginning.
  private var evidence: [(span: Span, deal: Int, year: Int)] = []
  /// The length of the longest, in bytes.
  private var longest = 0

  init(_ deals: [ReportedDeal]) {
    for (index, deal) in deals.enumerated() {
      guard let year = deal.date?.middle.year else { continue }
      for span in deal.evidence {
        evidence.append((span, index, year))
        longest = max(longest, span.end - span.start)
      }
    }
    evidence.sort { ($0.span.start, $0.deal) < ($1.span.start, $1.deal) }
  }

  /// Returns the years of the deals whose evidence shares bytes with a span, in the order of the
  /// deals.
  ///
  /// - Complexity: O(log n) in the number of deals, where little evidence lies near the span.
  func years(at span: Span) -> [Int] {
    var low = 0
    var high = evidence.count
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle].span.start < span.start - longest {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int: Int] = [:]
    for (other, deal, year) in evidence[low...] {
      guard other.start < span.end else { break }
      if other.overlaps(span) { found[deal] = year }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}
