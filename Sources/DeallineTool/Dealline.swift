public import ArgumentParser
internal import Foundation

/// The command `dealline`.
public struct Dealline: AsyncParsableCommand {
  /// The version of the tool, printed in reports and by `--version`.
  public static let version = "0.1.0"

  /// The name, the help and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "dealline",
    abstract: "Turns news articles and deal registers into a sourced briefing.",
    discussion: """
      EXAMPLES
        dealline extract article.html
        dealline report reports/weekly-briefing.yaml --period 2016-W47 --from fixtures -o briefing.pdf
        dealline chart timeline --from fixtures --period 2016 -o timeline.png --size 1920x1080

      EXIT STATUS
        0   done
      """
        + Failure.Status.allCases.map { "\n  \($0.rawValue)  \($0.meaning)" }.joined(),
    version: version,
    subcommands: [
      InitCommand.self, IngestCommand.self, DealsCommand.self, ShowCommand.self, ReviewCommand.self,
      ExtractCommand.self, ReportCommand.self,
      ChartCommand.self, DeckCommand.self, DecideCommand.self, EditionsCommand.self,
      DiffCommand.self,
      CheckCommand.self, ExportCommand.self,
      ImportCommand.self, DoctorCommand.self,
    ])

  /// Creates one.
  public init() {}

  /// Runs the command line and ends the process with its exit status.
  ///
  /// - Parameter arguments: the words after the program's name; `nil` takes the process's own.
  public static func runMain(_ arguments: [String]? = nil) async {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch  where exitCode(for: error) != .failure {
      exit(withError: error)
    } catch {
      let failure = Failure(error)
      Console.complain("dealline: " + failure.message)
      exit(withError: ExitCode(failure.status.rawValue))
    }
  }
}
