public import Drawing

/// A table: column labels, a body of rows, summary rows, and a note below.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  public var rows: [Row]
  public var summaryRows: [Row]
  /// What signs and empty cells mean; empty for none.
  public var note: String
  public var style: TableStyle

  /// A column: its label, its unit and how its cells are set.
  public struct Column: Hashable, Sendable {
    public var label: String
    /// A second line of the label; empty for none.
    public var unit: String
    public var alignment: Alignment

    public enum Alignment: String, Hashable, Sendable {
      case left, right
      /// On the decimal point.
      case decimal
    }

    public init(_ label: String, unit: String = "", alignment: Alignment = .left) {
      self.label = label
      self.unit = unit
      self.alignment = alignment
    }
  }

  /// A row of the body or a summary row.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var evidence: [String]
    /// A name that links can go to; `nil` for none.
    public var destination: String?

    public init(_ cells: [Cell], evidence: [String] = [], destination: String? = nil) {
      self.cells = cells
      self.evidence = evidence
      self.destination = destination
    }
  }

  /// The content of a cell: words, and a sign before them.
  public struct Cell: Hashable, Sendable {
    public var spans: [TextSpan]
    /// Items around the origin, drawn before the words on their line's middle.
    public var sign: [PageItem]
    /// The room of the sign, in points.
    public var signWidth: Double
    /// The number of columns that the cell takes.
    public var columnSpan: Int

    public init(
      _ spans: [TextSpan], sign: [PageItem] = [], signWidth: Double = 0, columnSpan: Int = 1
    ) {
      self.spans = spans
      self.sign = sign
      self.signWidth = signWidth
      self.columnSpan = columnSpan
    }
  }

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
  public var family = "Inter"
  /// The size of column labels, in points.
  public var labelSize = 7.25
  /// From baseline to baseline within a cell, in points.
  public var leading = 11.0
  /// Above and below the words of a cell, in points.
  public var padding = 3.0
  /// Between columns, in points.
  public var gap = 10.0
  public var noteSize = 6.75
  public var ink = Colour(0x151A21)
  public var secondary = Colour(0x5A6472)
  public var rule = Colour(0xD8DDE4)

  public init() {}
}

/// A table laid out in parts, each relative to its upper left corner, so that a page may end between
/// any two of them and the head be repeated.
public struct TableLayout: Hashable, Sendable {
  public var head: Part
  public var rows: [Part]
  public var summaryRows: [Part]
  /// `nil` without a note.
  public var note: Part?
  public var width: Double

  public struct Part: Hashable, Sendable {
    public var items: [PageItem]
    public var height: Double
    public var evidence: [String]
  }
}
