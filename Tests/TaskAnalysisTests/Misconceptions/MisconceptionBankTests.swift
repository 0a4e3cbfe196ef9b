import Testing

@testable import TaskAnalysis

@Suite("Misconception bank")
struct MisconceptionBankTests {
  @Test("holds 119 entries, each id once")
  func count() {
    #expect(MisconceptionBank.entries.count == 119)
    #expect(Set(MisconceptionBank.entries.map(\.id)).count == 119)
  }

  @Test(
    "has so many entries in each domain",
    arguments: [
      (Misconception.Domain.countingAndPlaceValue, 5), (.wholeNumberOperations, 19), (.fractions, 15), (.decimals, 12),
      (.ratioAndProportion, 5), (.percent, 5), (.integers, 4), (.expressionsAndEquations, 20),
      (.functionsAndGraphs, 7), (.geometryAndMeasurement, 7), (.areaAndPerimeter, 6), (.angles, 3),
      (.statisticsAndProbability, 11),
    ])
  func domains(domain: Misconception.Domain, count: Int) {
    #expect(MisconceptionBank.entries.count { $0.domain == domain } == count)
    #expect(!domain.name.isEmpty)
  }

  @Test("gives words that fit a wall", arguments: MisconceptionBank.entries)
  func fits(entry: Misconception) {
    #expect(entry.example.count <= 17 && entry.example.allSatisfy(\.isASCII) && !entry.example.isEmpty)
    #expect(!entry.name.isEmpty && entry.name.count <= 60)
    for sentence in [entry.description, entry.probe, entry.nextMove] {
      #expect((1...150).contains(sentence.count))
      #expect(sentence.last.map { ".?".contains($0) } == true)
    }
    #expect(entry.probe.contains("?") || entry.probe.hasSuffix("."))
    #expect(entry.grades.allSatisfy { "K0123456789-".contains($0) } && entry.grades.contains("-"))
    #expect(entry.source?.isEmpty != true)
  }

  @Test("cites only sources that were checked")
  func sources() {
    #expect(MisconceptionBank.entries.count { $0.source != nil } == 43)
    #expect(MisconceptionBank[id: "fr-gap"]?.source?.hasPrefix("Pearn & Stephens (2004)") == true)
    #expect(MisconceptionBank[id: "pct-up-down-cancel"]?.source == nil)
  }

  @Test("finds an entry by its id, and none by another word")
  func lookup() {
    #expect(MisconceptionBank[id: "fr-gap"]?.name == "Gap thinking")
    #expect(MisconceptionBank[id: "dec-longer-larger"]?.example == "0.125 > 0.3")
    #expect(MisconceptionBank[id: "no-such"] == nil)
  }
}
