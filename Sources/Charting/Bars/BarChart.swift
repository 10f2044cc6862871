/// Horizontal bars from zero, one or more to a row, each with its low–high range and its figure.
public struct BarChart: Hashable, Sendable {
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// The unit of the axis, said once at its last tick: `bn`.
  public var unit: String
  /// What stands before every figure on the axis: `$`.
  public var prefix: String
  /// Sizes and colours.
  public var style: ChartStyle

  /// A name with its bars.
  public struct Row: Hashable, Sendable {
    /// The name at the left.
    public var name: String
    /// The bars, from top to bottom.
    public var bars: [Bar]
    /// Words behind the last bar, such as "+ 1 deal without a value"; may be empty.
    public var note: String

    /// Creates a row from its parts.
    public init(name: String, bars: [Bar], note: String = "") {
      self.name = name
      self.bars = bars
      self.note = note
    }
  }

  /// A value with its range.
  public struct Bar: Hashable, Sendable {
    /// The length of the bar, in the unit of the axis.
    public var value: Double
    /// The range that the statements allow; `nil` where it is the value itself.
    public var low: Double?
    /// The upper end of the range.
    public var high: Double?
    /// What the length claims about the true value.
    public var claim: ValueClaim
    /// How the bar tells its kind.
    public var kind: MarkKind
    /// The figure in words, such as `≤ 21.1`.
    public var text: String
    /// The identifiers of the data shown.
    public var evidence: [String]
    /// Where a click leads; `nil` for nowhere.
    public var target: String?

    /// Creates a bar from its parts.
    public init(
      value: Double, low: Double? = nil, high: Double? = nil, claim: ValueClaim = .stated,
      kind: MarkKind, text: String, evidence: [String], target: String? = nil
    ) {
      self.value = value
      self.low = low
      self.high = high
      self.claim = claim
      self.kind = kind
      self.text = text
      self.evidence = evidence
      self.target = target
    }
  }

  /// Creates a bar chart from its parts.
  public init(rows: [Row], unit: String, prefix: String, style: ChartStyle = .page) {
    self.rows = rows
    self.unit = unit
    self.prefix = prefix
    self.style = style
  }
}
