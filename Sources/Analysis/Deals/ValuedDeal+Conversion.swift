import Facts

extension ValuedDeal.Value {
  /// Creates the value of a deal in the currency, at the rate of the deal's date, else of its
  /// first report.
  init(_ deal: Deal, currency: Currency, rates: ExchangeRates) {
    guard let value = deal.value, let best = value.best else {
      self = .none
      return
    }
    let date = deal.valueReport.flatMap { deal.reports[$0].date } ?? deal.date
    guard let conversion = rates.convert(best, to: currency, on: date ?? deal.firstReported) else {
      self = .notConverted(best)
      return
    }
    func converted(_ money: Money?) -> Money? {
      guard let money, money != best else { return conversion.money }
      return Money(rounding: money.majorUnits * conversion.rate, currency: currency)
    }
    self = .converted(
      ValuedDeal.Amount(
        best: conversion.money, low: converted(value.low) ?? conversion.money,
        high: converted(value.high) ?? conversion.money, isOpenUpwards: value.isOpenUpwards,
        conversion: conversion))
  }
}
