extension Unicode.Scalar {
  /// A Boolean value that says whether the scalar is a control that has no place within a line.
  package var isLineControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}

extension String {
  /// The text with each control as a space.
  package var withoutLineControls: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars { out.append(scalar.isLineControl ? " " : scalar) }
    return String(out)
  }
}
