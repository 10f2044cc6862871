/// What a style is drawn for.
public enum StyleVariant: String, Hashable, Sendable, CaseIterable {
  /// On white, for screens and most paper.
  case light
  /// On a dark ground, for dark rooms and dark pages.
  case dark
  /// On white paper that may be copied in grey.
  case print
  /// For readers who need more contrast: nothing pale.
  case highContrast = "high-contrast"
}
