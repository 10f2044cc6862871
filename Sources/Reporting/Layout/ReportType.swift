internal import Drawing

/// The type of a report on A4: few sizes, each with its task, in the families and colours of a look.
struct ReportType {
  private let look: PageLook
  private let palette: Palette

  init(_ look: PageLook) {
    self.look = look
    palette = look.palette
  }

  var ink: Colour { palette.ink }
  var secondary: Colour { palette.secondary }
  var rule: Colour { palette.rule }
  var accent: Colour { palette.accent }
  private var family: String { look.style.family }
  private var titleFamily: String { look.style.titleFamily }

  var title: TextStyle {
    TextStyle(family: titleFamily, size: 23, weight: .bold, colour: ink, tracking: -0.2)
  }
  var lead: TextStyle { TextStyle(family: family, size: 10.5, colour: secondary) }
  var figure: TextStyle {
    TextStyle(
      family: titleFamily, size: 19, weight: .semibold, colour: ink, tabularFigures: true)
  }
  var heading: TextStyle { TextStyle(family: family, size: 11, weight: .bold, colour: ink) }
  var body: TextStyle { TextStyle(family: family, size: 8.75, colour: ink) }
  var bodyBold: TextStyle { TextStyle(family: family, size: 8.75, weight: .semibold, colour: ink) }
  var bodyQuiet: TextStyle { TextStyle(family: family, size: 8.75, colour: secondary) }
  var small: TextStyle { TextStyle(family: family, size: 7.25, colour: secondary) }
  var smallBold: TextStyle { TextStyle(family: family, size: 7.25, weight: .semibold, colour: ink) }
  var note: TextStyle { TextStyle(family: family, size: 6.75, colour: secondary) }
  var noteBold: TextStyle { TextStyle(family: family, size: 6.75, weight: .semibold, colour: ink) }
  var noteInk: TextStyle { TextStyle(family: family, size: 6.75, colour: ink) }
  var noteLink: TextStyle { TextStyle(family: family, size: 6.75, colour: accent) }
  var reference: TextStyle {
    TextStyle(family: family, size: 6, weight: .semibold, colour: accent, tabularFigures: true)
  }
  var kicker: TextStyle { TextStyle(family: family, size: 7.25, weight: .semibold, colour: accent) }
  var kickerPlain: TextStyle { TextStyle(family: family, size: 7.25, colour: secondary) }
  var cell: TextStyle { TextStyle(family: family, size: 7.75, colour: ink) }
  var cellBold: TextStyle { TextStyle(family: family, size: 7.75, weight: .semibold, colour: ink) }
  var cellFigure: TextStyle {
    TextStyle(family: family, size: 7.75, colour: ink, tabularFigures: true)
  }
  var cellFigureBold: TextStyle {
    TextStyle(family: family, size: 7.75, weight: .semibold, colour: ink, tabularFigures: true)
  }
}
