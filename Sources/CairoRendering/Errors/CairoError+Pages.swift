import Drawing

extension CairoError {
  /// Throws unless every number of a page can be drawn.
  static func check(_ page: Page) throws(CairoError) {
    do {
      try PageCheck(number: 1).check(page)
    } catch {
      throw CairoError(error)
    }
  }

  /// Throws unless a document can be drawn.
  static func check(_ document: PageDocument) throws(CairoError) {
    do {
      try DocumentCheck.check(document)
    } catch {
      throw CairoError(error)
    }
  }

  private init(_ problem: PageProblem) {
    let code: Code =
      switch problem.kind {
      case .invalidInput: .invalidInput
      case .tooLarge: .tooLarge
      }
    self.init(code, problem.message, remedy: problem.remedy)
  }
}
