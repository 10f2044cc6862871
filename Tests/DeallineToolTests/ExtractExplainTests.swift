import Foundation
import Testing

@testable import DeallineTool

struct ExtractExplainTests {
  @Test(arguments: [
    (true, ["TERM": "xterm"], true), (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (true, ["TERM": "xterm", "NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    (true, [:], false), (false, ["TERM": "xterm"], false),
  ])
  func coloursNeedATerminalThatHasThem(
    isTerminal: Bool, environment: [String: String], isColoured: Bool
  ) {
    let terminal = ExtractTerminal(
      isTerminal: isTerminal, columns: 100, environment: environment)
    #expect(terminal.isColoured == isColoured)
  }

  @Test(arguments: [(true, 100, 100), (true, 20, 60), (true, 500, 160), (false, 200, 80)])
  func widthIsTheTerminalsWithinBounds(isTerminal: Bool, columns: Int, width: Int) {
    #expect(
      ExtractTerminal(isTerminal: isTerminal, columns: columns, environment: [:]).width == width)
  }

  @Test func explainMarksTheArticleAndGivesTheRules() throws {
    let result = try BuiltTool.run([
      "extract", "--explain", "fixtures/articles/2016-11-18-turkey-s400-talks.md",
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("⟦"))
    #expect(result.output.contains("rule"))
    #expect(result.output.contains("certainty"))
    #expect(!result.output.contains("\u{1B}"), "no colours into a pipe")
  }

  @Test func explainIsText() throws {
    let result = try BuiltTool.run(["extract", "--explain", "--format", "json", "x.txt"])
    #expect(result.status == 64)
    #expect(result.error.contains("--explain prints text"))
  }
}
