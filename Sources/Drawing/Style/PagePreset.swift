/// The size of a page for a use, with type that can be read there.
public struct PagePreset: Hashable, Sendable {
  /// The word that names the preset on a command line.
  public var name: String
  /// In points.
  public var size: Size
  /// From the edge of the page to its content, in points.
  public var margin: Double
  /// The sizes of type.
  public var type: TypeSizes

  /// The sizes of type on a page, in points, each with its task.
  public struct TypeSizes: Hashable, Sendable {
    /// The title.
    public var title: Double
    /// The line below the title.
    public var subtitle: Double
    /// The names of lanes, rows and panels.
    public var name: Double
    /// Labels beside marks, and along axes.
    public var label: Double
    /// Legends, lists, notes and sources.
    public var note: Double

    /// Creates sizes.
    public init(title: Double, subtitle: Double, name: Double, label: Double, note: Double) {
      self.title = title
      self.subtitle = subtitle
      self.name = name
      self.label = label
      self.note = note
    }

    /// Returns the sizes times a factor, in quarters of a point.
    public func scaled(by factor: Double) -> TypeSizes {
      func quarter(_ size: Double) -> Double { max(1, (size * factor * 4).rounded() / 4) }
      return TypeSizes(
        title: quarter(title), subtitle: quarter(subtitle), name: quarter(name),
        label: quarter(label), note: quarter(note))
    }
  }

  /// Creates a preset.
  public init(name: String, size: Size, margin: Double, type: TypeSizes) {
    self.name = name
    self.size = size
    self.margin = margin
    self.type = type
  }

  /// The presets: slides are read across a room, columns and A4 in the hand, the others on a
  /// telephone.
  public static let all: [PagePreset] = [
    PagePreset(
      name: "slide-16x9", size: Size(width: 960, height: 540), margin: 36,
      type: TypeSizes(title: 26, subtitle: 13, name: 13, label: 11, note: 10)),
    PagePreset(
      name: "slide-4x3", size: Size(width: 720, height: 540), margin: 30,
      type: TypeSizes(title: 24, subtitle: 12.25, name: 12.25, label: 10.5, note: 10)),
    PagePreset(
      name: "square", size: Size(width: 540, height: 540), margin: 26,
      type: TypeSizes(title: 22, subtitle: 12, name: 12, label: 10.5, note: 10)),
    PagePreset(
      name: "column-1", size: Size(width: 240, height: 200), margin: 6,
      type: TypeSizes(title: 10, subtitle: 8, name: 7.5, label: 7, note: 6.75)),
    PagePreset(
      name: "column-2", size: Size(width: 500, height: 300), margin: 8,
      type: TypeSizes(title: 12, subtitle: 8, name: 7.5, label: 7, note: 6.75)),
    PagePreset(
      name: "a4", size: Size(width: 595.276, height: 841.89), margin: 36,
      type: TypeSizes(title: 23, subtitle: 10.5, name: 8, label: 7.5, note: 6.75)),
    PagePreset(
      name: "social", size: Size(width: 600, height: 315), margin: 22,
      type: TypeSizes(title: 19, subtitle: 12, name: 12, label: 10.5, note: 10)),
  ]

  /// For a slide.
  public static let slide = all[0]

  /// Creates the preset of a name; `nil` when there is none.
  public init?(named name: String) {
    guard let found = PagePreset.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// Returns the preset at another size: type grows and shrinks with the width of the page.
  public func resized(to size: Size) -> PagePreset {
    let factor = size.width / self.size.width
    return PagePreset(
      name: name, size: size, margin: margin * factor, type: type.scaled(by: factor))
  }
}
