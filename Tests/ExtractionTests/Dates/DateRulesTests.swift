import Facts
import Testing

@testable import Extraction

/// Monday, 21 November 2016.
private let monday = PartialDate(iso: "2016-11-21")

private func dates(_ text: String, published: PartialDate? = monday) -> [String] {
  let tokens = Tokenizer.tokenize(text)
  return DateRules.mentions(in: tokens, published: published).map {
    "\(tokens.span($0.tokens).text) = \($0.value.timex)"
  }
}

@Suite struct DateRulesTests {
  @Test(arguments: [
    // Dates that stand for themselves.
    ("It was signed on 18 November 2016.", "18 November 2016 = 2016-11-18"),
    ("It was signed on November 18, 2016.", "November 18, 2016 = 2016-11-18"),
    ("It was signed on Nov. 18, 2016, in Kyiv.", "Nov. 18, 2016 = 2016-11-18"),
    ("It was signed on the 18th of November 2016.", "the 18th of November 2016 = 2016-11-18"),
    ("It was signed on 2016-11-18.", "2016-11-18 = 2016-11-18"),
    ("It was signed on 18.11.2016 there.", "18.11.2016 = 2016-11-18"),
    ("It was signed on 18/11/2016.", "18/11/2016 = 2016-11-18"),
    ("It was signed in November 2016.", "November 2016 = 2016-11"),
    ("In 2014 exports grew.", "2014 = 2014"),
    ("It ran in the 2011-15 period.", "2011-15 = 2011/2015"),
    ("The truce was to last 48 hours.", "48 hours = PT48H"),
    ("They lost the May election.", "May = 2016-05"),
    ("They moved again the next morning.", "the next morning = 2016-11-22TMO"),
    ("It was signed in 2014.", "2014 = 2014"),
    ("It was built in the 1990s.", "the 1990s = 199"),
    ("It was built in the late 1980s.", "the late 1980s = 198"),
    ("It ends in the second quarter of 2017.", "the second quarter of 2017 = 2017-Q2"),
    ("It ends in the first half of 2018.", "the first half of 2018 = 2018-H1"),
    ("It comes in the spring of 2015.", "the spring of 2015 = 2015-SP"),
    ("It came in early 2016.", "early 2016 = 2016"),
    ("It came in mid-2016.", "mid-2016 = 2016"),
    ("It is due by the end of 2017.", "the end of 2017 = 2017"),
    ("It counts for fiscal 2016.", "fiscal 2016 = 2016"),
    ("It began in the 20th century.", "the 20th century = 19"),
    ("It was Tuesday, 15 November 2016.", "Tuesday, 15 November 2016 = 2016-11-15"),
    ("It happened in 480 BC.", "480 BC = BC0480"),
    // Against the published date.
    ("Reports surfaced last week.", "last week = 2016-W46"),
    ("They met last Tuesday.", "last Tuesday = 2016-11-15"),
    ("They met on Friday.", "Friday = 2016-11-18"),
    ("They met on Monday.", "Monday = 2016-11-21"),
    ("They will meet on Friday.", "Friday = 2016-11-25"),
    ("They will meet next Tuesday.", "next Tuesday = 2016-11-22"),
    ("They met yesterday.", "yesterday = 2016-11-20"),
    ("They meet today.", "today = 2016-11-21"),
    ("They meet tomorrow.", "tomorrow = 2016-11-22"),
    ("They met on Tuesday morning.", "Tuesday morning = 2016-11-15TMO"),
    ("They met earlier this month.", "earlier this month = 2016-11"),
    ("They met last month.", "last month = 2016-10"),
    ("They meet next month.", "next month = 2016-12"),
    ("They met last year.", "last year = 2015"),
    ("They meet next year.", "next year = 2017"),
    ("They meet later this year.", "later this year = 2016"),
    ("They met two years ago.", "two years ago = 2014"),
    ("They met three months ago.", "three months ago = 2016-08"),
    ("They met ten days ago.", "ten days ago = 2016-11-11"),
    ("They met a year ago.", "a year ago = 2015"),
    ("They met two weeks ago.", "two weeks ago = 2016-W45"),
    ("They met on November 3.", "November 3 = 2016-11-03"),
    ("They met on 30 December.", "30 December = 2016-12-30"),
    ("They met in June.", "June = 2016-06"),
    ("They met in December.", "December = 2015-12"),
    ("They will meet in March.", "March = 2017-03"),
    ("They met last December.", "last December = 2015-12"),
    ("They met in August of last year.", "August of last year = 2015-08"),
    ("They met last summer.", "last summer = 2016-SU"),
    ("They met over the weekend.", "the weekend = 2016-W46-WE"),
    ("It grew in the third quarter.", "the third quarter = 2016-Q3"),
    ("It grew last quarter.", "last quarter = 2016-Q3"),
    // References, durations, recurrence.
    ("It is currently for sale.", "currently = PRESENT_REF"),
    ("It was recently sold.", "recently = PAST_REF"),
    ("It grew in recent years.", "recent years = PAST_REF"),
    ("It comes in the coming years.", "the coming years = FUTURE_REF"),
    ("It comes in the near future.", "the near future = FUTURE_REF"),
    ("It lasts three months.", "three months = P3M"),
    ("It is a three-year period.", "a three-year = P3Y"),
    ("It is a 10-day visit.", "a 10-day = P10D"),
    ("It took several weeks.", "several weeks = PXW"),
    ("It ran over the past two decades.", "the past two decades = P2DE"),
    ("It runs every year.", "every year = P1Y"),
    ("It meets every Tuesday.", "every Tuesday = XXXX-WXX-2"),
    ("It is published daily.", "daily = P1D"),
    ("It makes 20 flights per day.", "per day = P1D"),
  ])
  func readsOneExpression(_ text: String, _ expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test(arguments: [
    "The S-300 may be sold.", "They march on.", "Theresa May spoke.", "It bought 2000 tanks.",
    "It weighs 1500 tons.", "He was the second man.", "The fall of the city was near.",
    "Spring water is clean.", "It is the first order.", "He sat there.", "It costs $2016.",
    "The score was 3-2.", "It flew at 1,950 km.", "Section 12 applies.", "Sun Tzu wrote it.",
    "He wrote for Naval Weekly.", "He wrote for the Sunday Times.", "He reads USA Today.",
  ])
  func readsNoDate(_ text: String) {
    #expect(dates(text) == [])
  }

  @Test(arguments: [
    ("They met last week.", "last week = XXXX-WXX"),
    ("They met last Tuesday.", "last Tuesday = XXXX-WXX-2"),
    ("They met in November.", "November = XXXX-11"),
    ("They met on November 3.", "November 3 = XXXX-11-03"),
    ("They met yesterday.", "yesterday = XXXX-XX-XX"),
    ("They met last year.", "last year = XXXX"),
    ("They met two years ago.", "two years ago = XXXX"),
  ])
  func keepsARelativeDateOpenWithoutAPublishedDate(_ text: String, _ expected: String) {
    let tokens = Tokenizer.tokenize(text)
    let mentions = DateRules.mentions(in: tokens, published: nil)
    #expect(dates(text, published: nil) == [expected])
    #expect(mentions.allSatisfy { $0.value.isRelative && $0.value.date == nil })
  }

  @Test func keepsTheAnchorOfARelativeDate() throws {
    let mentions = DateRules.mentions(
      in: Tokenizer.tokenize("They met last week."), published: monday)
    let date = try #require(mentions.first?.value.date)
    #expect(date.anchor == CalendarDate(year: 2016, month: 11, day: 21))
    #expect(date.first == CalendarDate(year: 2016, month: 11, day: 14))
    #expect(date.last == CalendarDate(year: 2016, month: 11, day: 20))
    #expect(date.grain == .week)
  }

  @Test func givesBothEndsOfARangeTheirYear() {
    #expect(
      dates("It lasted from 26 June to 4 August 1952.") == [
        "26 June = 1952-06-26", "4 August 1952 = 1952-08-04",
      ])
    #expect(dates("It lasted from November to March 1945.").first == "November = 1944-11")
    #expect(
      dates("It ran 18–20 November 2015.") == ["18 = 2015-11-18", "20 November 2015 = 2015-11-20"])
  }

  @Test func followsTheDateNamedLastInAHistory() {
    let history = """
      The war began in March 1811. On 4 April 1811 the fleet sailed. In May it landed. Two days later
      it took the port. By December 1811 the siege was over. In January the king fled. In 1812 the
      peace of 1812 was signed on 3 June 1812. The next day the army went home. It met again in
      1813, and in 1814.
      """
    let found = dates(history)
    #expect(found.contains("May = 1811-05"))
    #expect(found.contains("January = 1812-01"))
    #expect(found.contains("The next day = 1812-06-04"))
  }

  @Test func opensWithTheYearWhereAWeekCrossesIt() {
    let newYear = PartialDate(iso: "2017-01-02")
    #expect(dates("They met last week.", published: newYear) == ["last week = 2016-W52"])
    #expect(dates("They met on Friday.", published: newYear) == ["Friday = 2016-12-30"])
    #expect(dates("They met last month.", published: newYear) == ["last month = 2016-12"])
  }

  @Test func namesUnresolvedDatesInDiagnostics() throws {
    let extractor = try Extractor()
    let text = "They met last week. A treaty was signed in 2015."
    let undated = extractor.findings(of: DocumentInput(id: "a", content: .text(text)))
    #expect(undated.diagnostics.map(\.id).contains("document.undated"))
    let unresolved = undated.diagnostics.filter { $0.id == "date.unresolved" }
    #expect(unresolved.map { $0.span?.text } == ["last week"])
    #expect(unresolved.allSatisfy { $0.message.contains("--published") })
    let dated = extractor.findings(
      of: DocumentInput(id: "a", content: .text(text), published: "2016-11-21"))
    #expect(!dated.diagnostics.contains { $0.id.hasPrefix("date.") || $0.id == "document.undated" })
  }

  @Test func staysWithinTheCalendar() {
    #expect(dates("It was on 31 February 2016.").allSatisfy { !$0.contains("2016-02-31") })
    #expect(dates("It was 900000 years ago.") == ["900000 years ago = XXXX"])
    #expect(dates("It was 99999999999999999999 days ago.").count <= 1)
  }
}
