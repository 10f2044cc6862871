internal import ArgumentParser
internal import Foundation

/// The formats of pictures and presentations.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
  case png, svg, pdf, pptx

  /// Whether one file holds all pages.
  var holdsPages: Bool { self == .pdf || self == .pptx }

  /// Returns the format that an output's ending or an option says.
  init(of output: String, option: PictureFormat?, among allowed: [PictureFormat]) throws {
    let ending = (output as NSString).pathExtension.lowercased()
    let names = allowed.map(\.rawValue)
    if output == "-" {
      guard let option else {
        throw Failure(.usage, "-o -: say the format with --format \(names.joined(separator: "|"))")
      }
      self = option
    } else if let option {
      self = option
    } else if let format = PictureFormat(rawValue: ending) {
      self = format
    } else {
      let endings = names.map { "." + $0 }.joined(separator: ", ")
      throw Failure(.usage, "-o \(output): the ending says the format; use one of \(endings)")
    }
    guard allowed.contains(self) else {
      throw Failure(.usage, "-o \(output): use one of \(names.joined(separator: ", "))")
    }
  }
}
