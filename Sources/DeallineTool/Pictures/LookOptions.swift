public import ArgumentParser
public import Drawing
internal import Facts
internal import Foundation
internal import Reporting

/// Typefaces and colours: style and variant.
struct StyleOptions: ParsableArguments {
  @Option(
    help: "The style: a YAML file or a _brand.yml; without it, that of the workspace, or `house`.")
  var style: String?

  @Option(help: "The colours: light, dark, print or high-contrast.")
  var variant: StyleVariant = .light

  /// Returns the look; what of the style is not used is told.
  ///
  /// - Throws: `InputProblems` when the style is wrong.
  func look(preset: PagePreset = .slide) throws -> PageLook {
    let style = try HouseStyle.named(style)
    return PageLook(
      style: style, variant: variant, preset: preset,
      logo: try style.logo.map { paths in
        let path = variant == .dark ? paths.dark : paths.light
        guard path.lowercased().hasSuffix(".svg") else {
          throw Failure(
            .badDefinition,
            "\(Workspace.shortened(path)): a logo is an SVG of plain shapes, "
              + "so that pages hold no pictures")
        }
        return try Logo(svg: textFile(path), file: Workspace.shortened(path))
      })
  }
}

/// How pages look: style, variant and preset.
struct LookOptions: ParsableArguments {
  @Option(
    help: """
      The size of the page and of its type, for a use: \
      \(PagePreset.all.map(\.name).joined(separator: ", ")).
      """)
  var preset: String = PagePreset.slide.name

  @OptionGroup var style: StyleOptions

  func validate() throws {
    guard PagePreset(named: preset) != nil else {
      let names = PagePreset.all.map(\.name)
      let near = nearestName(to: preset, among: names).map { "; did you mean `\($0)`?" }
      throw ValidationError(
        "--preset \(preset): there is no such preset"
          + (near ?? "; use one of \(names.joined(separator: ", "))"))
    }
  }

  /// Returns the look; what of the style is not used is told.
  ///
  /// - Throws: `InputProblems` when the style is wrong.
  func look() throws -> PageLook {
    try style.look(preset: PagePreset(named: preset) ?? .slide)
  }
}

extension StyleVariant: ExpressibleByArgument {}

extension HouseStyle {
  /// Reads the style of an option, else that of the workspace around the current folder.
  static func named(_ option: String?) throws -> HouseStyle {
    var file = option
    if file == nil, let workspace = try Workspace.find() {
      file = workspace.style.map(Workspace.shortened)
    }
    guard let file, file != WorkspaceSettings.houseStyle else { return .house }
    let read = try StyleFile(yaml: textFile(file), file: file)
    for note in read.notes { Console.complain("note: \(note.description)") }
    return try read.style.withLogo(beside: file)
  }

  /// Returns the style with the paths of its logo from the current folder.
  ///
  /// - Throws: ``Failure`` when a logo is missing, or lies outside of the style's folder behind a
  ///   symbolic link.
  private func withLogo(beside file: String) throws -> HouseStyle {
    guard let logo else { return self }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .resolvingSymlinksInPath().path
    func place(_ path: String) throws -> String {
      let place = URL(fileURLWithPath: folder).appendingPathComponent(path)
        .resolvingSymlinksInPath().path
      guard place.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") else {
        throw Failure(.badDefinition, "\(file): the logo \(path) lies outside of its folder")
      }
      guard FileManager.default.isReadableFile(atPath: place) else {
        throw Failure(.noInput, "\(file): the logo \(path) is not there; add it or its right path")
      }
      return place
    }
    var out = self
    out.logo = HouseStyle.Logo(light: try place(logo.light), dark: try place(logo.dark))
    return out
  }
}
