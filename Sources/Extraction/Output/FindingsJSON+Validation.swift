public import Facts

extension FindingsJSON {
  /// Returns what does not hold in findings that have the schema's shape: spans outside the text,
  /// words that are not those of the text, certainties outside 0 to 1, deals that do not exist.
  ///
  /// The places are named as in the JSON, in its order.
  public static func problems(in findings: Findings) -> [ShapeError] {
    var check = SpanCheck(bytes: Array(findings.document.text.utf8))
    for (i, mention) in findings.mentions.enumerated() {
      check.check(mention.span, "mentions[\(i)]")
    }
    for (i, deal) in findings.deals.enumerated() {
      for (j, span) in deal.evidence.enumerated() {
        check.check(span, "deals[\(i)].evidence[\(j)]")
      }
      for field in ReportedDeal.Field.allCases {
        check.check(deal.fields[field]?.span, "deals[\(i)].fields.\(field.rawValue).span")
      }
      if !(0...1).contains(deal.certainty) {
        check.add("deals[\(i)].certainty", "not in 0...1; give 1 where there is no doubt")
      }
    }
    for (i, statement) in findings.statements.enumerated() {
      check.check(statement.source, "statements[\(i)].source")
      check.check(statement.cue, "statements[\(i)].cue")
      for (j, span) in statement.content.enumerated() {
        check.check(span, "statements[\(i)].content[\(j)]")
      }
      for (j, index) in statement.about.enumerated()
      where !findings.deals.indices.contains(index) {
        check.add(
          "statements[\(i)].about[\(j)]",
          "there is no deal \(index); give an index into deals, from 0")
      }
    }
    return check.problems
  }
}

/// Compares spans with the text that they are spans of.
private struct SpanCheck {
  let bytes: [UInt8]
  var problems: [FindingsJSON.ShapeError] = []

  mutating func add(_ path: String, _ message: String) {
    problems.append(FindingsJSON.ShapeError(path: path, message: message))
  }

  mutating func check(_ span: Span?, _ path: String) {
    guard let span else { return }
    guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else {
      return add(
        path,
        "\(span.start)..<\(span.end) lies outside the text of \(bytes.count) bytes; "
          + "give UTF-8 offsets into document.text")
    }
    guard span.text.utf8.elementsEqual(bytes[span.start..<span.end]) else {
      return add(
        path,
        "the words are not those of the text at \(span.start)..<\(span.end); "
          + "give UTF-8 offsets into document.text")
    }
  }
}
