import Facts

@testable import Extraction

/// Compares what is read from a case with what it reports.
struct DealCaseReading {
  let found: [ReportedDeal]
  /// Which fields of each expected deal are right, with the words expected.
  let fields: [(expected: String, right: [Bool])]
  /// How many deals were found that the text does not report.
  let extra: Int

  init(_ dealCase: DealCase, extractor: Extractor) {
    let input = DocumentInput(
      id: "case", content: .text(dealCase.text), published: dealCase.published)
    found = extractor.findings(of: input).deals
    var left = found
    var fields: [(String, [Bool])] = []
    for expected in dealCase.deals {
      let graded = left.map { Self.grade($0, expected) }
      guard
        let best = graded.indices.max(by: { Self.count(graded[$0]) < Self.count(graded[$1]) })
      else {
        fields.append((expected, Array(repeating: false, count: 6)))
        continue
      }
      fields.append((expected, graded[best]))
      left.remove(at: best)
    }
    self.fields = fields.map { (expected: $0.0, right: $0.1) }
    extra = left.count
  }

  private static func count(_ right: [Bool]) -> Int { right.filter { $0 }.count }

  /// Supplier, recipient, item, value, stage, date.
  private static func grade(_ deal: ReportedDeal, _ expected: String) -> [Bool] {
    let cells = expected.split(separator: ";").map { $0.drop { $0 == " " } }
    let sides = cells[0].split(separator: ">", omittingEmptySubsequences: false)
    func has(_ parties: [Party], _ names: Substring) -> Bool {
      names.split(separator: "+").allSatisfy { name in
        parties.contains { $0.country?.code == String(name) || $0.name.contains(name) }
      }
    }
    let item = "\(deal.item?.designation ?? "") \(deal.item?.description ?? "")".lowercased()
    return [
      has(deal.suppliers + deal.contractors, sides[0]), has(deal.recipients, sides[1]),
      item.contains(cells[1].lowercased()), written(deal.value) == cells[2],
      deal.stage.rawValue == cells[3], (deal.date?.iso ?? "-") == cells[4],
    ]
  }

  static func written(_ value: DealValue?) -> String {
    guard let value, let figure = value.figure else { return "-" }
    return "\(value.bound.rawValue) \(Int64(figure.majorUnits)) \(figure.currency.code)"
  }
}
