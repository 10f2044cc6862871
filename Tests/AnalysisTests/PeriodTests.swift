import Analysis
import Facts
import Testing

@Test(arguments: [
  ("2016-W47", "2016-11-21", "2016-11-27", "2016-W46", "Week 47, 2016"),
  ("2016-W01", "2016-01-04", "2016-01-10", "2015-W53", "Week 1, 2016"),
  ("2016-11", "2016-11-01", "2016-11-30", "2016-10", "November 2016"),
  ("2016-03", "2016-03-01", "2016-03-31", "2016-02", "March 2016"),
  ("2016-Q1", "2016-01-01", "2016-03-31", "2015-Q4", "1st quarter 2016"),
  ("2016-H2", "2016-07-01", "2016-12-31", "2016-H1", "2nd half 2016"),
  ("2016", "2016-01-01", "2016-12-31", "2015", "2016"),
  (
    "2016-11-01/2016-11-10", "2016-11-01", "2016-11-10", "2016-10-22/2016-10-31",
    "1–10 November 2016"
  ),
  ("2016-03-01", "2016-03-01", "2016-03-01", "2016-02-29", "1 March 2016"),
])
func readsPeriodsAndTheOnesBefore(
  _ text: String, _ first: String, _ last: String, _ previous: String, _ label: String
) throws {
  let period = try Period(parsing: text)
  #expect(period.first.description == first)
  #expect(period.last.description == last)
  #expect(period.previous.description == previous)
  #expect(period.description == text)
  #expect(period.label == label)
}

@Test(arguments: [
  ("2016-W54", "2016-W54 is no week: 2016 has weeks W01 to W52"),
  ("2020-W54", "2020-W54 is no week: 2020 has weeks W01 to W53"),
  ("2016-13", "2016-13 is no month: months are 01 to 12"),
  ("2016-Q5", "2016-Q5 is no quarter: quarters are Q1 to Q4"),
  ("last week", "\"last week\" is no period: write 2016-W47, 2016-11, 2016-Q4 or 2016"),
  ("", "\"\" is no period: write 2016-W47, 2016-11, 2016-Q4 or 2016"),
])
func saysWhatIsWrongWithAPeriod(_ text: String, _ message: String) {
  let error = #expect(throws: PeriodError.self) { try Period(parsing: text) }
  #expect(error?.description == message)
}

@Test func spansTwelveMonthsToTheLastDay() throws {
  let months = try Period(parsing: "2016-W47").twelveMonths
  #expect(months.description == "2015-11-28/2016-11-27")
  #expect(try Period(parsing: "2016-02").twelveMonths.description == "2015-03-01/2016-02-29")
}

@Test func writesTheDaysOfAPeriod() throws {
  #expect(try Period(parsing: "2016-W47").daysLabel == "21–27 November 2016")
  #expect(try Period(parsing: "2016-W48").daysLabel == "28 November – 4 December 2016")
  #expect(try Period(parsing: "2016-W52").daysLabel == "26 December 2016 – 1 January 2017")
}
