/// What kind of thing a feature of a response is; features are weighed within their family only.
enum FeatureFamily: Int, Hashable, Sendable, CaseIterable {
  /// The answer given.
  case answer
  /// Each number, its sign, and each part of a fraction.
  case numbers
  /// What a calculation that is told comes to, whether or not the result is told too.
  case results
  /// Numbers that the task does not give.
  case newNumbers
  /// The first number and the last.
  case endNumbers
  /// Operations, in words or signs.
  case operations
  /// An operation and a word or number near it.
  case operands
  /// The stems of words.
  case words
  /// How it is told: with numbers or without, at what length, as a guess.
  case manner
  /// How much of a calculation there is, and how many of the task's numbers it uses.
  case evidence

  /// In how many pieces of the task a feature must occur to count; rarer ones are noise where few are grouped.
  var fewestPieces: Int {
    switch self {
    case .operands, .words: 3
    default: 1
    }
  }

  /// Whether it tells only that there is a way of thinking to be seen, not which one.
  var isSharedByGroups: Bool { self == .manner || self == .evidence }
}
