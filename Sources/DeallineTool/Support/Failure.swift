internal import CairoRendering
internal import Facts
internal import Foundation
internal import LedgerStore
internal import Registers
internal import SlideWriting

/// Why a command ended without doing its work: what to say, and the exit status.
struct Failure: Error {
  var message: String
  var status: Status

  /// The exit statuses, after BSD's sysexits; they are part of the command's interface.
  enum Status: Int32, CaseIterable {
    case usage = 64
    case badData = 65
    case noInput = 66
    case internalFault = 70
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
    case noPermission = 77
    case badDefinition = 78

    /// What the status says, for the help.
    var meaning: String {
      switch self {
      case .usage: "wrong arguments"
      case .badData: "an input is malformed"
      case .noInput: "an input is missing or cannot be read"
      case .internalFault: "a fault of the program"
      case .cannotCreate: "an output cannot be created"
      case .inputOutput: "writing failed"
      case .busy: "another program is writing the ledger"
      case .noPermission: "no permission"
      case .badDefinition: "a definition or the set-up is wrong"
      }
    }
  }

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Puts any error of the library into words and gives it a status.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let problems as InputProblems:
      let isDefinition = problems.problems.contains { problem in
        ["definition.", "workspace.", "style."].contains { problem.code.hasPrefix($0) }
      }
      self.init(isDefinition ? .badDefinition : .badData, problems.description)
    case let errors as RegisterErrors: self.init(.badData, errors.description)
    case let error as LedgerError: self.init(Failure.status(of: error), error.description)
    case let problem as InputProblem: self.init(InputProblems([problem]))
    case let error as SlideError:
      self.init(error.code == .tooLarge ? .usage : .internalFault, error.description)
    case let error as CairoError:
      let status: Status =
        if error.code == .cannotCreate {
          .cannotCreate
        } else if error.code == .cannotWrite {
          .inputOutput
        } else if error.code == .tooLarge {
          .usage
        } else if error.code == .fontSetup || error.code == .missingFont
          || error.code == .missingGlyph
        {
          .badDefinition
        } else {
          .internalFault
        }
      self.init(status, error.description)
    default: self.init(.internalFault, String(describing: error))
    }
  }

  private static func status(of error: LedgerError) -> Status {
    switch error.code {
    case .busy: .busy
    case .cannotOpen: .cannotCreate
    case .diskFull: .inputOutput
    case .readOnly: .noPermission
    case .damaged, .malformedImport: .badData
    case .notALedger, .newerForm, .olderForm, .notDurable: .badDefinition
    case .doubledIdentifier, .notEmpty: .usage
    case .other: .internalFault
    }
  }
}

/// Writes to standard output and standard error.
enum Console {
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes bytes to standard output.
  ///
  /// - Throws: ``Failure`` when they cannot be written.
  static func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Foundation.write(STDOUT_FILENO, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw Failure(
          .inputOutput, "standard output cannot be written: \(String(cString: strerror(errno)))")
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static func complain(_ text: String) { tell(text + "\n") }

  /// Writes to standard error without ending the line.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
