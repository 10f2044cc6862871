internal import Charting
internal import Drawing
internal import Facts
internal import Foundation

/// How deals, stages and parties are called in a report.
enum DealWords {
  /// The mark of a stage group: colour, shape and word together.
  static func kind(
    of group: Stage.Group, in stages: Palette.Stages = Palette.house(.light).stages
  ) -> MarkKind {
    func kind(_ shape: MarkKind.Shape, _ pair: Palette.Pair, _ word: String) -> MarkKind {
      MarkKind(shape: shape, colour: pair.mark, textColour: pair.text, word: word)
    }
    return switch group {
    case .prospective:
      kind(.ring, stages.prospective, "prospective: talks, planned, requested, approved")
    case .agreed: kind(.disc, stages.agreed, "agreed: signed, delivering")
    case .delivered: kind(.square, stages.delivered, "delivered")
    case .off: kind(.crossed, stages.off, "off: suspended, cancelled, denied")
    case .unknown: kind(.diamond, stages.off, "stage not stated")
    }
  }

  /// The word of a stage in a table.
  static func word(_ stage: Stage) -> String {
    stage == .unknown ? "not stated" : stage.rawValue
  }

  /// The names of parties: `France and Italy`, `—` for none.
  ///
  /// Countries go before the firms that act for them.
  static func parties(_ parties: [Party]) -> String {
    let shown = shownParties(parties)
    return shown.isEmpty ? "—" : Figures.list(shown)
  }

  /// The names to print: a country stands for its own institutions and companies.
  static func shownParties(_ parties: [Party]) -> [String] {
    var countries: [CountryCode] = []
    var names: [String] = []
    for party in parties where party.kind == .country {
      if let code = party.country, !countries.contains(code) {
        countries.append(code)
        names.append(code.name)
      }
    }
    for party in parties where party.kind != .country {
      if let code = party.country {
        if countries.contains(code) { continue }
        // An institution of a country that is not named itself stands for it.
        countries.append(code)
        names.append(code.name)
      } else if !names.contains(party.name) {
        names.append(party.name)
      }
    }
    return names
  }

  /// The names under which a deal is counted on a side: countries where known.
  static func sideName(_ parties: [Party]) -> String {
    let names = shownParties(parties)
    return names.isEmpty ? "not stated" : names.joined(separator: ", ")
  }

  /// What a deal is about: `72 F-15QA fighter aircraft`, `S-400 air defence system`.
  static func item(_ item: Item?) -> String {
    guard let item else { return "item not stated" }
    var words: [String] = []
    if let quantity = item.quantity, quantity > 0 {
      words.append(Figures.sign(of: item.quantityBound ?? .exact) + Figures.fixed(quantity, 1))
    }
    // A list of items has its designations in its words: `980 K2 tanks and 48 FA-50 aircraft`.
    if let description = item.description, let designation = item.designation,
      let first = designation.split(separator: ";").first, designation.contains(";"),
      description.contains(first)
    {
      return description
    }
    if let designation = item.designation { words.append(list(designation)) }
    if let description = item.description,
      description.lowercased() != item.designation?.lowercased()
    {
      words.append((item.quantity ?? 0) > 1 ? plural(description) : description)
    }
    return words.isEmpty ? "item not stated" : words.joined(separator: " ")
  }

  /// The designations of a list, as in a sentence: `K2, K9 and FA-50`.
  private static func list(_ designation: String) -> String {
    Figures.list(designation.components(separatedBy: "; "))
  }

  /// The plural of a description: `frigates`, `main battle tanks`; `aircraft` stays.
  private static func plural(_ description: String) -> String {
    let same = ["aircraft", "craft", "equipment", "ammunition", "artillery", "weaponry", "s"]
    if same.contains(where: description.hasSuffix) || description.contains(";") {
      return description
    }
    return description.hasSuffix("y") ? description.dropLast() + "ies" : description + "s"
  }

  /// The same without the description where there is a designation: `72 F-15QA`.
  static func shortItem(_ item: Item?) -> String {
    guard let item, item.designation != nil else { return self.item(item) }
    var short = item
    short.description = nil
    return self.item(short)
  }

  /// A deal's name in a sentence: `Turkey – Russia, S-400`.
  static func title(_ deal: Deal) -> String {
    let sides = [sideTitle(deal.recipients), sideTitle(deal.suppliers)].compactMap { $0 }
    let who = sides.isEmpty ? "Parties not stated" : sides.joined(separator: " – ")
    return who + ", " + (deal.item?.shortName.map(list) ?? "item not stated")
  }

  private static func sideTitle(_ parties: [Party]) -> String? {
    let names = shownParties(parties)
    return names.isEmpty ? nil : Figures.list(names)
  }
}
