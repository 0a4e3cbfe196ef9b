/// Work on which rooms split, and the rule by which they can settle it.
///
/// Rules, not verdicts: the room still tags. Which of them may fit a piece is said by
/// ``fitting(_:of:justTaught:between:and:)``.
package enum HardCase: String, CaseIterable, Sendable {
  case becauseWithStep = "because-with-step"
  case becauseWithRule = "because-with-rule"
  case pictureAlone = "picture-alone"
  case wrongButArgued = "wrong-but-argued"
  case stepsAndOneWhy = "steps-and-one-why"
  case saidAgain = "said-again"
  case mentalJump = "mental-jump"
  case sentenceStarter = "sentence-starter"
  case fewWords = "few-words"
  case taughtUnknown = "taught-unknown"
  case scribed
  case sharedWords = "shared-words"
  case noRoomForReasons = "no-room-for-reasons"

  /// The case, in at most 76 characters; an example stands in quotation marks.
  package var looksLike: String {
    switch self {
    case .becauseWithStep: "\"because I did 3 x 4\""
    case .becauseWithRule: "\"because you always do the same to both sides\""
    case .pictureAlone: "a right picture without words"
    case .wrongButArgued: "wrong, but argued: \"both are one piece away, so they are the same\""
    case .stepsAndOneWhy: "right steps, and one why among them"
    case .saidAgain: "the question or the rule again, in longer words"
    case .mentalJump: "a short way in the head, written as 39 + 48 = 40 + 47"
    case .sentenceStarter: "a sentence starter filled in: \"I know this because ...\""
    case .fewWords: "few words, with arrows and labels, or another language"
    case .taughtUnknown: "some of us know what was just taught, some do not"
    case .scribed: "somebody else wrote it down"
    case .sharedWords: "a tidy explanation that a partner has too"
    case .noRoomForReasons: "the task left no room for a reason"
    }
  }

  /// What to do about it, in at most 100 characters.
  package var rule: String {
    switch self {
    case .becauseWithStep: "Reproduce (P1): this \"because\" hangs on a step."
    case .becauseWithRule: "Reproduce (P2), unless it says why the rule holds: both sides stay equal."
    case .pictureAlone: "Reason (R3) only if its parts stand for the quantities; a decoration is no evidence."
    case .wrongButArgued: "Reason. The wrong idea goes into its group, not into this tag."
    case .stepsAndOneWhy: "Reason: one clear why is enough. Note how thin it is."
    case .saidAgain: "Reproduce (P2): more words are not more reasons."
    case .mentalJump: "Reason (R7) if this way was not taught; reproduce (P4) if it was this week's."
    case .sentenceStarter: "Leave the starter out; tag the words behind it."
    case .fewWords: "Arrows, labels, gestures noted down and a home language count in full."
    case .taughtUnknown: "Say first whether the method had just been taught, then tag."
    case .scribed: "Tag what the student said; note that it was dictated."
    case .sharedWords: "Tag the work as it is; note that it is shared."
    case .noRoomForReasons: "No evidence is a fair tag here. Look at what the task asked before we conclude anything."
    }
  }

  /// The demands between which it splits a room; two or three.
  package var splits: Set<WorkDemand> {
    switch self {
    case .becauseWithStep, .becauseWithRule, .stepsAndOneWhy, .saidAgain, .mentalJump: [.reason, .reproduce]
    case .pictureAlone: [.reason, .noEvidence]
    case .taughtUnknown, .noRoomForReasons: [.reproduce, .noEvidence]
    case .wrongButArgued, .sentenceStarter, .fewWords, .scribed, .sharedWords:
      [.reason, .reproduce, .noEvidence]
    }
  }
}
