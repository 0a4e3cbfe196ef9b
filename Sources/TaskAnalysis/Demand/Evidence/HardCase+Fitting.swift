extension HardCase {
  /// The hard case that a piece of work may be, where a room is split over it between two demands; nil where none fits.
  ///
  /// It goes by the words alone, so it offers a rule to read out and never says which demand is right. `justTaught` is
  /// what the room said of the class the piece came from; nil means that nobody has. Two demands that are the same
  /// split nobody.
  ///
  /// - Complexity: O(characters of the response and the prompt).
  package static func fitting(
    _ sample: WorkSample, of task: MathTask, justTaught: Bool?, between one: WorkDemand, and other: WorkDemand
  ) -> HardCase? {
    guard one != other else { return nil }
    let signs = HardCaseSigns(sample, of: task, justTaught: justTaught)
    return inOrderOfNarrowness.first { $0.splits.isSuperset(of: [one, other]) && signs.fit($0) }
  }

  /// The narrow cases before those that fit much.
  private static let inOrderOfNarrowness: [HardCase] = [
    .scribed, .sharedWords, .pictureAlone, .fewWords, .becauseWithRule, .wrongButArgued, .stepsAndOneWhy,
    .becauseWithStep, .mentalJump, .sentenceStarter, .saidAgain, .taughtUnknown, .noRoomForReasons,
  ]
}

/// What the words of a piece show that bears on a hard case.
private struct HardCaseSigns {
  private let text: FoldedText
  private let words: [ArraySlice<UInt8>]
  private let found: Set<String>
  private let saysWhy: Bool
  private let isAnswerAlone: Bool
  private let isWrong: Bool
  private let hasImage: Bool
  private let hasArrow: Bool
  private let prompt: String
  private let justTaught: Bool?

  init(_ sample: WorkSample, of task: MathTask, justTaught: Bool?) {
    let response = sample.response ?? ""
    text = FoldedText(response)
    words = text.bytes.split { !FoldedText.isWord($0) }
    let cues = DemandSuggester.work.findings(in: text).map { DemandSuggester.work.cues[$0.cue] }
    let own = HardCaseSigns.list.findings(in: text).map { HardCaseSigns.list.cues[$0.cue] }
    found = Set((cues + own).map(\.name))
    saysWhy = cues.contains { $0.weight > 0 }
    isAnswerAlone = text.isShort || text.repeats(sample.answer)
    if let marked = sample.markedCorrect {
      isWrong = !marked
    } else {
      isWrong = sample.answer.map { AnswerKey(task.key, prompt: task.prompt)?.judge($0) == .wrong } ?? false
    }
    hasImage = sample.image != nil
    hasArrow = response.unicodeScalars.contains { (0x2190...0x21FF).contains($0.value) } || response.contains("->")
    prompt = task.prompt
    self.justTaught = justTaught
  }

  func fit(_ hardCase: HardCase) -> Bool {
    switch hardCase {
    case .becauseWithStep: found.contains("r-because-steps")
    case .becauseWithRule: found.contains("r-because-authority") || found.contains("rule-as-reason")
    case .pictureAlone:
      (hasImage && words.isEmpty) || (found.contains("picture") && words.count <= 12 && !saysWhy)
    case .wrongButArgued:
      isWrong && words.count >= 8 && found.contains("conclusion") && !found.contains("r-because-steps")
    case .stepsAndOneWhy: saysWhy && (found.contains("r-steps") || found.contains("r-then-i"))
    case .saidAgain: !saysWhy && (repeatsPrompt || (words.count >= 12 && namesRule))
    case .mentalJump: words.filter { $0.contains { $0 >= UInt8(ascii: "a") } }.count <= 6 && isChain
    case .sentenceStarter: found.contains("starter")
    case .fewWords: words.count <= 15 && (hasArrow || isMostlyStrange)
    case .taughtUnknown: isAnswerAlone && !text.bytes.isEmpty && justTaught == nil
    case .scribed: found.contains("scribed")
    case .sharedWords: found.contains("shared")
    case .noRoomForReasons: isAnswerAlone && !prompt.isEmpty && !DemandSuggester.asksForMore(than: prompt)
    }
  }

  private var namesRule: Bool {
    !found.isDisjoint(with: ["r-haveto", "r-rule-name", "r-formula", "r-example-class"])
  }

  /// Whether nearly all of its words, six at least, stand in the prompt.
  private var repeatsPrompt: Bool {
    let asked = Set(FoldedText(prompt).bytes.split { !FoldedText.isWord($0) }.map(Array.init))
    return words.count >= 6 && words.count { asked.contains(Array($0)) } * 5 >= words.count * 4
  }

  /// Whether an equals sign has a calculation on both sides.
  private var isChain: Bool {
    text.bytes.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
      .count { side in
        side.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
          && side.contains { HardCaseSigns.operators.contains($0) }
      } >= 2
  }

  private static let operators = Array("+-*x".utf8)

  /// Whether most of its letters are of another script or have marks that English has not.
  private var isMostlyStrange: Bool {
    words.count >= 2 && words.count { $0.contains(FoldedText.strangeLetter) } * 2 > words.count
  }

  private static let list = CueList([
    sign("scribed", [["scribed|scribe|dictated"]]),
    sign(
      "shared",
      [["my|our", " ", "partner|table|group"], ["we both"], ["i ", "asked|copied|worked with"], ["copied from"]]),
    sign("picture", [["picture|drawing|drew|diagram|number line|sketch"]]),
    sign(
      "rule-as-reason",
      [["because|since|bc|cuz|cos", .edge, .gap(0...12), .edge, "you always|you just|you have to|you do|you must"]]),
    sign("conclusion", [["so|because|since|bc|cuz|cos|therefore|that means|which means"]]),
    sign(
      "starter",
      [
        ["i ", "know|think|believe", " ", .gap(0...40), "because"],
        ["my ", "answer|strategy", " ", "is|was|makes sense"],
        [.start, "i ", "know|noticed|wonder", " that"],
      ]),
  ])

  private static func sign(_ name: String, _ phrases: [CuePhrase]) -> Cue {
    Cue(name, 0, .neutral, says: "", phrases)
  }
}

extension DemandSuggester {
  /// Whether a prompt asks for more than an answer, however weakly.
  static func asksForMore(than prompt: String) -> Bool {
    suggestion(forPrompt: prompt).because.contains { $0.weight > 0 || $0.cue == "t-show-work" }
  }
}
