import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Finding samples by their words") struct FindingTests {
  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    let responses = ["the top is bigger", "100% sure", "I drew BIGGER pieces", "a_b", "B comes first"]
    let samples = responses.enumerated().map { index, response in
      WorkSample(
        id: Identifier(Int64(40 + index)), task: SmallTeam.task.id, position: index, response: response,
        answer: index == 0 ? "3/4" : nil)
    }
    try file.write(
      [
        .change(SmallTeam.beginning),
        .change(Change(.addPapers, meeting: SmallTeam.meeting.id, samples.map { .sample(made($0)) })),
      ], at: moment())
  }

  private func letters(_ words: String..., limit: Int = 10) throws -> [String] {
    try file.samples(of: SmallTeam.task.id, holding: words, meeting: SmallTeam.meeting.id, limit: limit)
      .map(\.sample.letter)
  }

  @Test(
    "a sample has to hold every word, in its response or its answer",
    arguments: [
      (["bigger"], ["A", "C"]), (["bigger", "3/4"], ["A"]), (["pieces", "drew"], ["C"]), (["nothing"], []),
      ([], ["A", "B", "C", "D", "E"]), (["%"], ["B"]), (["_"], ["D"]), (["\\"], []), (["'"], []),
    ])
  func words(_ words: [String], _ expected: [String]) throws {
    let found = try file.samples(
      of: SmallTeam.task.id, holding: words, meeting: SmallTeam.meeting.id, limit: 10)
    #expect(found.map(\.sample.letter) == expected)
  }

  @Test("one word that is a letter brings its sample first, once") func letter() throws {
    #expect(try letters("b") == ["B", "A", "C", "D", "E"])
    #expect(try letters("E") == ["E", "A", "B", "C"])
  }

  @Test("no more come than asked for") func limit() throws {
    #expect(try letters("bigger", limit: 1) == ["A"])
    #expect(try letters("e", limit: 2) == ["E", "A"])
  }
}
