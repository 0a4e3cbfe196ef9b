import Testing

@testable import TaskAnalysis

@Suite("Evidence and hard cases") struct HardCaseTests {
  private static func task(_ prompt: String, key: String = "") -> MathTask {
    MathTask(id: MathTask.ID(1), title: "Task", prompt: prompt, key: key)
  }

  private static func sample(_ response: String?, answer: String? = nil, image: String? = nil) -> WorkSample {
    WorkSample(
      id: WorkSample.ID(1), task: MathTask.ID(1), response: response, answer: answer, image: image)
  }

  private static let why = "Which is greater, 5/6 or 7/8? Explain how you know."

  @Test(
    "the words of a piece bring the hard case that fits them",
    arguments: [
      ("because I did 3 x 4", HardCase?.some(.becauseWithStep)),
      ("because you always do the same to both sides", .becauseWithRule),
      ("it is 7/8 because my teacher told us the rule", .becauseWithRule),
      ("First I added 2 and then I halved it, because both parts are the same size.", .stepsAndOneWhy),
      ("39 + 48 = 40 + 47", .mentalJump),
      ("I know this because the line goes up", .sentenceStarter),
      ("Which is greater is 7/8 or 5/6, explain", .saidAgain),
      ("dictated: it is closer to one whole", .scribed),
      ("my partner and me think it is closer to a whole", .sharedWords),
      ("5/6 -> 1/6 left", .fewWords),
      ("it is closer to one whole", nil),
      ("", nil),
    ])
  func fitting(response: String, expected: HardCase?) {
    let fits = HardCase.fitting(
      Self.sample(response), of: Self.task(Self.why), justTaught: false, between: .reason, and: .reproduce)
    #expect(fits == expected)
  }

  @Test(
    "an answer alone brings the case of the task, as far as that is known",
    arguments: [
      ("Calculate 3 x 4.", Bool?.none, HardCase?.some(.taughtUnknown)), ("Calculate 3 x 4.", true, .noRoomForReasons),
      ("Calculate 3 x 4. Explain why.", true, nil), ("", true, nil),
    ])
  func answerAlone(prompt: String, justTaught: Bool?, expected: HardCase?) {
    let fits = HardCase.fitting(
      Self.sample("12", answer: "12"), of: Self.task(prompt), justTaught: justTaught, between: .noEvidence,
      and: .reproduce)
    #expect(fits == expected)
  }

  @Test("work that is wrong and argues is a case of its own, work that is right is not")
  func wrongButArgued() {
    let words = "7/8 and 5/6 are both one piece away so they are the same"
    for (answer, expected) in [("5/6", HardCase?.some(.wrongButArgued)), ("7/8", nil)] {
      let fits = HardCase.fitting(
        Self.sample(words, answer: answer), of: Self.task(Self.why, key: "7/8"), justTaught: nil, between: .reason,
        and: .noEvidence)
      #expect(fits == expected, "\(answer)")
    }
  }

  @Test("a picture without words splits reason and no evidence")
  func picture() {
    let fits = HardCase.fitting(
      Self.sample("", image: "pile 2, sheet 7"), of: Self.task(Self.why), justTaught: nil, between: .noEvidence,
      and: .reason)
    #expect(fits == .pictureAlone)
  }

  @Test("only a case between the two demands is offered, and none where nobody is split")
  func demands() {
    for one in WorkDemand.allCases {
      for other in WorkDemand.allCases {
        for response in ["because I did 3 x 4", "12", "my partner says so", "I know this because it is bigger"] {
          let fits = HardCase.fitting(
            Self.sample(response), of: Self.task("Calculate."), justTaught: nil, between: one, and: other)
          if let fits { #expect(fits.splits.isSuperset(of: [one, other])) }
          if one == other { #expect(fits == nil) }
        }
      }
    }
  }

  @Test("every sentence fits its place on a wall")
  func lengths() {
    for rule in EvidenceRule.allCases { #expect(rule.says.count <= 100, "\(rule)") }
    for hardCase in HardCase.allCases {
      #expect(hardCase.looksLike.count <= 76, "\(hardCase)")
      #expect(hardCase.rule.count <= 100, "\(hardCase)")
      #expect(hardCase.splits.count >= 2)
    }
    for factor in DemandFactor.allCases { #expect(factor.says.count <= 46, "\(factor)") }
    #expect(EvidenceRule.rules(for: .reason).count == 7)
    #expect(EvidenceRule.rules(for: .reproduce).count == 5)
    #expect(DemandFactor.factors(.fall).count == 6)
    #expect(DemandFactor.factors(.keep).count == 7)
  }

  @Test(
    "a gap is open where the demand as written, as set up and shown by most of the work differ",
    arguments: [
      (TaskDemand?.some(.band(.reason)), [SetUp](), DemandTally(reason: 2, reproduce: 5), true),
      (.band(.reason), [], DemandTally(reason: 5, reproduce: 2), false),
      (.band(.reason), [], DemandTally(reason: 0, reproduce: 2, noEvidence: 9), false),
      (.band(.reason), [], DemandTally(reason: 3, reproduce: 3), false),
      (.level(.doingMathematics), [.level(.memorization)], DemandTally(), true),
      (.level(.doingMathematics), [.level(.proceduresWithConnections)], DemandTally(), false),
      (.band(.reproduce), [.differedByClass], DemandTally(), true),
      (nil, [.level(.memorization)], DemandTally(reason: 4), true), (nil, [], DemandTally(reason: 4), false),
    ])
  func gap(written: TaskDemand?, setUp: [SetUp], tally: DemandTally, isOpen: Bool) {
    #expect(DemandGap(written: written, setUp: setUp, shown: tally).isOpen == isOpen)
  }
}
