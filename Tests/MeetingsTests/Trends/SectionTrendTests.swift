import Meetings
import TaskAnalysis
import Testing

@Suite("By section") struct SectionTrendTests {
  static func words(_ sections: [(String, Int, Int)]) -> [String] {
    let season = Season(
      meetings: SampleSeason.meetings(1), tasks: [SampleSeason.task(1)],
      tags: sections.flatMap { SampleSeason.tags(1, section: $0.0, reason: $0.1, reproduce: $0.2) })
    return Trends(season).sections.map { "\($0.section): \($0.entries.map(\.papers.words).joined(separator: "; "))" }
  }

  @Test("sections keep the order in which they came in, whatever they show") func order() {
    #expect(
      Self.words([("P6", 10, 20), ("P1", 20, 10), ("P3", 15, 12)]) == [
        "P6: 10 of 30 papers say why", "P1: 20 of 30 papers say why", "P3: 15 of 27 papers say why",
      ])
  }

  @Test(
    "nothing under ten is shown, and never is one section alone kept back",
    arguments: [
      ([("A", 9, 20), ("B", 12, 20), ("C", 14, 30)], ["A: no", "B: no", "C: 14 of 44"]),
      ([("A", 12, 9), ("B", 3, 2), ("C", 14, 30)], ["A: no", "B: no", "C: 14 of 44"]),
      ([("A", 9, 20), ("B", 12, 20)], ["A: no", "B: no"]), ([("A", 3, 4)], ["A: no"]),
    ])
  func limit(sections: [(String, Int, Int)], expected: [String]) {
    let short = Self.words(sections).map { words in
      words.hasSuffix("too few papers to show") ? "\(words.prefix(1)): no" : String(words.prefix(words.count - 15))
    }
    #expect(short == expected)
  }

  @Test("no count of any section under ten follows from the whole and what is shown", arguments: 0..<60)
  func nothingFollows(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let tallies = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      DemandTally(reason: .random(in: 0...25, using: &generator), reproduce: .random(in: 0...25, using: &generator))
    }
    let kept = zip(tallies, SectionTrendTests.counts(tallies)).filter { $0.1 == nil }
    #expect(kept.count != 1 || tallies.count == 1)
    for (tally, count) in zip(tallies, SectionTrendTests.counts(tallies)) {
      guard let count else { continue }
      #expect(tally.reason >= 10 && tally.total - tally.reason >= 10)
      #expect(count.0 == tally.reason && count.1 == tally.total)
    }
  }

  static func counts(_ tallies: [DemandTally]) -> [(Int, Int)?] {
    let season = Season(
      meetings: SampleSeason.meetings(1), tasks: [SampleSeason.task(1)],
      tags: tallies.enumerated().flatMap {
        SampleSeason.tags(1, section: "\($0.offset)", reason: $0.element.reason, reproduce: $0.element.reproduce)
      })
    let sections = Trends(season).sections
    return tallies.indices.map { index in
      guard
        case .shown(let saying, let all) = sections.first(where: { $0.section == "\(index)" })?.entries.first?.papers
      else { return nil }
      return (saying, all)
    }
  }
}
