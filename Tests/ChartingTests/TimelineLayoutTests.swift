import Charting
import Drawing
import TestSupport
import Testing

/// The rule of every timeline: no label on a label, none off the chart, nothing lost.
struct TimelineLayoutTests {
  static let kinds: [MarkKind] = [
    MarkKind(
      shape: .ring, colour: Colour(0xC77700), textColour: Colour(0x965A00), word: "prospective"),
    MarkKind(shape: .disc, colour: Colour(0x0B5CAD), textColour: Colour(0x0B5CAD), word: "agreed"),
    MarkKind(
      shape: .square, colour: Colour(0x0F7F6B), textColour: Colour(0x0F7F6B), word: "delivered"),
    MarkKind(shape: .crossed, colour: Colour(0x7B8490), textColour: Colour(0x5A6472), word: "off"),
  ]

  static func randomChart(seed: UInt64) -> (chart: TimelineChart, width: Double, height: Double) {
    var random = SeededGenerator(seed: seed)
    let sizes = [0, 1, 2, 3, 5, 8, 13, 30, 60, 120, 500]
    let count = sizes[Int.random(in: 0..<sizes.count, using: &random)]
    let laneCount = Int.random(in: 1...12, using: &random)
    let alphabets = ["abcdefgh ", "абвгдежз ", "ابتثجح ", "אבגדהו ", "中文字符", "SU-35 F/A18"]
    func name(_ most: Int) -> String {
      let letters = Array(alphabets[Int.random(in: 0..<alphabets.count, using: &random)])
      return String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }
    let lanes = (0..<laneCount).map { "\($0) " + name($0 == 0 ? 80 : 20) }
    let first = 16_800
    let last = first + Int.random(in: 20...2000, using: &random)
    let entries = (0..<count).map { _ -> TimelineChart.Entry in
      let day = Int.random(in: first...last, using: &random)
      let length = [0, 0, 0, 29, 89, 364][Int.random(in: 0..<6, using: &random)]
      let hasValue = Int.random(in: 0..<5, using: &random) > 0
      let claims: [ValueClaim] = [.stated, .ceiling, .floor, .range]
      let claim = hasValue ? claims[Int.random(in: 0..<4, using: &random)] : .unstated
      let value = Double.random(in: 0.01...60, using: &random)
      return TimelineChart.Entry(
        lane: lanes[Int.random(in: 0..<laneCount, using: &random)], firstDay: day,
        lastDay: day + length, value: hasValue ? value : nil,
        upperValue: claim == .range ? value * 1.4 : nil, claim: claim,
        kind: kinds[Int.random(in: 0..<4, using: &random)], title: name(80),
        detail: name(40), valueText: "≤ $3.4 bn", priority: hasValue ? value : 0,
        evidence: ["d\(day)"])
    }
    return (
      TimelineChart(
        lanes: lanes, entries: entries, firstDay: first, lastDay: last,
        highlight: .init(firstDay: last - 6, lastDay: last, word: "week 47"), largestValue: 60),
      Double.random(in: 260...1200, using: &random), Double.random(in: 150...900, using: &random)
    )
  }

  @Test(arguments: 0..<200)
  func keepsLabelsApartInsideAndComplete(seed: Int) throws {
    let (chart, width, height) = Self.randomChart(seed: UInt64(seed))
    let layout = try chart.layout(width: width, height: height, measurer: FixedWidthMeasurer())
    let page = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    for (i, a) in layout.labels.enumerated() {
      #expect(page.contains(a.box), "seed \(seed): label \(a) leaves \(page)")
      for b in layout.labels[(i + 1)...] {
        #expect(!a.box.overlaps(b.box), "seed \(seed): \(a) and \(b)")
      }
    }
    let shown = Set(layout.labels.filter { !$0.isNumber }.map(\.datum))
    #expect(shown.isDisjoint(with: layout.listed))
    #expect(shown.union(layout.listed) == Set(chart.entries.indices), "seed \(seed)")
    let evidence = layout.items.reduce(into: Set<String>()) { set, item in
      if case .group(let group) = item { set.formUnion(group.evidence) }
    }
    #expect(evidence == Set(chart.entries.flatMap(\.evidence)), "every event is drawn")
    if let box = layout.items.bounds {
      #expect(page.inset(by: -0.01).contains(box), "seed \(seed): \(box) leaves \(page)")
    }
  }

  @Test func laysOutTheSameInputTheSameWay() throws {
    let (chart, width, height) = Self.randomChart(seed: 7)
    let a = try chart.layout(width: width, height: height, measurer: FixedWidthMeasurer())
    let b = try chart.layout(width: width, height: height, measurer: FixedWidthMeasurer())
    #expect(a == b)
  }

  @Test func labelsEverythingWhenThereIsRoom() throws {
    let entries = (0..<4).map {
      TimelineChart.Entry(
        lane: "Qatar", firstDay: 17_000 + $0 * 60, lastDay: 17_000 + $0 * 60, value: 1,
        claim: .stated, kind: Self.kinds[0], title: "F-15QA", detail: "from United States",
        valueText: "$1 bn", priority: 1, evidence: ["d\($0)"])
    }
    let chart = TimelineChart(
      lanes: ["Qatar"], entries: entries, firstDay: 16_950, lastDay: 17_314, largestValue: 1)
    let layout = try chart.layout(width: 523, height: 200, measurer: FixedWidthMeasurer())
    #expect(layout.listed.isEmpty)
    #expect(layout.labels.allSatisfy { !$0.isNumber })
  }

  @Test func drawsAreaInProportionToValue() throws {
    let chart = TimelineChart(
      lanes: ["a"],
      entries: [4.0, 1.0].map {
        TimelineChart.Entry(
          lane: "a", firstDay: 100, lastDay: 100, value: $0, claim: .stated,
          kind: Self.kinds[1], title: "t", detail: "", valueText: "v", priority: $0,
          evidence: ["v\(Int($0))"])
      }, firstDay: 0, lastDay: 200, largestValue: 4, style: .page)
    let layout = try chart.layout(width: 500, height: 200, measurer: FixedWidthMeasurer())
    var diameters: [String: Double] = [:]
    for case .group(let group) in layout.items where !group.evidence.isEmpty {
      guard case .path(let circle)? = group.items.first, let box = circle.bounds else { continue }
      diameters[group.evidence[0]] = box.width
    }
    // Four times the value is twice the diameter.
    let ratio = try #require(diameters["v4"]) / #require(diameters["v1"])
    #expect(abs(ratio - 2) < 0.001)
  }
}
