extension Problem {
  /// Reads what a prompt asks; nil when unsure.
  ///
  /// Total: any text in any language may be given, LaTeX included. Every word must be one that the kind of problem is
  /// known to use, so a prompt that asks for something more, such as an estimate, is not read as something less. What
  /// is read has a right answer.
  /// - Complexity: O(*n*) in the length of the prompt; prompts beyond 1000 characters are not read.
  package init?(reading prompt: String) {
    guard let text = PromptText(prompt) else { return nil }
    for read in Problem.readers {
      guard let problem = read(text) else { continue }
      guard problem.correctAnswer != nil else { return nil }
      self = problem
      return
    }
    return nil
  }

  /// The kinds of problem that can be read; no prompt is read by two of them.
  private static let readers: [@Sendable (PromptText) -> Problem?] = [
    Problem.readingFractionForm, Problem.readingNamedOperation, Problem.readingCalculation, Problem.readingMissingTerm,
    Problem.readingEquation,
    Problem.readingEvaluation, Problem.readingComparison, Problem.readingOrder, Problem.readingShadedFigure,
    Problem.readingPercentOf, Problem.readingPercentStory, Problem.readingRatio, Problem.readingProportionStory,
    Problem.readingRectangle, Problem.readingOtherFigure, Problem.readingMeasurement, Problem.readingData,
    Problem.readingCombinedMean, Problem.readingSlope, Problem.readingPattern,
  ]
}
