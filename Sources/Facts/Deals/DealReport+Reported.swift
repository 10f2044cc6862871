extension DealReport {
  /// The date on which the report came out; `nil` when it is not known.
  ///
  /// It is that of the publication, or that of the deal's stage where the publication is not known
  /// or only more coarsely.
  public var reported: PartialDate? {
    guard let published = source.published else { return deal.date }
    guard let date = deal.date, date.grain < published.grain, date.isWithin(published) else {
      return published
    }
    return date
  }

  /// Returns whether the report may have been out by the end of the day.
  ///
  /// A report dated by a month or a year counts from that month's or year's first day on. A
  /// report without any date is always out: nothing says when it was not.
  public func isOut(by day: CalendarDate) -> Bool {
    guard let reported else { return true }
    return reported.first <= day
  }
}
