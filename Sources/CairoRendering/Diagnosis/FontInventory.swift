import CPangoCairo
import Drawing

/// The fonts that a private configuration sees, by family.
struct FontInventory {
  /// A font of a family.
  struct Face: Hashable {
    var weight: Int
    var isItalic: Bool
  }

  private(set) var faces: [String: [Face]] = [:]

  /// Reads the inventory of a configuration.
  ///
  /// The corresponding C function is `FcConfigGetFonts`.
  init(_ configuration: borrowing FontConfiguration) {
    guard let set = FcConfigGetFonts(configuration.pointer, FcSetSystem) else { return }
    for index in 0..<Int(set.pointee.nfont) {
      guard let pattern = set.pointee.fonts[index] else { continue }
      var name: UnsafeMutablePointer<FcChar8>?
      guard FcPatternGetString(pattern, FC_FAMILY, 0, &name) == FcResultMatch, let name else {
        continue
      }
      var weight: Double = 0
      var slant: Int32 = 0
      _ = FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight)
      _ = FcPatternGetInteger(pattern, FC_SLANT, 0, &slant)
      let face = Face(
        weight: Int(FcWeightToOpenTypeDouble(weight).rounded()), isItalic: slant != FC_SLANT_ROMAN)
      faces[String(cString: name), default: []].append(face)
    }
  }

  /// Returns whether a family has an upright font of a weight.
  func has(_ family: String, weight: Int = 400) -> Bool {
    faces[family]?.contains(Face(weight: weight, isItalic: false)) ?? false
  }
}
