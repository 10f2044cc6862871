import Facts

/// How each kind of fact is laid out; ``FactReader`` has the same order.
extension FactWriter {
  mutating func write(_ report: DealReport) {
    array {
      $0.write(report.source)
      $0.write(report.deal)
      $0.int(report.occurrence)
    }
  }

  mutating func write(_ document: Document) {
    array {
      $0.string(document.id)
      $0.string(document.title)
      $0.string(document.publisher)
      $0.string(document.author)
      $0.string(document.url)
      $0.string(document.language)
      $0.optional(document.published) { $0.write($1) }
      $0.word(document.publishedFrom)
      $0.string(document.sha256)
      $0.string(document.text)
    }
  }

  /// Writes what findings hold beside the document itself and its mentions.
  mutating func writeFacts(of findings: Findings) {
    array {
      $0.list(findings.deals) { $0.write($1) }
      $0.list(findings.statements) { $0.write($1) }
      $0.list(findings.parties) { writer, mentions in
        writer.array {
          $0.write(mentions.party)
          $0.int(mentions.count)
        }
      }
      $0.list(findings.diagnostics) { $0.write($1) }
    }
  }

  /// Writes a source; the document's identifier is left out where it is that of the input.
  mutating func write(_ source: Source) {
    array {
      $0.string(source.documentID == $0.documentID ? nil : source.documentID)
      $0.optional(source.line) { $0.int($1) }
      $0.string(source.title)
      $0.string(source.publisher)
      $0.string(source.url)
      $0.optional(source.published) { $0.write($1) }
      $0.bool(source.isOfficial)
    }
  }

  mutating func write(_ deal: ReportedDeal) {
    array {
      $0.list(deal.suppliers) { $0.write($1) }
      $0.list(deal.recipients) { $0.write($1) }
      $0.list(deal.contractors) { $0.write($1) }
      $0.optional(deal.item) { $0.write($1) }
      $0.optional(deal.value) { $0.write($1) }
      $0.list(deal.otherValues) { $0.write($1) }
      $0.word(deal.stage)
      $0.optional(deal.date) { $0.write($1) }
      $0.bool(deal.isHedged)
      $0.list(deal.evidence) { $0.write($1) }
      $0.write(deal.fields)
      $0.double(deal.certainty)
    }
  }

  /// Writes the fields' evidence in the order of the fields; a rule that is that of the field
  /// before is left out.
  private mutating func write(_ fields: [ReportedDeal.Field: Evidence]) {
    var rule: String?
    list(ReportedDeal.Field.allCases) { writer, field in
      writer.optional(fields[field]) { writer, evidence in
        writer.array {
          $0.string(evidence.rule == rule ? nil : evidence.rule)
          $0.optional(evidence.span) { $0.write($1) }
        }
        rule = evidence.rule
      }
    }
  }

  mutating func write(_ statement: Statement) {
    array {
      $0.string(statement.speaker.name)
      $0.string(statement.speaker.role)
      $0.string(statement.speaker.organisation)
      $0.string(statement.speaker.country?.code)
      $0.optional(statement.source) { $0.write($1) }
      $0.optional(statement.cue) { $0.write($1) }
      $0.list(statement.content) { $0.write($1) }
      $0.word(statement.kind)
      $0.word(statement.act)
      $0.optional(statement.date) { $0.write($1) }
      $0.list(statement.about) { $0.int($1) }
      $0.optional(statement.evidence) { $0.write($1) }
    }
  }

  mutating func write(_ mention: Mention) {
    array {
      $0.write(mention.span)
      switch mention.kind {
      case .money(let value):
        $0.string("money")
        $0.write(value)
      case .date(let value):
        $0.string("date")
        $0.word(value.type)
        $0.string(value.timex)
        $0.optional(value.date) { $0.write($1) }
        $0.bool(value.isRelative)
      case .party(let party):
        $0.string("party")
        $0.write(party)
      case .person(let person):
        $0.string("person")
        $0.write(person)
      case .item(let item):
        $0.string("item")
        $0.write(item)
      case .quantity(let quantity):
        $0.string("quantity")
        $0.double(quantity)
      }
    }
  }

  mutating func write(_ diagnostic: Diagnostic) {
    array {
      $0.string(diagnostic.id)
      $0.word(diagnostic.severity)
      $0.string(diagnostic.message)
      $0.optional(diagnostic.span) { $0.write($1) }
    }
  }

  mutating func write(_ party: Party) {
    if let country = party.country, party.kind == .country, party.name == country.name {
      return string(country.code)
    }
    array {
      $0.string(party.name)
      $0.word(party.kind)
      if let country = party.country { $0.string(country.code) }
    }
  }

  mutating func write(_ item: Item) {
    array {
      $0.string(item.designation)
      $0.string(item.description)
      $0.string(item.category)
      $0.optional(item.quantity) { $0.double($1) }
      $0.word(item.quantityBound)
    }
  }

  mutating func write(_ value: DealValue) {
    array {
      $0.optional(value.figure) { $0.write($1) }
      $0.word(value.bound)
      $0.optional(value.statedLow) { $0.write($1) }
      $0.optional(value.statedHigh) { $0.write($1) }
      $0.word(value.measures)
      $0.bool(value.currencyInferred)
    }
  }

  mutating func write(_ money: Money) {
    array {
      $0.int(Int(money.minorUnits))
      $0.string(money.currency.code)
    }
  }

  /// Writes a span by its beginning and length; with its words where the base text has others
  /// there.
  mutating func write(_ span: Span) {
    let isInBase = isInBase(span.text, start: span.start, end: span.end)
    array {
      $0.int(span.start)
      $0.int(span.end - span.start)
      if !isInBase { $0.string(span.text) }
    }
  }

  /// Writes a date in the short form where that says all, else with its days, grain and anchor.
  mutating func write(_ date: PartialDate) {
    let (first, last) = (date.first, date.last)
    if date.anchor == nil {
      switch date.grain {
      case .day where first == last: return self.date(first, parts: 3)
      case .month
      where first.day == 1 && first.year == last.year && first.month == last.month
        && last.day == CalendarDate.days(inMonth: last.month, of: last.year):
        return self.date(first, parts: 2)
      case .year
      where first.day == 1 && first.month == 1 && first.year == last.year && last.month == 12
        && last.day == 31:
        return self.date(first, parts: 1)
      case .day, .month, .year: break
      case .week, .quarter, .half, .range:
        let short = date.iso
        if PartialDate(iso: short) == date { return string(short) }
      }
    }
    array {
      $0.date(first, parts: 3)
      $0.date(last, parts: 3)
      $0.word(date.grain)
      $0.optional(date.anchor) { $0.date($1, parts: 3) }
    }
  }
}
