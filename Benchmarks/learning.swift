import TaskAnalysis

/// What a key costs on Groups: 1,000 samples of 40 words, one more of which gets a group with every key.
///
/// `learning KEYS` prints the median and the slowest key in microseconds; bench.py compiles it against the release
/// build, and counts instructions as the difference between two numbers of keys.
@main struct Learning {
  private static let words = """
    because bigger smaller the numerator denominator times divided by added plus minus 1 2 3 4 6 12 15 8 same parts \
    whole half then i multiplied cross flipped equal pieces take away left over answer shape shaded simplest common
    """.split(separator: " ").map(String.init)

  private static func samples(_ count: Int) -> [PieceToGroup] {
    var seed: UInt64 = 7
    func draw(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    return (0..<count).map { number in
      let response = (0..<40).map { _ in words[draw(words.count)] }.joined(separator: " ")
      return PieceToGroup(id: "\(number)", response: response, answer: ["3/8", "3/15", "11/15", "1"][draw(4)])
    }
  }

  static func main() {
    let keys = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 40
    let learner = GroupLearner(GroupingTask(prompt: "What is 1/3 + 2/5?", key: nil, reading: samples(1_000)))
    var labels: [Int: LearnedGroup] = [:]
    var times: [Duration] = []
    var suggested = 0
    for key in 0..<keys {
      labels[key] = key % 5 == 4 ? .noneSeen : .named("group \(key % 4)")
      times.append(ContinuousClock().measure { suggested += learner.suggestions(labels: labels).count })
    }
    let sorted = times.map { Int($0 / .microseconds(1)) }.sorted()
    print(sorted[sorted.count / 2], sorted[sorted.count - 1], suggested)
  }
}
