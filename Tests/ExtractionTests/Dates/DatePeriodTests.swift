import Facts
import Testing

@testable import Extraction

/// Monday, 21 November 2016.
private let monday = PartialDate(iso: "2016-11-21")

private func dates(_ text: String) -> [String] {
  let tokens = Tokenizer.tokenize(text)
  return DateRules.mentions(in: tokens, published: monday).map {
    "\(tokens.span($0.tokens).text) = \($0.value.timex)"
  }
}

@Suite struct DatePeriodTests {
  @Test(arguments: [
    // Periods of business.
    ("The FY2017 plan is larger.", ["FY2017 = 2017"]),
    ("The FY16 plan was smaller.", ["FY16 = 2016"]),
    ("Output fell in Q3 2015.", ["Q3 2015 = 2015-Q3"]),
    ("Output fell in 3Q 2015.", ["3Q 2015 = 2015-Q3"]),
    ("Orders rose in H1 2016.", ["H1 2016 = 2016-H1"]),
    ("The H1 engine was tested.", []),
    ("It paid less in the year-ago quarter.", ["the year-ago quarter = 2015"]),
    (
      "In the third quarter it paid more than a year earlier.",
      ["the third quarter = 2016-Q3", "a year earlier = 2015-Q3"]
    ),
    (
      "Third-quarter orders rose. For the quarter, it paid more.",
      ["Third-quarter = 2016-Q3", "the quarter = 2016-Q3"]
    ),
    ("First-half orders rose.", ["First-half = 2016-H1"]),
    ("The yard will close by year-end.", ["year-end = 2016"]),
    ("The yard will close by year-end 2017.", ["year-end 2017 = 2017"]),
    // Decades, centuries, eras.
    ("They flew it in the '80s.", ["the '80s = 198"]),
    ("They flew it in the 80s.", ["the 80s = 198"]),
    ("She is in her 80s.", []),
    ("The wall was built in AD 122.", ["AD 122 = 0122"]),
    ("The town was sacked in 410 AD.", ["410 AD = 0410"]),
    ("The temple is of the 5th century BC.", ["the 5th century BC = BC04"]),
    // The clock and its day.
    ("It landed at 3 p.m. Monday.", ["3 p.m. Monday = 2016-11-21T15:00"]),
    ("It landed at 10:30 a.m. on Nov. 17.", ["10:30 a.m. on Nov. 17 = 2016-11-17T10:30"]),
    ("It landed on Friday at 7:15 p.m. there.", ["Friday at 7:15 p.m. = 2016-11-18T19:15"]),
    ("It landed at 1830 GMT on Friday.", ["1830 GMT on Friday = 2016-11-18T18:30"]),
    ("They moved at 0430 hours.", ["0430 hours = 2016-11-21T04:30"]),
    ("It has 1200 hours of flight.", ["1200 hours = PT1200H"]),
    ("They will meet at 6 o'clock this evening.", ["6 o'clock this evening = 2016-11-21T18:00"]),
    ("They met at 9 o'clock.", ["9 o'clock = 2016-11-21T09:00"]),
    // Recurring times.
    ("They meet every day.", ["every day = P1D"]),
    ("They meet every other week.", ["every other week = P2W"]),
    ("They meet twice a week.", ["twice a week = P1W"]),
    ("They meet three times a year.", ["three times a year = P1Y"]),
    ("They meet every September.", ["every September = XXXX-09"]),
    ("They meet annually.", ["annually = P1Y"]),
    ("The regional daily Nova said so.", []),
    // Halves and plain plurals.
    ("They met half an hour.", ["half an hour = PT30M"]),
    ("It was laid down half a century ago.", ["half a century ago = 1966"]),
    ("They met for years without result.", ["years = PXY"]),
    ("It sank days after the launch.", ["days = PXD"]),
    ("The half-century of rule ended.", ["The half-century = P50Y"]),
    ("They spent months on it.", ["months = PXM"]),
    ("It stood for hundreds of years.", ["hundreds of years = PXY"]),
    ("They kept the 18th-century fort.", ["the 18th-century = 17"]),
    ("They kept the nineteenth-century fort.", ["the nineteenth-century = 18"]),
    // References.
    ("It was easier in the recent past.", ["the recent past = PAST_REF"]),
    ("It was worse in the past.", ["the past = PAST_REF"]),
    ("It is idle at present.", ["present = PRESENT_REF"]),
    ("Few buy it these days.", ["these days = PRESENT_REF"]),
    // Days by name.
    ("They met on New Year's Eve 2014.", ["New Year's Eve 2014 = 2014-12-31"]),
    ("They met on Christmas Day 2014.", ["Christmas Day 2014 = 2014-12-25"]),
    ("They struck on May Day 2014.", ["May Day 2014 = 2014-05-01"]),
    ("They struck on Bloody Sunday.", []),
    ("They met on May 4 and 5.", ["May 4 = 2016-05-04", "5 = 2016-05-05"]),
    ("They met on May 4-5, 2015.", ["May 4 = 2015-05-04", "5, 2015 = 2015-05-05"]),
  ])
  func readsPeriods(_ text: String, _ expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    // Counted from the date named last.
    (
      "He left in June 2014 and came back later that year.",
      ["June 2014 = 2014-06", "later that year = 2014"]
    ),
    (
      "It was sold in March 2014. That same day it sailed.",
      ["March 2014 = 2014-03", "That same day = 2014-03-XX"]
    ),
    (
      "It was sold in 2012. The following spring it sailed.",
      ["2012 = 2012", "The following spring = 2012-SP"]
    ),
    (
      "It was sold in 2012. By the end of the year it will sail.",
      ["2012 = 2012", "the end of the year = 2016"]
    ),
    (
      "He was hired in 2011. In a speech earlier in the day, he spoke of it.",
      ["2011 = 2011", "earlier in the day = 2016-11-21"]
    ),
    ("He moved in 2015. Until that day he had a job.", ["2015 = 2015", "that day = 2015-XX-XX"]),
    ("It was sold this past week.", ["this past week = 2016-W46"]),
    // Which way the words look.
    ("Voters count on the poll of Dec. 8.", ["Dec. 8 = 2016-12-08"]),
    ("Those who win the polls in April decide.", ["April = 2017-04"]),
    ("Those who count the seats of October decide.", ["October = 2016-10"]),
    ("She had to leave the Nov. 20 service early.", ["Nov. 20 = 2016-11-20"]),
    ("They kept going until 2 a.m. Friday in the streets.", ["2 a.m. Friday = 2016-11-18T02:00"]),
    ("Following Friday's talks, they left.", ["Friday = 2016-11-18"]),
    ("He was forced to make the late-December trip.", ["late-December = 2016-12"]),
    ("He was forced to make the late-October trip.", ["late-October = 2016-10"]),
    ("The talks will resume this weekend.", ["this weekend = 2016-W47-WE"]),
    ("They met over the weekend.", ["the weekend = 2016-W46-WE"]),
    ("He was shot to death on April 23.", ["April 23 = 2016-04-23"]),
    ("It will be delivered in March.", ["March = 2017-03"]),
    ("It will have been delivered by March.", ["March = 2017-03"]),
    ("They are to be delivered in March.", ["March = 2017-03"]),
    ("It is expected to be signed on Monday.", ["Monday = 2016-11-21"]),
    ("It should be fully paid on Friday.", ["Friday = 2016-11-25"]),
    ("The rite would still be held on April 24.", ["April 24 = 2017-04-24"]),
    ("He could not be reached on Friday.", ["Friday = 2016-11-18"]),
    ("Neither man could be found on Friday.", ["Friday = 2016-11-18"]),
    ("The talks could be resumed on Friday.", ["Friday = 2016-11-25"]),
    ("It had been delivered in March.", ["March = 2016-03"]),
    ("It was delivered on Friday.", ["Friday = 2016-11-18"]),
    ("The March accession helped.", ["March = 2016-03"]),
    ("On Friday, the ministry planned to pay.", ["Friday = 2016-11-18"]),
    ("The licence expires Friday.", ["Friday = 2016-11-25"]),
    ("The launch planned for Friday was called off.", ["Friday = 2016-11-18"]),
    ("The launch is planned for Friday.", ["Friday = 2016-11-25"]),
  ])
  func resolvesByWhatStandsAround(_ text: String, _ expected: [String]) {
    #expect(dates(text) == expected)
  }
}
