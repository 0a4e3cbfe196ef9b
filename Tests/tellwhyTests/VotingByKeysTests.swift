import Foundation
import Meetings
import PseudoTerminal
import Testing

/// Whole passes of six seats over twelve samples in a real terminal, in each of the three ways.
@Suite("Everyone tags, in a real terminal", .enabled(if: TmuxScreen.isAvailable)) struct VotingByKeysTests {
  /// How many chose reason, reproduce and no evidence, sample by sample.
  static let votes = [
    [3, 2, 1], [6, 0, 0], [0, 6, 0], [0, 0, 6], [4, 2, 0], [2, 2, 2], [1, 5, 0], [0, 5, 1], [4, 1, 1], [3, 3, 0],
    [1, 1, 4], [2, 4, 0],
  ]

  /// What each seat chose of a sample; who is in which place turns from sample to sample.
  static func choices(_ piece: Int) -> [Int] {
    let sorted = votes[piece].enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    return sorted.indices.map { sorted[($0 + piece * 5) % sorted.count] }
  }

  /// A team with twelve samples in a terminal, on Tag; its process can be killed.
  private final class Room {
    let journey: Journey
    private(set) var screen: TmuxScreen
    /// Every frame that was looked at, without the row of the clock.
    private(set) var frames: [[String]] = []

    init(samples: Int = 12) throws {
      journey = try Journey()
      _ = try journey.run("new", journey.team, "--team", "Grade 5")
      let rows = (1...samples).map { "\($0),Many,Which is greater?,3/4,because of \($0),\($0)" }
      let csv = try journey.write(
        "many.csv", "id,task,prompt,key,response,answer\n\(rows.joined(separator: "\n"))\n")
      _ = try journey.run("import", csv, "--file", journey.team)
      screen = try Room.open(journey, "--screen tag --ascii")
      #expect(try screen.waitForText("1 of \(samples)"))
    }

    private static func open(_ journey: Journey, _ options: String) throws -> TmuxScreen {
      let pid = journey.folder.appending(path: "pid").path()
      return try TmuxScreen(
        "echo $$ > \(pid); exec \(journey.program) \(journey.team) \(options)", environment: journey.environment)
    }

    func frame() throws -> [String] {
      var rows = try screen.rows()
      if rows.indices.contains(1) { rows[1] = "" }
      frames.append(rows)
      return rows
    }

    func waitFor(_ text: String) throws -> Bool { try screen.waitForText(text, seconds: 20) }

    /// Does an action of the palette.
    func choose(_ words: String) throws {
      try screen.type(":")
      _ = try waitFor("DO WHAT?")
      try screen.type(words)
      try screen.press("Enter")
    }

    func kill() throws {
      let pid = try String(contentsOf: journey.folder.appending(path: "pid"), encoding: .utf8)
      Foundation.kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
      screen = try Room.open(journey, "--ascii")
      #expect(try waitFor("Resume"))
      try screen.press("Enter")
    }

    /// The votes of each sample in the exported JSON; nil where there are none.
    func exported() throws -> [[Int]?] {
      let text = try journey.run("export", "--file", journey.team, "--format", "json").output
      let summary = try JSONDecoder().decode(Exported.self, from: Data(text.utf8))
      return summary.tasks[0].samples.map { sample in
        sample.votes.map { votes in ["reason", "reproduce", "noEvidence"].map { votes[$0] ?? -1 } }
      }
    }

    private struct Exported: Decodable {
      struct Task: Decodable {
        struct Sample: Decodable {
          let votes: [String: Int]?
        }

        let samples: [Sample]
      }

      let tasks: [Task]
    }
  }

  @Test("by hands: at most three keys a sample, and undo hides what was shown") func hands() throws {
    let room = try Room()
    try room.screen.type("t")
    #expect(try room.waitFor("0 of 6 counted"))
    for (piece, votes) in Self.votes.enumerated() {
      var keys: [Int] = []
      for count in votes where keys.reduce(0, +) < 6 { keys.append(count) }
      #expect(keys.count <= 3)
      try room.screen.type(keys.map(String.init).joined())
      #expect(try room.waitFor(piece < 11 ? "\(piece + 2) of 12" : "differed on"))
      guard piece < 11 else { continue }
      let frame = try room.frame()
      #expect(frame[16..<20].allSatisfy { !$0.contains { $0.isNumber } }, "\(frame)")
      #expect(frame.contains { $0.contains("0 of 6 counted") })
      #expect(try room.exported().allSatisfy { $0 == nil })
    }
    #expect(try room.exported() == Self.votes)

    try room.screen.type("u")
    #expect(try room.waitFor("6 of 6 counted"))
    #expect(try room.frame()[16..<20].allSatisfy { !$0.contains { $0.isNumber } })
    #expect(try room.exported().allSatisfy { $0 == nil })
    try room.screen.press("Enter")
    #expect(try room.waitFor("differed on"))
    #expect(try room.exported() == Self.votes)
  }

  @Test("by keys: of a vote the wall shows that it is in, and nothing else") func keys() throws {
    let room = try Room()
    try room.choose("everyone tags with keys")
    #expect(try room.waitFor("0 OF 6 IN"))
    for piece in Self.votes.indices {
      let empty = try room.frame()
      #expect(empty.contains { $0.contains("\(piece + 1) of 12") })
      for (seat, choice) in Self.choices(piece).enumerated() {
        let keys = Array(SeatKeys.usual.keys[seat])
        // First another choice, and the last one twice: only the last counts.
        try room.screen.type("\(keys[(choice + 1) % 3])\(keys[choice])\(keys[choice])")
        #expect(try room.waitFor("\(seat + 1) OF 6 IN"))
        let frame = try room.frame()
        let changed = frame.indices.filter { frame[$0] != empty[$0] }
        #expect(changed.count == 1 && changed.allSatisfy { frame[$0].contains("OF 6 IN") }, "\(frame)")
      }
      if piece == 5 { #expect(try room.exported().allSatisfy { $0 == nil }) }
      #expect(try room.waitFor(piece < 11 ? "0 OF 6 IN" : "differed on"))
    }
    #expect(try room.exported() == Self.votes)
  }

  @Test("by passing the keyboard: the wall is the same whatever is pressed") func passing() throws {
    let room = try Room()
    try room.choose("pass the keyboard")
    var walls: [Int: Set<[String]>] = [:]
    for seat in 0..<6 {
      #expect(try room.waitFor("SEAT \(seat + 1) OF 6"))
      try room.screen.press("Space")
      for piece in Self.votes.indices {
        #expect(try room.waitFor("\(piece + 1) of 12"))
        walls[piece, default: []].insert(
          try room.frame().map { $0.replacingOccurrences(of: "SEAT \(seat + 1)", with: "SEAT N") })
        try room.screen.type(["r", "p", "x"][Self.choices(piece)[seat]])
      }
      if seat == 3 { #expect(try room.exported().allSatisfy { $0 == nil }) }
    }
    #expect(try room.waitFor("differed on"))
    // The first wall of a seat may still ask to pass the keyboard on.
    #expect(walls.filter { $0.key > 0 }.allSatisfy { $0.value.count == 1 })
    #expect(try room.exported() == Self.votes)
  }

  @Test("killed between two votes, what was accepted is there, and still hidden") func killed() throws {
    let room = try Room()
    try room.choose("everyone tags with keys")
    #expect(try room.waitFor("0 OF 6 IN"))
    try room.screen.type("qrua")
    #expect(try room.waitFor("4 OF 6 IN"))
    try room.kill()
    try room.screen.type("t")
    #expect(try room.waitFor("4 OF 6 IN"))
    try room.screen.type("gk")
    #expect(try room.waitFor("2 of 12"))
    try room.choose("close the pass")
    #expect(try room.waitFor("differed on"))
    #expect(try room.exported().first == [4, 2, 0])
  }

  @Test("a seat that joins late and one that leaves early") func seats() throws {
    let room = try Room()
    try room.choose("everyone tags with keys")
    #expect(try room.waitFor("0 OF 6 IN"))
    try room.screen.type("qruafj")
    #expect(try room.waitFor("2 of 12"))
    try room.screen.type("+")
    #expect(try room.waitFor("0 OF 7 IN"))
    try room.screen.type("wtisgkx")
    #expect(try room.waitFor("3 of 12"))
    // One by one: tmux takes two of them for the end of its options.
    try room.screen.type("-")
    try room.screen.type("-")
    #expect(try room.waitFor("0 OF 5 IN"))
    try room.screen.type("eyodhj")
    #expect(try room.waitFor("4 of 12"))
    try room.choose("close the pass")
    #expect(try room.waitFor("differed on"))
    #expect(try room.exported().prefix(4) == [[6, 0, 0], [0, 7, 0], [0, 0, 5], nil])
  }

  @Test("two hundred keys that arrive at once are all counted") func burst() throws {
    let room = try Room(samples: 70)
    try room.screen.type("t")
    #expect(try room.waitFor("0 of 6 counted"))
    try room.screen.type(String(repeating: "321", count: 67))
    #expect(try room.waitFor("68 of 70"))
    try room.kill()
    try room.screen.type("t")
    #expect(try room.waitFor("68 of 70"))
    try room.choose("close the pass")
    #expect(try room.waitFor("differed on"))
    #expect(try room.exported().compactMap { $0 } == Array(repeating: [3, 2, 1], count: 67))
  }

  @Test("agreement on the exported votes is what the summary says") func agreement() throws {
    let room = try Room()
    try room.screen.type(
      "t"
        + Self.votes.map { votes in
          var keys: [Int] = []
          for count in votes where keys.reduce(0, +) < 6 { keys.append(count) }
          return keys.map(String.init).joined()
        }.joined())
    #expect(try room.waitFor("differed on"))
    let folder = room.journey.folder.appending(path: "tables").path()
    _ = try room.journey.run("export", "--file", room.journey.team, "--format", "csv", "--output", folder)
    let table = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("votes-") })
    let report = try room.journey.run("agreement", "\(folder)/\(table)", "--format", "json").output
    let figures = try JSONDecoder().decode(Figures.self, from: Data(report.utf8))
    let json = try room.journey.run("export", "--file", room.journey.team, "--format", "json").output
    let summary = try JSONDecoder().decode(Summarized.self, from: Data(json.utf8))
    #expect(figures == summary.tasks[0].agreement)
    #expect(figures.split.count == 9 && figures.pieces == 12)

    // The wall says the same sentences, in the same order, behind one key.
    let sentences = try room.journey.run("agreement", "\(folder)/\(table)").output.split(separator: "\n").dropFirst()
    #expect(sentences.count >= 3)
    try room.screen.type("i")
    #expect(try room.waitFor("Beyond luck"))
    let wall = try room.screen.rows().map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: " ")
    #expect(wall.contains(sentences.joined(separator: " ")), "\(wall)")
  }

  private struct Figures: Decodable, Equatable {
    let pieces: Int
    let unanimous: Int
    let split: [String]
    let alpha: Double
    let range: [Double]
    let ac1: Double
  }

  private struct Summarized: Decodable {
    struct Task: Decodable {
      let agreement: Figures
    }

    let tasks: [Task]
  }
}
