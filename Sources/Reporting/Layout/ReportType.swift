internal import Drawing

/// The type of a report on A4: few sizes, each with its task.
struct ReportType {
  let ink = Colour(0x151A21)
  let secondary = Colour(0x5A6472)
  let rule = Colour(0xD8DDE4)
  let accent = Colour(0x0B5CAD)

  var title: TextStyle {
    TextStyle(family: "Inter Display", size: 23, weight: .bold, colour: ink, tracking: -0.2)
  }
  var lead: TextStyle { TextStyle(size: 10.5, colour: secondary) }
  var figure: TextStyle {
    TextStyle(
      family: "Inter Display", size: 19, weight: .semibold, colour: ink, tabularFigures: true)
  }
  var heading: TextStyle { TextStyle(size: 11, weight: .bold, colour: ink) }
  var body: TextStyle { TextStyle(size: 8.75, colour: ink) }
  var bodyBold: TextStyle { TextStyle(size: 8.75, weight: .semibold, colour: ink) }
  var bodyQuiet: TextStyle { TextStyle(size: 8.75, colour: secondary) }
  var small: TextStyle { TextStyle(size: 7.25, colour: secondary) }
  var smallBold: TextStyle { TextStyle(size: 7.25, weight: .semibold, colour: ink) }
  var note: TextStyle { TextStyle(size: 6.75, colour: secondary) }
  var noteBold: TextStyle { TextStyle(size: 6.75, weight: .semibold, colour: ink) }
  var noteInk: TextStyle { TextStyle(size: 6.75, colour: ink) }
  var noteLink: TextStyle { TextStyle(size: 6.75, colour: accent) }
  var reference: TextStyle {
    TextStyle(size: 6, weight: .semibold, colour: accent, tabularFigures: true)
  }
  var kicker: TextStyle { TextStyle(size: 7.25, weight: .semibold, colour: accent) }
  var kickerPlain: TextStyle { TextStyle(size: 7.25, colour: secondary) }
  var cell: TextStyle { TextStyle(size: 7.75, colour: ink) }
  var cellBold: TextStyle { TextStyle(size: 7.75, weight: .semibold, colour: ink) }
  var cellFigure: TextStyle { TextStyle(size: 7.75, colour: ink, tabularFigures: true) }
  var cellFigureBold: TextStyle {
    TextStyle(size: 7.75, weight: .semibold, colour: ink, tabularFigures: true)
  }
}
