/// An address that a reader may follow: `http`, `https` or `mailto`, in ASCII.
package struct LinkAddress {
  /// The address with every character that a PDF string, markup or an address forbids as `%XX`.
  package let ascii: String

  /// Creates an address; `nil` for any other scheme.
  package init?(_ uri: String) {
    let lowercased = uri.prefix(8).lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { lowercased.hasPrefix($0) }) else {
      return nil
    }
    var out = ""
    out.reserveCapacity(uri.utf8.count)
    for byte in uri.utf8 {
      switch byte {
      case 0x00...0x20, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        let hex = String(byte, radix: 16, uppercase: true)
        out += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
      default: out.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    ascii = out
  }
}
