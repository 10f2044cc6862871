internal import ArgumentParser
internal import Foundation

/// `dealline init`: makes a workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace: a folder with an inbox, decisions and report definitions.",
    discussion: """
      A file that is there already stays as it is.

      EXAMPLE
        dealline init desk && cd desk
        cp ~/articles/* inbox/ && dealline ingest
        dealline report reports/weekly-briefing.yaml --period 2016-W47 -o briefing.pdf
      """)

  @Argument(help: "The folder; without it, the current one.")
  var folder: String = "."

  func run() throws {
    let manager = FileManager.default
    for part in ["", "inbox", "reports"] {
      let path = (folder as NSString).appendingPathComponent(part)
      do {
        try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        throw Failure(.cannotCreate, "\(path): the folder cannot be made; check name and rights")
      }
    }
    for (name, content) in InitCommand.files {
      let path = (folder as NSString).appendingPathComponent(name)
      guard !manager.fileExists(atPath: path) else {
        Console.write("kept    \(path)\n")
        continue
      }
      do {
        try content.write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw Failure(.cannotCreate, "\(path): cannot be written; check the folder's rights")
      }
      Console.write("made    \(path)\n")
    }
    Console.write(
      "put articles and registers into \(folder)/inbox and run `dealline ingest` there\n")
  }

  /// The files of a new workspace, by their paths in it.
  private static let files: [(name: String, content: Data)] = [
    (Workspace.fileName, Data(settings.utf8)), ("style.yaml", Data(style.utf8)),
    ("decisions.yaml", Data(decisions.utf8)),
    ("reports/weekly-briefing.yaml", Data(PackageResources.weekly_briefing_yaml)),
    ("reports/country-comparison.yaml", Data(PackageResources.country_comparison_yaml)),
    ("reports/deck.yaml", Data(PackageResources.deck_yaml)),
  ]

  private static let settings = """
    # A Dealline workspace. Options on the command line come before what stands here.
    ledger: ledger.sqlite
    inbox: inbox
    decisions: decisions.yaml

    # The currency of totals, and the year of constant prices.
    base-currency: USD
    base-year: 2015

    language: en

    # The look of pages and charts: a file like style.yaml, a _brand.yml, or `house`.
    style: style.yaml

    """

  private static let style = """
    # How pages and charts look. What is not said here is as in the house's style. Colours can be
    # given for light, dark, print and high-contrast; `dealline` says which are hard to read.
    name: Dealline
    type:
      family: Inter
      titles: Inter Display
      # 1.1 makes all type a tenth larger.
      size: 1
    colours:
      light:
        ink: "#151A21"
        accent: "#0B5CAD"
      # secondary, rule, grid, paper, tint, other, series (a list), and the stages prospective,
      # agreed, delivered and off, each a colour or { mark: "#C77700", text: "#965A00" }
    # A path in this folder: logo: logos/desk.svg, or { light: …, dark: … }
    # Words at the foot of every page:
    # footer: Desk of deals

    """

  private static let decisions = """
    # What people decided about deals, parties and sources: the only place that overrules what
    # was read. `dealline decide` adds entries; they may be edited by hand. An entry looks so:
    #
    #   - reject: tr-ru-s400
    #     reason: A rumour that both sides denied
    #     author: A. Analyst
    #     decided: 2016-11-28
    decisions:

    """
}
