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
    return out.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
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
  var diagnostics: [Diagnostic] { [] }
}
