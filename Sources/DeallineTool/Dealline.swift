public import ArgumentParser

/// The command `dealline`.
public struct Dealline: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "dealline", abstract: "Turns news articles and deal registers into sourced briefings.",
    version: "0.1.0")
  public init() {}
}
