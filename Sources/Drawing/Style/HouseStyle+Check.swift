extension HouseStyle {
  /// What readers may find hard about the style's colours, in words; empty when all is well.
  ///
  /// Text needs a contrast of 4.5:1, marks of 3:1, and two series a visible difference, to readers
  /// with each deficiency of colour vision too.
  public var concerns: [String] {
    StyleVariant.allCases.flatMap { variant in
      palettes[variant].map { $0.concerns.map { "\(variant.rawValue): \($0)" } } ?? []
    }
  }
}

extension Palette {
  /// The smallest difference between two series that are told apart by colour.
  static let leastDifference = 10.0

  /// What readers may find hard about the colours, in words; empty when all is well.
  public var concerns: [String] {
    var out: [String] = []
    func need(_ colour: Colour, _ name: String, _ least: Double) {
      let contrast = colour.contrastRatio(to: paper)
      guard contrast < least else { return }
      out.append(
        "\(name) \(colour.hex) has a contrast of \(tenths(contrast)):1 on \(paper.hex); "
          + "\(least == 3 ? "marks need 3" : "text needs 4.5"):1")
    }
    need(ink, "ink", 4.5)
    need(secondary, "secondary", 4.5)
    need(accent, "accent", 4.5)
    for (index, colour) in series.enumerated() { need(colour, "series \(index + 1)", 3) }
    let names = ["prospective", "agreed", "delivered", "off"]
    for (name, pair) in zip(names, stages.all) {
      need(pair.mark, name, 3)
      need(pair.text, "text of \(name)", 4.5)
    }
    return out + likeness
  }

  /// The pairs of series that look alike, each with the vision to which they are most alike.
  private var likeness: [String] {
    var out: [String] = []
    for i in series.indices {
      for j in series.indices.dropFirst(i + 1) {
        let views = ColourVision.allCases.map {
          (vision: $0, value: series[i].difference(to: series[j], as: $0))
        }
        guard let worst = views.min(by: { $0.value < $1.value }),
          worst.value < Self.leastDifference
        else { continue }
        let who =
          worst.vision == .normal
          ? "everyone" : "readers with \(worst.vision.rawValue) deficiency"
        out.append(
          "series \(i + 1) \(series[i].hex) and \(j + 1) \(series[j].hex) look alike to \(who)")
      }
    }
    return out
  }

  private func tenths(_ value: Double) -> String { number((value * 10).rounded(.down) / 10) }
}
