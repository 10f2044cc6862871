import Facts
import Testing

@testable import Extraction

@Suite struct ItemRulesTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Lexicon() }

  private func items(_ string: String) -> [Item] {
    let text = Tokenizer.tokenize(string)
    let document = Document(id: "t", text: string, sha256: "")
    let parties = PartyRules.mentions(in: text, document: document, lexicon: lexicon)
    return ItemRules.mentions(in: text, parties: parties, lexicon: lexicon).map(\.item)
  }

  @Test(arguments: [
    ("the S-400 system", "S-400", "Air-defence systems"),
    ("the S 400 system", "S-400", "Air-defence systems"),
    ("72 F-15QA fighters", "F-15QA", "Aircraft"),
    ("F/A-18E/F Super Hornet jets", "F/A-18E/F Super Hornet", "Aircraft"),
    ("the C295 aircraft", "C295", "Aircraft"), ("two ATR-72s", "ATR-72", "Aircraft"),
    ("Su-35 fighters", "Su-35", "Aircraft"), ("M1A2S tanks", "M1A2S", "Armoured vehicles"),
    ("a Type 26 frigate", "Type 26", "Ships"), ("AH-64E helicopters", "AH-64E", "Aircraft"),
    ("H225M Caracal helicopters", "H225M Caracal", "Aircraft"),
    ("Leopard 2A7 tanks", "Leopard 2A7", "Armoured vehicles"),
    ("the Iron Dome", "Iron Dome", "Air-defence systems"),
    ("Patriot batteries", "Patriot", "Air-defence systems"),
    ("40 Rafales", "Rafale", "Aircraft"), ("Javelin missiles", "Javelin", "Missiles"),
    ("CAESAR howitzers", "CAESAR", "Artillery"), ("Kilo-class submarines", "Kilo-class", "Ships"),
    ("the SAMP/T system", "SAMP/T", "Air-defence systems"), ("F-16 engines", "F-16", "Engines"),
    ("1,200 TOW 2A missiles", "TOW 2A", "Missiles"),
  ])
  func readsDesignationAndCategory(_ text: String, designation: String, category: String) {
    let item = items(text).first
    #expect(item?.designation == designation)
    #expect(item?.category == category)
  }

  @Test(arguments: [
    ("an air defence system", "air defence system", "Air-defence systems"),
    ("eight frigates", "frigate", "Ships"),
    ("maritime patrol aircraft", "maritime patrol aircraft", "Aircraft"),
    ("armoured personnel carriers", "armoured personnel carrier", "Armoured vehicles"),
    ("self-propelled howitzers", "self-propelled howitzer", "Artillery"),
    ("anti-ship missiles", "anti-ship missile", "Missiles"),
    ("a surveillance radar", "surveillance radar", "Sensors"),
    ("military equipment", "military equipment", "Other"),
  ])
  func readsDescriptions(_ text: String, description: String, category: String) {
    let item = items(text).first
    #expect(item?.designation == nil)
    #expect(item?.description == description)
    #expect(item?.category == category)
  }

  @Test(arguments: [
    ("up to 18 Super Hornets", 18, Bound.upTo), ("a dozen Rafale jets", 12, .exact),
    ("36 Rafale fighters", 36, .exact), ("at least 40 tanks", 40, .atLeast),
    ("twenty-five howitzers", 25, .exact), ("more than 100 missiles", 100, .moreThan),
    ("about 50 helicopters", 50, .about), ("two batteries of Patriot missiles", 2, .exact),
    ("1,200 rockets", 1200, .exact), ("four more KT-1P trainers", 4, .exact),
    ("eight KAI T-50 trainers", 8, .exact),
  ])
  func readsQuantities(_ text: String, quantity: Double, bound: Bound) {
    let item = items(text).first
    #expect(item?.quantity == quantity)
    #expect(item?.quantityBound == bound)
  }

  @Test(arguments: [
    "COVID-19 spread at the G-20.", "In 2016 fighters fled.", "an arms embargo", "a missile test",
    "the fuel tank", "a think tank", "nuclear weapons", "the New England Patriots",
    "a heavy typhoon",
    "the tornado hit", "a computer system", "the cruise ship",
  ])
  func leavesOtherThingsAlone(_ text: String) {
    #expect(
      items(text).allSatisfy {
        $0.quantity == nil && $0.designation == nil && $0.description == "fighter"
      })
  }

  @Test func holdsFourHundredDesignationsInTheElevenCategories() {
    var categories: Set<String> = []
    var count = 0
    forEachLine(of: itemTerms) { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      #expect(cells.count == 4)
      #expect(cells[1].isEmpty || CountryCode(cells[1])?.isAssigned == true, "\(line.prefix(30))")
      if let category = ItemCategory(letter: cells[0]) { categories.insert(category.rawValue) }
      count += cells[3].split(separator: ";").count
    }
    #expect(count >= 400)
    #expect(categories.count == 11)
  }
}
