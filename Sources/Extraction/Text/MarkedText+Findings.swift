internal import Facts

extension MarkedText {
  /// All mentions in text order.
  var mentions: [Mention] {
    var out: [Mention] = []
    for m in money { out.append(Mention(span: text.span(m.tokens), kind: .money(m.value))) }
    for d in dates { out.append(Mention(span: text.span(d.tokens), kind: .date(d.value))) }
    for p in parties { out.append(Mention(span: text.span(p.tokens), kind: .party(p.party))) }
    for p in persons {
      let party = Party(name: p.fullName, kind: .person, country: p.country)
      out.append(Mention(span: text.span(p.name), kind: .person(party)))
    }
    for i in items { out.append(Mention(span: text.span(i.tokens), kind: .item(i.item))) }
    // Mentions are large: their places are put in order, and each is moved once.
    let order = out.indices.sorted {
      (out[$0].span.start, out[$0].span.end, $0) < (out[$1].span.start, out[$1].span.end, $1)
    }
    return order.map { out[$0] }
  }

  /// The parties of the document in order of first mention, with how often each is named.
  var partyCounts: [Findings.PartyMentions] {
    var order: [Party] = []
    var counts: [Party: Int] = [:]
    for p in parties where p.form != .reference {
      if counts[p.party] == nil { order.append(p.party) }
      counts[p.party, default: 0] += 1
    }
    for p in persons {
      let party = Party(name: p.fullName, kind: .person, country: p.country)
      if counts[party] == nil { order.append(party) }
      counts[party, default: 0] += 1
    }
    return order.map { Findings.PartyMentions(party: $0, count: counts[$0] ?? 0) }
  }

  /// What a reader should know about the mentions: unresolved dates, inferred currencies.
  var diagnostics: [Diagnostic] {
    var out: [Diagnostic] = []
    if document.published == nil, !document.text.isEmpty {
      out.append(
        Diagnostic(
          id: "document.undated", severity: .note,
          message: "No published date was found; give --published so that relative dates resolve."))
    }
    for mention in dates where isUnresolved(mention.value) {
      let span = text.span(mention.tokens)
      out.append(
        Diagnostic(
          id: "date.unresolved", severity: .warning,
          message: document.published == nil
            ? "\"\(span.text)\" depends on a published date that is not known; give --published."
            : "\"\(span.text)\" depends on a date that the text does not settle.",
          span: span))
    }
    if let mention = money.first(where: { $0.value.currencyInferred && $0.value.figure != nil }) {
      let code = mention.value.currency?.code ?? "the currency"
      out.append(
        Diagnostic(
          id: "money.ambiguous-currency", severity: .note,
          message: "The currency \(code) was concluded from the context, not written.",
          span: text.span(mention.tokens)))
    }
    return out
  }

  /// A date that points from another one which is not known.
  ///
  /// References such as "recently" have no calendar value in any case.
  private func isUnresolved(_ value: TemporalValue) -> Bool {
    value.isRelative && value.date == nil && value.type != .duration && value.type != .set
      && !value.timex.hasSuffix("_REF") && !value.timex.hasPrefix("BC")
      && !(value.type == .time && value.timex.hasPrefix("XXXX-XX-XXT") && document.published != nil)
  }
}
