internal import Facts
internal import YAMLReading
internal import Yams

/// What a workspace's `dealline.yaml` says: names of its parts and defaults of its commands.
struct WorkspaceSettings: Hashable, Sendable {
  var ledger = "ledger.sqlite"
  var inbox = "inbox"
  var decisions = "decisions.yaml"
  /// The currency that totals are printed in.
  var currency = Currency.usd
  /// The year of constant prices.
  var baseYear = 2015
  /// The language of the reports.
  var language = Language.english
  /// The look of pages and charts: `house`, or the path of a style's file.
  var style = houseStyle

  /// The word for the style that needs no file.
  static let houseStyle = "house"

  /// The languages that reports are written in.
  enum Language: String, CaseIterable, Sendable {
    case english = "en"
  }

  static let keys = [
    "ledger", "inbox", "decisions", "base-currency", "base-year", "language", "style",
  ]

  /// Creates the settings of a workspace that says nothing.
  init() {}

  /// Reads settings.
  ///
  /// - Throws: `InputProblems` with every problem of the file.
  init(yaml text: String, file: String) throws {
    var reader = YAMLReader(text: text, file: file, kind: "workspace")
    guard let root = try reader.root() else { return }
    guard case .mapping(let mapping) = root else {
      reader.add(
        "wrong-type", at: root, "the file is a mapping of keys",
        help: "such as `base-currency: USD`")
      try reader.finish()
      return
    }
    reader.check(mapping, keys: Self.keys, of: "a workspace")
    for (key, part) in [
      ("ledger", \WorkspaceSettings.ledger), ("inbox", \.inbox), ("decisions", \.decisions),
      ("style", \.style),
    ] {
      guard let node = mapping[key], let name = reader.text(of: node, named: key) else { continue }
      // A path that leads elsewhere could overwrite what is not the workspace's.
      if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
        reader.add(
          "outside", at: node, "`\(key)` lies outside of the workspace",
          help: "name a path in its folder")
      } else {
        self[keyPath: part] = name
      }
    }
    if let node = mapping["base-currency"],
      let code = reader.text(of: node, named: "base-currency")
    {
      if let currency = Currency(validating: code) {
        self.currency = currency
      } else {
        reader.add(
          "unknown-value", at: node, "`base-currency` is a code of three letters",
          help: "such as `EUR`")
      }
    }
    baseYear = reader.int("base-year", in: mapping, or: baseYear, range: 1960...2100)
    if let node = mapping["language"] {
      language = reader.word(of: node, named: "language") ?? language
    }
    try reader.finish()
  }
}
