extension Deal {
  /// Keeps what was decided about the deal and sets the fields that decisions give.
  mutating func decide(_ decisions: [Decision]) {
    decided = decisions
    for decision in decisions {
      if case .set(_, let field) = decision.action { set(field) }
    }
  }

  private mutating func set(_ field: Decision.Field) {
    switch field {
    case .suppliers(let parties): suppliers = parties
    case .recipients(let parties): recipients = parties
    case .value(let new):
      if let value, let report = valueReport, value.figure != nil,
        new.map({ DealValue.Figure($0) != DealValue.Figure(value) }) ?? true
      {
        alsoReported.insert(OtherValue(value: value, report: report), at: 0)
      }
      value = new
      valueReport = nil
      if let new {
        alsoReported.removeAll { DealValue.Figure($0.value) == DealValue.Figure(new) }
      }
    case .stage(let new): stage = new
    case .date(let new): date = new
    case .designation(let name):
      var item = self.item ?? Item()
      item.designation = name
      self.item = item
    case .quantity(let pieces):
      var item = self.item ?? Item()
      item.quantity = pieces
      item.quantityBound = .exact
      self.item = item
    }
  }
}

extension Decision.Field {
  /// The field's key in a file of decisions.
  public var name: String {
    switch self {
    case .suppliers: "suppliers"
    case .recipients: "recipients"
    case .value: "value"
    case .stage: "stage"
    case .date: "date"
    case .designation: "designation"
    case .quantity: "quantity"
    }
  }

  /// Why the content is none for the field; `nil` where it is.
  var nonsense: String? {
    switch self {
    case .suppliers(let parties), .recipients(let parties):
      parties.isEmpty ? "\(name) names no party" : nil
    case .value(let value):
      value.map { $0.figure.map { $0.minorUnits <= 0 } ?? true } ?? false
        ? "value is no amount above zero" : nil
    case .designation(let text): text.isEmpty ? "designation is empty" : nil
    case .quantity(let pieces):
      pieces.isFinite && pieces > 0 ? nil : "quantity is no number above zero"
    case .stage, .date: nil
    }
  }
}
