/// A chart of events in time: lanes from top to bottom, marks sized by value, labels beside them.
public struct TimelineChart: Hashable, Sendable {
  /// The names of the lanes from top to bottom.
  public var lanes: [String]
  /// The events.
  public var entries: [Entry]
  /// The first and the last day, counted from 1 January 1970.
  public var firstDay: Int
  /// The last day.
  public var lastDay: Int
  /// A period to point out; `nil` for none.
  public var highlight: Highlight?
  /// The value of the largest mark; marks of several charts compare when it is the same.
  public var largestValue: Double
  /// Values shown as circles in the legend, with their words.
  public var sizeLegend: [SizeLegendEntry]
  /// Sizes and colours.
  public var style: ChartStyle

  /// One event of a lane.
  public struct Entry: Hashable, Sendable {
    /// The name of the lane.
    public var lane: String
    /// The days that the date allows; the same day twice when it is known to the day.
    public var firstDay: Int
    /// The last day.
    public var lastDay: Int
    /// The value that sets the mark's area; `nil` when none is stated.
    public var value: Double?
    /// The upper end of a stated range.
    public var upperValue: Double?
    /// What the area claims about the true value.
    public var claim: ValueClaim
    /// How the mark tells its kind.
    public var kind: MarkKind
    /// The label's first words, in bold.
    public var title: String
    /// The label's further words; may be empty.
    public var detail: String
    /// The label's second line: the value in words.
    public var valueText: String
    /// Higher goes first when room is short.
    public var priority: Double
    /// The identifiers of the data shown.
    public var evidence: [String]
    /// Where a click on the entry leads; `nil` for nowhere.
    public var target: String?

    /// Creates an entry from its parts.
    public init(
      lane: String, firstDay: Int, lastDay: Int, value: Double?, upperValue: Double? = nil,
      claim: ValueClaim, kind: MarkKind, title: String, detail: String, valueText: String,
      priority: Double, evidence: [String], target: String? = nil
    ) {
      self.lane = lane
      self.firstDay = min(firstDay, lastDay)
      self.lastDay = max(firstDay, lastDay)
      self.value = value
      self.upperValue = upperValue
      self.claim = claim
      self.kind = kind
      self.title = title
      self.detail = detail
      self.valueText = valueText
      self.priority = priority
      self.evidence = evidence
      self.target = target
    }
  }

  /// A period of the axis with a word above it.
  public struct Highlight: Hashable, Sendable {
    /// The first day, counted from 1 January 1970.
    public var firstDay: Int
    /// The last day.
    public var lastDay: Int
    /// What is written beside it.
    public var word: String

    /// Creates a highlight from its parts.
    public init(firstDay: Int, lastDay: Int, word: String) {
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.word = word
    }
  }

  /// A value that the legend shows as a circle.
  public struct SizeLegendEntry: Hashable, Sendable {
    /// The value, in the unit of the entries.
    public var value: Double
    /// What is written beside it.
    public var word: String

    /// Creates a size legend entry from its parts.
    public init(value: Double, word: String) {
      self.value = value
      self.word = word
    }
  }

  /// Creates a timeline chart from its parts.
  public init(
    lanes: [String], entries: [Entry], firstDay: Int, lastDay: Int, highlight: Highlight? = nil,
    largestValue: Double, sizeLegend: [SizeLegendEntry] = [], style: ChartStyle = .page
  ) {
    self.lanes = lanes
    self.entries = entries
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.highlight = highlight
    self.largestValue = largestValue
    self.sizeLegend = sizeLegend
    self.style = style
  }

  /// Returns the radius of a value's mark: its area is in proportion, down to a smallest mark.
  func radius(of value: Double?) -> Double {
    guard let value, value > 0, largestValue > 0 else { return smallestRadius + 1 }
    return max(smallestRadius, style.largestRadius * (value / largestValue).squareRoot())
  }

  var smallestRadius: Double { style.labelSize * 0.45 }
}
