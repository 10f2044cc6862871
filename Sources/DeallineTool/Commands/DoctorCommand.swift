internal import ArgumentParser
internal import CairoRendering

/// `dealline doctor`: prints what the computer has and what is wrong.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Prints the linked libraries and the fonts found, and what is wrong with them.")

  func run() throws {
    let diagnosis = RenderingDiagnosis()
    var out = "dealline \(Dealline.version)\n"
    let width = diagnosis.lines.map(\.label.count).max() ?? 0
    for line in diagnosis.lines {
      let gap = String(repeating: " ", count: width - line.label.count + 2)
      out += line.label + gap + line.value + "\n"
    }
    if diagnosis.problems.isEmpty { out += "all is well\n" }
    Console.write(out)
    for problem in diagnosis.problems {
      Console.complain(
        "\(problem.isFatal ? "error" : "warning"): \(problem.summary); \(problem.remedy)")
    }
    if diagnosis.problems.contains(where: \.isFatal) {
      throw ExitCode(Failure.Status.badDefinition.rawValue)
    }
  }
}
