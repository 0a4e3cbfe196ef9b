package import Meetings

/// One question of a file as the "Get ready" screen lists it.
package struct QuestionInFile: Hashable, Sendable {
  /// The question's words: the prompt, else the title.
  package let words: String
  /// How many answered it.
  package let answers: Int
  /// How many of them say nothing to look at, such as `idk`; ``WorkPicker`` leaves them out.
  package let blank: Int
  /// Whether it seems to ask for mathematics, not for how the lesson was.
  package let looksLikeWork: Bool
  /// Whether it asks for reasons.
  package let asksWhy: Bool

  package init(_ task: ImportedTask) {
    words = task.prompt ?? task.title
    answers = task.pieces.count
    blank = task.pieces.count(where: WorkPicker.isBlank)
    let said = Set(foldedWords(folded(words)).map(String.init))
    asksWhy = !said.isDisjoint(with: Self.reasonWords)
    let isReflection = !said.isDisjoint(with: Self.reflectionWords)
    let isMathematics =
      words.contains { $0.isNumber || "+−×÷=<>≤≥√π%∠°^".contains($0) }
      || !said.isDisjoint(with: Self.mathematicsWords)
    let hasAnswers = task.pieces.contains { $0.answer != nil || $0.image != nil || $0.correct != nil }
    looksLikeWork = task.key != nil || isMathematics || (!isReflection && (asksWhy || hasAnswers))
  }

  /// The question to offer first: one that looks like work, better one that asks for reasons, then the one with the
  /// most answers, then the first; nil when there is none.
  package static func firstChoice(of questions: [QuestionInFile]) -> Int? {
    func rank(_ question: QuestionInFile) -> (Int, Int) {
      (question.looksLikeWork ? (question.asksWhy ? 2 : 1) : 0, question.answers)
    }
    return questions.indices.max { one, other in
      let (first, second) = (rank(questions[one]), rank(questions[other]))
      return first == second ? one > other : first < second
    }
  }

  private static let reasonWords: Set<String> = [
    "explain", "why", "justify", "reason", "reasoning", "convince", "prove", "because", "know", "erklare", "warum",
    "begrunde", "explique", "pourquoi", "justifie", "explica", "justifica", "razona", "waarom", "leg", "porque",
    "perche",
    "spiega",
  ]

  private static let reflectionWords: Set<String> = [
    "hard", "difficult", "easy", "today", "feel", "feeling", "confident", "enjoy", "enjoyed", "liked", "favorite",
    "favourite", "learned", "learnt", "learn", "wonder", "lesson", "rate", "comments", "comment", "anything", "else",
    "help",
    "heute", "schwer", "leicht", "stunde", "aujourd'hui", "difficile", "facile", "hoy", "dificil", "facil", "vandaag",
    "moeilijk", "hoje", "oggi", "major", "homework", "sleep", "year", "school",
  ]

  private static let mathematicsWords: Set<String> = [
    "fraction", "fractions", "ratio", "percent", "equation", "solve", "graph", "angle", "area", "perimeter", "triangle",
    "rectangle", "square", "sum", "difference", "product", "quotient", "decimal", "equivalent", "slope", "polynomial",
    "factor", "factors", "probability", "mean", "median", "half", "third", "quarter", "shade", "simplify", "calculate",
    "bruch", "rechne", "berechne", "losung", "calcule", "resous", "calcula", "resuelve", "fraccion", "fracao",
    "frazione",
    "breuk", "bereken", "calcola",
  ]
}
