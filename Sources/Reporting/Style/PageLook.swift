internal import Charting
public import Drawing
internal import Tabulation

/// How the pages of one output look: a style in one of its variants, at the size of a use.
public struct PageLook: Hashable, Sendable {
  /// The house's style.
  public var style: HouseStyle
  /// Which of its colours.
  public var variant: StyleVariant
  /// The size of the page and of its type.
  public var preset: PagePreset
  /// The house's mark, at the upper right of pages with room in their margin; `nil` for none.
  public var logo: Logo?

  /// Creates a look.
  public init(
    style: HouseStyle = .house, variant: StyleVariant = .light, preset: PagePreset = .slide,
    logo: Logo? = nil
  ) {
    self.logo = logo
    self.style = style
    self.variant = variant
    self.preset = preset
  }

  /// The colours.
  public var palette: Palette { style.palette(variant) }

  /// The sizes of type, with the style's factor.
  public var sizes: PagePreset.TypeSizes { preset.type.scaled(by: style.typeFactor) }

  /// The look of charts on pages of their own.
  var chartStyle: ChartStyle {
    let sizes = sizes
    return coloured(
      ChartStyle(
        family: style.family, labelSize: sizes.label, axisSize: sizes.label,
        nameSize: sizes.name, noteSize: sizes.note,
        largestRadius: (sizes.label * 1.8).rounded()))
  }

  /// The look of charts in a report on A4.
  var reportChartStyle: ChartStyle {
    var out = ChartStyle.page
    out.family = style.family
    return coloured(out)
  }

  /// The look of tables in a report on A4.
  var tableStyle: TableStyle {
    var out = TableStyle()
    out.family = style.family
    out.ink = palette.ink
    out.secondary = palette.secondary
    out.rule = palette.rule
    return out
  }

  private func coloured(_ style: ChartStyle) -> ChartStyle {
    var out = style
    let palette = palette
    out.ink = palette.ink
    out.secondary = palette.secondary
    out.rule = palette.rule
    out.grid = palette.grid
    out.accent = palette.accent
    return out
  }

  var title: TextStyle {
    TextStyle(
      family: style.titleFamily, size: sizes.title, weight: .bold, colour: palette.ink)
  }

  var subtitle: TextStyle {
    TextStyle(family: style.family, size: sizes.subtitle, colour: palette.secondary)
  }

  var note: TextStyle {
    TextStyle(family: style.family, size: sizes.note, colour: palette.secondary)
  }

  var number: TextStyle {
    TextStyle(
      family: style.family, size: sizes.note, weight: .semibold, colour: palette.accent)
  }

  /// Returns a page of the look with its paper, the style's footer and its mark.
  ///
  /// - Throws: what the measurer throws.
  func page(_ items: [PageItem], measurer: any TextMeasuring) throws -> Page {
    var items = palette.sheet.map { paper in items.map { $0.onPaper(paper) } } ?? items
    if style.cornerRadius > 0 {
      items = items.map { $0.cornered(radius: style.cornerRadius) }
    }
    if !style.footer.isEmpty {
      let metrics = try measurer.measure(style.footer, style: note)
      let margin = preset.margin
      let run = TextRun(
        text: style.footer, style: note,
        origin: Point(
          x: preset.size.width - margin - metrics.width,
          y: preset.size.height - margin * 0.4 - metrics.descent),
        metrics: metrics, alignment: .right)
      items.append(.group(Group(items: [.text(run)], name: "Footer", role: .artifact)))
    }
    if let logo, preset.margin >= 20 {
      items.append(
        logo.item(
          height: preset.margin / 2, right: preset.size.width - preset.margin,
          top: preset.margin / 4))
    }
    return Page(size: preset.size, items: items, paper: palette.sheet)
  }
}
