internal import Extraction
internal import Facts

/// Prints findings as they come, in one of the formats.
struct ExtractOutput {
  private let format: ExtractCommand.Format
  private let isExplained: Bool
  private let isFromStandardInput: Bool
  private let terminal = ExtractTerminal.standardOutput
  /// What the format `json` prints at the end, as one value.
  private var held: [Findings] = []

  init(format: ExtractCommand.Format, isExplained: Bool, isFromStandardInput: Bool) {
    self.format = format
    self.isExplained = isExplained
    self.isFromStandardInput = isFromStandardInput
  }

  /// - Throws: ``Failure`` when standard output cannot be written.
  mutating func print(_ found: [Findings]) throws {
    switch format {
    case .json: held += found
    case .jsonl:
      for one in found {
        try FindingsJSON.encode(one, layout: .line) { try Console.write($0) }
        Console.write("\n")
      }
    case .text where isExplained:
      for one in found {
        let text = FindingsExplanation.text(
          of: one, width: terminal.width, isColoured: terminal.isColoured)
        Console.write(text + "\n")
      }
    case .text:
      for one in found { Console.write(FindingsText.text(of: one) + "\n") }
    }
  }

  /// Prints what was held back: one object for one file, else an array.
  func finish() {
    guard format == .json else { return }
    let isOne = held.count == 1 && !isFromStandardInput
    Console.write(isOne ? FindingsJSON.encode(held[0]) + "\n" : FindingsJSON.encode(held))
  }
}
