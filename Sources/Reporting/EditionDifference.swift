public import Analysis
internal import Facts
internal import Foundation

/// What changed between two editions, for a terminal and for other programs.
public struct EditionDifference {
  /// What is told.
  public let comparison: EditionComparison
  /// What the earlier edition is called.
  public let earlier: String
  /// What the later edition is called.
  public let later: String

  /// Creates it from a comparison and the editions' names.
  public init(_ comparison: EditionComparison, earlier: String, later: String) {
    self.comparison = comparison
    self.earlier = earlier
    self.later = later
  }

  private var currency: Currency { comparison.later.currency }

  /// Each total before and after, with the causes that add up to the difference, to the cent; then
  /// what changed without an effect on a total.
  public var text: String {
    var out = "\(earlier) → \(later), in \(currency.code)\n"
    for difference in comparison.differences {
      let causes = comparison.causes(of: difference.group)
      guard !causes.isEmpty || difference.amount != .zero else { continue }
      let (before, after) = (difference.before, difference.after)
      out += "\n\(difference.group.heading): "
      out += "\(EditionWords.exact(before.best, in: currency)) → "
      out += "\(EditionWords.exact(after.best, in: currency)) "
      out += "(\(before.count) → \(after.count) deals)\n"
      let amounts = causes.map { EditionWords.signed($0.amount.best, in: currency) }
      let sum = EditionWords.signed(difference.amount.best, in: currency)
      let width = (amounts + [sum]).map(\.count).max() ?? 0
      for (cause, amount) in zip(causes, amounts) {
        out += "  " + pad(amount, width) + "  " + line(cause.change) + "\n"
      }
      out += "  " + pad(sum, width) + "  in all\n"
    }
    let quiet = comparison.changes.filter { $0.effects.allSatisfy { $0.amount == .zero } }
    if !quiet.isEmpty {
      out += "\nWithout effect on a total:\n"
      for change in quiet { out += "  " + line(change) + "\n" }
    }
    if comparison.changes.isEmpty { out += "\nNothing changed.\n" }
    return out.replacing("\u{A0}", with: " ")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func line(_ change: EditionChange) -> String {
    var out = "\(change.deal): \(EditionWords.clause(change))"
    if let source = change.source, change.concernsValue {
      out += " [\(source.publisher.map { $0 + ", " } ?? "")\(source.report)]"
    }
    return out + (change.decision.map { "; " + EditionWords.words($0) } ?? "")
  }

  /// The same as JSON: totals, and changes with amounts in minor units.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(try encoder.encode(Form(self)))
  }

  private struct Form: Encodable {
    var earlier: String
    var later: String
    var currency: String
    var totals: [Total]
    var changes: [Change]

    struct Total: Encodable {
      var group: Stage.Group
      var before: EditionAmount
      var after: EditionAmount
      var difference: EditionAmount
    }

    struct Change: Encodable {
      var deal: String
      var label: String
      var kind: String
      var words: String
      var effects: [EditionChange.Effect]
      var decision: String?
      var source: String?
      var publisher: String?
    }

    init(_ difference: EditionDifference) {
      earlier = difference.earlier
      later = difference.later
      currency = difference.currency.code
      totals = difference.comparison.differences.map {
        Total(group: $0.group, before: $0.before, after: $0.after, difference: $0.amount)
      }
      changes = difference.comparison.changes.map { change in
        Change(
          deal: change.deal, label: change.label,
          kind: EditionWords.heading(change.kind).lowercased(),
          words: EditionWords.clause(change).replacing("\u{A0}", with: " "),
          effects: change.effects,
          decision: change.decision.map { EditionWords.words($0) },
          source: change.concernsValue ? change.source?.report.description : nil,
          publisher: change.concernsValue ? change.source?.publisher : nil)
      }
    }
  }
}

extension EditionChange {
  /// A Boolean value that says whether the source of the deal's value tells of the change.
  fileprivate var concernsValue: Bool {
    switch kind {
    case .newDeal, .value, .bound: true
    default: false
    }
  }
}
