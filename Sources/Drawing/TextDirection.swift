extension String {
  /// A Boolean value that says whether the text is set from right to left: its first letter belongs
  /// to Hebrew, Arabic or a script of their kind.
  public var isRightToLeft: Bool {
    for scalar in unicodeScalars {
      if scalar.isRightToLeftLetter { return true }
      if scalar.properties.isAlphabetic { return false }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isRightToLeftLetter: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }
}
