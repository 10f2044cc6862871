/// How people see colours.
public enum ColourVision: String, Hashable, Sendable, CaseIterable {
  /// As most people do.
  case normal
  /// Without the cones for long waves: red is dark.
  case protan
  /// Without the cones for middle waves: red and green are alike. The most frequent deficiency.
  case deutan
  /// Without the cones for short waves: blue and green are alike.
  case tritan

  /// Returns a colour as it looks to these people.
  ///
  /// After Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
  /// Vision Deficiency", 2009, with severity 1, applied to linear light.
  func seen(_ colour: LinearColour) -> LinearColour {
    guard let m = matrix else { return colour }
    func row(_ i: Int) -> Double {
      min(max(m[i][0] * colour.red + m[i][1] * colour.green + m[i][2] * colour.blue, 0), 1)
    }
    return LinearColour(red: row(0), green: row(1), blue: row(2))
  }

  private var matrix: [[Double]]? {
    switch self {
    case .normal: nil
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
