/// The colours of one variant of a style, each by its task.
public struct Palette: Hashable, Sendable {
  /// Text.
  public var ink: Colour
  /// Axis labels and notes.
  public var secondary: Colour
  /// Lines between rows and along axes.
  public var rule: Colour
  /// The grid behind marks.
  public var grid: Colour
  /// What is pointed out; links.
  public var accent: Colour
  /// The sheet.
  public var paper: Colour
  /// The ground of eras and highlighted periods.
  public var tint: Colour
  /// "Other", and what is not known.
  public var other: Colour
  /// The series, in the order in which they are given out.
  public var series: [Colour]
  /// The stages of deals.
  public var stages: Stages

  /// The colour of a mark and of the words that go with it.
  public struct Pair: Hashable, Sendable {
    /// At least 3:1 on the paper.
    public var mark: Colour
    /// At least 4.5:1 on the paper.
    public var text: Colour

    /// Creates a pair; without a colour for text it is that of the mark.
    public init(_ mark: Colour, text: Colour? = nil) {
      self.mark = mark
      self.text = text ?? mark
    }
  }

  /// The colours of what is on the table, agreed, delivered and off.
  public struct Stages: Hashable, Sendable {
    /// On the table: talks, plans, requests.
    public var prospective: Pair
    /// Signed.
    public var agreed: Pair
    /// Handed over.
    public var delivered: Pair
    /// Suspended, cancelled, denied, and stages that are not stated.
    public var off: Pair

    /// Creates the colours of stages.
    public init(prospective: Pair, agreed: Pair, delivered: Pair, off: Pair) {
      self.prospective = prospective
      self.agreed = agreed
      self.delivered = delivered
      self.off = off
    }

    /// The colours in the order of a deal's life.
    public var all: [Pair] { [prospective, agreed, delivered, off] }
  }

  /// Creates a palette from its parts.
  public init(
    ink: Colour, secondary: Colour, rule: Colour, grid: Colour, accent: Colour, paper: Colour,
    tint: Colour, other: Colour, series: [Colour], stages: Stages
  ) {
    self.ink = ink
    self.secondary = secondary
    self.rule = rule
    self.grid = grid
    self.accent = accent
    self.paper = paper
    self.tint = tint
    self.other = other
    self.series = series
    self.stages = stages
  }

  /// The paper as a page says it: `nil` for white.
  public var sheet: Colour? { paper == Colour(0xFFFFFF) ? nil : paper }
}
