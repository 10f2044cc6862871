import Charting
import Drawing
import TestSupport
import Testing

struct BarLayoutTests {
  static let kind = TimelineLayoutTests.kinds[0]

  @Test(arguments: [[1.0, 3.5], [0.002], [36, 21.1, 19.2, 13.8, 10, 3.4, 1.15], [1e6, 1]])
  func keepsFiguresInsideAndBarsInProportion(values: [Double]) throws {
    let chart = BarChart(
      rows: values.map {
        BarChart.Row(
          name: "Saudi Arabia",
          bars: [
            .init(
              value: $0, low: 0, high: $0 * 1.1, claim: .ceiling, kind: Self.kind,
              text: "≤ \($0)", evidence: ["e\($0)"])
          ], note: "+ 2 deals without a value")
      }, unit: "bn", prefix: "$")
    let layout = try chart.layout(width: 523, measurer: FixedWidthMeasurer())
    let page = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    for label in layout.labels { #expect(page.contains(label.box)) }
    var widths: [String: Double] = [:]
    for case .group(let group) in layout.items {
      guard let key = group.evidence.first, case .path(let bar)? = group.items.first else {
        continue
      }
      widths[key] = bar.bounds?.width
    }
    let largest = try #require(values.max())
    let unit = try #require(widths["e\(largest)"]) / largest
    for value in values {
      #expect(abs(try #require(widths["e\(value)"]) - value * unit) < 0.01)
    }
  }

  @Test(arguments: [
    (36.0, 4, [0.0, 10, 20, 30, 40]), (0.9, 4, [0, 0.5, 1.0]), (40, 4, [0, 10, 20, 30, 40]),
    (0, 4, [0, 1]),
  ])
  func ticksAreRoundAndCoverTheValue(value: Double, count: Int, expected: [Double]) {
    #expect(LinearScale.ticks(upTo: value, about: count) == expected)
  }

  @Test func mapsAZeroWidthDomainToTheMiddleOfTheRange() {
    #expect(LinearScale(domain: 3...3, start: 0, end: 10).position(3) == 5)
  }

  @Test func timeScaleKnowsMonthsAndLeapYears() {
    // 16 800 is 31 December 2015 (counted from 1 January 1970); 2016 is a leap year.
    let scale = TimeScale(firstDay: 16_800, lastDay: 16_800 + 366, start: 0, end: 367)
    #expect(scale.months.first?.year == 2015)
    #expect(scale.months.first?.month == 12)
    #expect(scale.months.count == 13)
    #expect(scale.years.map(\.year) == [2015, 2016])
    #expect(scale.position(16_801) == 1)
  }
}
