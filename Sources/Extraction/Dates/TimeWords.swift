/// The words of temporal expressions.
enum TimeWords {
  /// What a word means in a temporal expression.
  enum Meaning: Sendable, Equatable {
    case month(Int)
    case weekday(Int)
    case unit(TimeUnit)
    case season(Season)
    case partOfDay(String)
    case number(Int)
    case ordinal(Int)
    /// "several", "few": a count without a figure.
    case vagueCount
    /// "early", "late", "mid".
    case modifier
    /// "end", "beginning", "start": followed by "of".
    case edge
    /// "last", "next", "this" …
    case pointer(Pointer)
    /// "every", "each".
    case recurring
    /// "yesterday", "today", "tomorrow", "tonight".
    case day(Int, String?)
    /// "now", "recently", "soon": a reference without a calendar value.
    case reference(String)
    /// "daily", "annually".
    case frequency(String)
    case holiday(Int, Int)
    case special
  }

  enum Pointer: Sendable, Equatable {
    case last, next, this, that, same, previous, following, past, coming, recent
  }

  /// Returns the meaning of a lower-case word, or `nil`.
  static func meaning(_ word: Word) -> Meaning? { words[word] }

  /// The words with their meanings.
  static let words = WordMap(table)

  private static let table: [String: Meaning] = {
    var out: [String: Meaning] = [:]
    let months = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ]
    for (i, names) in months.enumerated() {
      for name in names.parts(at: " ") { out[String(name)] = .month(i + 1) }
    }
    let days = [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
      "saturday sat", "sunday sun",
    ]
    for (i, names) in days.enumerated() {
      for name in names.parts(at: " ") { out[String(name)] = .weekday(i + 1) }
    }
    for (word, unit) in TimeUnit.words { out[word] = .unit(unit) }
    out["spring"] = .season(.spring)
    out["springtime"] = .season(.spring)
    out["summer"] = .season(.summer)
    out["autumn"] = .season(.autumn)
    out["fall"] = .season(.autumn)
    out["winter"] = .season(.winter)
    for (word, code) in [
      ("morning", "TMO"), ("afternoon", "TAF"), ("evening", "TEV"), ("night", "TNI"),
      ("midday", "TMI"), ("noon", "T12:00"), ("dawn", "TMO"), ("midnight", "T24:00"),
      ("overnight", "TNI"),
    ] {
      out[word] = .partOfDay(code)
    }
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    for (i, word) in numbers.enumerated() { out[word] = .number(i + 1) }
    for (word, value) in [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
      ("eighty", 80), ("ninety", 90), ("hundred", 100),
    ] {
      out[word] = .number(value)
    }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    for (i, word) in ordinals.enumerated() { out[word] = .ordinal(i + 1) }
    out["twenty-first"] = .ordinal(21)
    out["latter"] = .ordinal(2)
    for word in ["several", "few", "many", "couple", "some", "recent", "numerous"] {
      out[word] = word == "recent" ? .pointer(.recent) : .vagueCount
    }
    for word in ["early", "late", "mid", "mid-", "later", "earlier"] { out[word] = .modifier }
    for word in ["end", "beginning", "start", "middle", "close", "eve", "turn"] {
      out[word] = .edge
    }
    for (word, pointer) in [
      ("last", Pointer.last), ("next", .next), ("this", .this), ("that", .that), ("same", .same),
      ("previous", .previous), ("preceding", .previous), ("prior", .previous),
      ("following", .following), ("past", .past), ("coming", .coming), ("upcoming", .coming),
      ("current", .this),
    ] {
      out[word] = .pointer(pointer)
    }
    out["every"] = .recurring
    out["each"] = .recurring
    out["yesterday"] = .day(-1, nil)
    out["today"] = .day(0, nil)
    out["tomorrow"] = .day(1, nil)
    out["tonight"] = .day(0, "TNI")
    for word in ["now", "currently", "nowadays", "presently", "present-day"] {
      out[word] = .reference("PRESENT_REF")
    }
    for word in ["recently", "lately", "formerly"] { out[word] = .reference("PAST_REF") }
    for word in ["daily", "nightly"] { out[word] = .frequency("P1D") }
    out["weekly"] = .frequency("P1W")
    out["monthly"] = .frequency("P1M")
    out["quarterly"] = .frequency("P1Q")
    for word in ["past", "present", "these", "new"] where out[word] == nil { out[word] = .special }
    for word in ["yearly", "annually"] { out[word] = .frequency("P1Y") }
    for (word, month, day) in [("christmas", 12, 25), ("halloween", 10, 31), ("boxing", 12, 26)] {
      out[word] = .holiday(month, day)
    }
    out["future"] = .special
    out["per"] = .special
    out["fiscal"] = .special
    out["time"] = .special
    out["moment"] = .special
    return out
  }()

  /// Spelled and written forms that are months only where something else says so.
  static let weakMonths: WordSet = [
    "may", "march", "mar", "august", "jan", "dec", "jun", "sep",
  ]
  static let weakWeekdays: WordSet = ["sun", "sat", "mon", "wed", "fri", "tue", "thu", "thur"]
}

/// A unit of the calendar or the clock.
enum TimeUnit: UInt8, Sendable {
  case second, minute, hour, day, week, weekend, month, quarter, year, decade, century

  static let words: [(String, TimeUnit)] = [
    ("second", .second), ("seconds", .second), ("minute", .minute), ("minutes", .minute),
    ("hour", .hour), ("hours", .hour), ("day", .day), ("days", .day), ("week", .week),
    ("weeks", .week), ("weekend", .weekend), ("weekends", .weekend), ("month", .month),
    ("months", .month), ("quarter", .quarter), ("year", .year), ("years", .year),
    ("decade", .decade), ("decades", .decade), ("century", .century), ("centuries", .century),
    ("fortnight", .week),
  ]

  /// The designator of a TIMEX3 duration, with `T` before units of the clock.
  var designator: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .week, .weekend: "W"
    case .month: "M"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    }
  }

  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// The TIMEX3 value of an unknown date of this unit.
  var unknown: String {
    switch self {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
  }

  /// The TIMEX3 duration of a count: `P3M`, `PT2H`, `PXY`.
  func duration(_ count: String) -> String {
    (isClock ? "PT" : "P") + count + designator
  }
}

/// A season of the northern half of the Earth.
enum Season: String, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The first and last month; a winter ends in the next year.
  var months: (first: Int, last: Int) {
    switch self {
    case .spring: (3, 5)
    case .summer: (6, 8)
    case .autumn: (9, 11)
    case .winter: (12, 2)
    }
  }
}
