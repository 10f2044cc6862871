/// Horizontal bars from zero, one or more to a row, each with its low–high range and its figure.
public struct BarChart: Hashable, Sendable {
  public var rows: [Row]
  /// The unit of the axis, said once at its last tick: `bn`.
  public var unit: String
  /// What stands before every figure on the axis: `$`.
  public var prefix: String
  public var style: ChartStyle

  /// A name with its bars.
  public struct Row: Hashable, Sendable {
    public var name: String
    public var bars: [Bar]
    /// Words behind the last bar, such as "+ 1 deal without a value"; may be empty.
    public var note: String

    public init(name: String, bars: [Bar], note: String = "") {
      self.name = name
      self.bars = bars
      self.note = note
    }
  }

  /// A value with its range.
  public struct Bar: Hashable, Sendable {
    public var value: Double
    /// The range that the statements allow; `nil` where it is the value itself.
    public var low: Double?
    public var high: Double?
    public var claim: ValueClaim
    public var kind: MarkKind
    /// The figure in words, such as `≤ 21.1`.
    public var text: String
    public var evidence: [String]
    /// Where a click leads; `nil` for nowhere.
    public var target: String?

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

  public init(rows: [Row], unit: String, prefix: String, style: ChartStyle = .page) {
    self.rows = rows
    self.unit = unit
    self.prefix = prefix
    self.style = style
  }
}
