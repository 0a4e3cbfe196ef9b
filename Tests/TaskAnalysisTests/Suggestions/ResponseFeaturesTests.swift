import Testing

@testable import TaskAnalysis

struct ResponseFeaturesTests {
  @Test(
    "A response shows what it says",
    arguments: [
      ("3 and 8", Feature(family: .numbers, value: "3")),
      ("3/8", Feature(family: .numbers, value: "part 8")),
      ("it is -3", Feature(family: .numbers, value: "-3")),
      ("negative 3", Feature(family: .numbers, value: "-3")),
      ("1 plus 2", Feature(family: .results, value: "3")),
      ("7 and 1", Feature(family: .newNumbers, value: "7")),
      ("1 and 2", Feature(family: .newNumbers, value: "")),
      ("1 and 2", Feature(family: .endNumbers, value: "last 2")),
      ("no idea", Feature(family: .manner, value: Manner.vague)),
      ("I guessed", Feature(family: .manner, value: Manner.guess)),
      ("it doesn't fit", Feature(family: .manner, value: Manner.denial)),
      ("1 = 2", Feature(family: .manner, value: Manner.equality)),
      ("1 plus 2 is 3", Feature(family: .evidence, value: "result")),
      ("1 plus 2", Feature(family: .evidence, value: "no result")),
      ("times the bottom", Feature(family: .operands, value: "mul bot")),
      ("the numerator", Feature(family: .words, value: "top")),
    ])
  func shows(text: String, feature: Feature) {
    let observed = ResponseFeatures(text, taskNumbers: ["1", "2"]).observed.map(\.feature)
    #expect(observed.contains(feature))
    #expect(Set(observed).count == observed.count)
  }

  @Test("The numbers of a task are also the parts of its fractions")
  func taskNumbers() {
    #expect(ResponseFeatures.numbers(in: "\\( \\frac{1}{3}+2 \\)") == ["1/3", "1", "3", "2"])
  }

  @Test("Evidence in one line says each thing once, remarks before quotes")
  func evidence() {
    let all: [FeatureEvidence] = [
      .words("times"), .remark("no numbers"), .words("times"), .words("by"), .remark("no numbers"),
    ]
    #expect(all.inShort == "no numbers, says \"times\" and \"by\"")
    #expect([FeatureEvidence]().inShort == "")
  }

  @Test("A feature weighs more the fewer pieces show it, and words of one or two pieces not at all")
  func weights() {
    func piece(_ values: String...) -> [ObservedFeature] {
      values.map { ObservedFeature(feature: Feature(family: .numbers, value: $0), evidence: nil) }
    }
    let rare = ObservedFeature(feature: Feature(family: .words, value: "rare"), evidence: nil)
    let weighted = WeightedFeatures(
      [piece("1", "2"), piece("1") + [rare], piece("1")], weights: [.numbers: 2, .words: 1])
    // ln(4/4) + 1 = 1 for "1" of three pieces, ln(4/2) + 1 = 1.693 for "2" of one; the length of both is 1.966.
    #expect(weighted[0].map { ($0.weight * 1_000).rounded() } == [1_017, 1_722])
    #expect(weighted[1].map(\.weight) == [2])
    #expect(weighted.features.count == 2)
  }
}
