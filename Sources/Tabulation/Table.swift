public import Drawing

/// A table: column labels, a body of rows, summary rows, and a note below.
public struct Table: Hashable, Sendable {
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows of the body, from top to bottom.
  public var rows: [Row]
  /// The rows of totals below the body.
  public var summaryRows: [Row]
  /// What signs and empty cells mean; empty for none.
  public var note: String
  /// Sizes and colours.
  public var style: TableStyle

  /// A column: its label, its unit and how its cells are set.
  public struct Column: Hashable, Sendable {
    /// The column label.
    public var label: String
    /// A second line of the label; empty for none.
    public var unit: String
    /// How the cells are set.
    public var alignment: Alignment

    /// How the cells of a column are set.
    public enum Alignment: String, Hashable, Sendable {
      case left, right
      /// On the decimal point.
      case decimal
    }

    /// Creates a column from its parts.
    public init(_ label: String, unit: String = "", alignment: Alignment = .left) {
      self.label = label
      self.unit = unit
      self.alignment = alignment
    }
  }

  /// A row of the body or a summary row.
  public struct Row: Hashable, Sendable {
    /// The cells, from left to right.
    public var cells: [Cell]
    /// The identifiers of the data shown.
    public var evidence: [String]
    /// A name that links can go to; `nil` for none.
    public var destination: String?

    /// Creates a row from its parts.
    public init(_ cells: [Cell], evidence: [String] = [], destination: String? = nil) {
      self.cells = cells
      self.evidence = evidence
      self.destination = destination
    }
  }

  /// The content of a cell: words, and a sign before them.
  public struct Cell: Hashable, Sendable {
    /// The words, in reading order.
    public var spans: [TextSpan]
    /// Items around the origin, drawn before the words on their line's middle.
    public var sign: [PageItem]
    /// The room of the sign, in points.
    public var signWidth: Double
    /// The number of columns that the cell takes.
    public var columnSpan: Int

    /// Creates a cell from its parts.
    public init(
      _ spans: [TextSpan], sign: [PageItem] = [], signWidth: Double = 0, columnSpan: Int = 1
    ) {
      self.spans = spans
      self.sign = sign
      self.signWidth = signWidth
      self.columnSpan = columnSpan
    }
  }

  /// Creates a table from its parts.
  public init(
    columns: [Column], rows: [Row], summaryRows: [Row] = [], note: String = "",
    style: TableStyle = TableStyle()
  ) {
    self.columns = columns
    self.rows = rows
    self.summaryRows = summaryRows
    self.note = note
    self.style = style
  }
}

/// The sizes and colours of a table.
public struct TableStyle: Hashable, Sendable {
  /// The font family.
  public var family = "Inter"
  /// The size of column labels, in points.
  public var labelSize = 7.25
  /// From baseline to baseline within a cell, in points.
  public var leading = 11.0
  /// Above and below the words of a cell, in points.
  public var padding = 3.0
  /// Between columns, in points.
  public var gap = 10.0
  /// The size of the note, in points.
  public var noteSize = 6.75
  /// The colour of text.
  public var ink = Colour(0x151A21)
  /// The colour of labels and notes.
  public var secondary = Colour(0x5A6472)
  /// The colour of the lines between rows.
  public var rule = Colour(0xD8DDE4)

  /// Creates a table style from its parts.
  public init() {}
}

/// A table laid out in parts, each relative to its upper left corner, so that a page may end between
/// any two of them and the head be repeated.
public struct TableLayout: Hashable, Sendable {
  /// The column labels.
  public var head: Part
  /// The rows of the body, from top to bottom.
  public var rows: [Part]
  /// The rows of totals below the body.
  public var summaryRows: [Part]
  /// `nil` without a note.
  public var note: Part?
  /// In points.
  public var width: Double

  /// A piece of the table that is not cut.
  public struct Part: Hashable, Sendable {
    /// What is drawn.
    public var items: [PageItem]
    /// In points.
    public var height: Double
    /// The identifiers of the data shown.
    public var evidence: [String]
  }
}
