/// The sentences of a prompt that ask for reasons, work or a form, and leave the answer as it is.
enum ExplanationRequest {
  /// Whether a sentence is such a request: it holds no number, and it starts as requests do.
  static func isRequest(_ sentence: [PromptToken]) -> Bool {
    let words = sentence.compactMap(\.word)
    guard
      let first = words.first, sentence.allSatisfy({ $0.word != nil || $0.isSign(",") || $0.isSign(":") }),
      !words.contains(where: changesTheAnswer.contains)
    else { return false }
    if asksForReasons.contains(first) { return true }
    if asksForForm.contains(first) { return words.contains("answer") || words.contains("reasons") }
    return wholeSentences.contains(words)
  }

  private static let asksForReasons: Set<String> = [
    "explain", "show", "justify", "draw", "describe", "convince", "tell", "remember",
  ]

  private static let asksForForm: Set<String> = ["give", "write", "leave", "express", "state", "support"]

  /// Words after which another answer is right.
  private static let changesTheAnswer: Set<String> = [
    "nearest", "round", "rounded", "estimate", "estimated", "approximate", "approximately", "place", "places",
    "significant", "figures", "remainder", "percent", "percentage", "wrong", "mistake", "error", "incorrect",
    "different", "another", "not", "story", "problem", "equation",
  ]

  private static let wholeSentences: Set<[String]> = [
    ["why"], ["how"], ["how", "do", "you", "know"], ["how", "can", "you", "tell"], ["how", "did", "you", "decide"],
    ["how", "did", "you", "work", "it", "out"], ["how", "did", "you", "get", "your", "answer"],
    ["use", "a", "picture"], ["use", "a", "number", "line"], ["use", "a", "model"],
    ["use", "words", "numbers", "or", "pictures"], ["use", "pictures", "words", "or", "numbers"],
  ]
}
