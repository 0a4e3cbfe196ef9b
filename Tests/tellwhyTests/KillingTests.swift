import Foundation
import Meetings
import PseudoTerminal
import Storage
import TaskAnalysis
import Testing

/// SIGKILL at any moment: what was drawn is in the file, half typed text included, and the file is sound.
@Suite("Killed at random moments while keys are typed") struct KillingTests {
  /// `TELLWHY_KILLS=300` kills as often as a release asks for.
  private static let kills = ProcessInfo.processInfo.environment["TELLWHY_KILLS"].flatMap(UInt64.init) ?? 30

  /// What a run of keys has left behind, as far as this test can see it on the screen or in the file.
  private struct Typed: Hashable {
    var tags: [WorkDemand] = []
    var notes: [String] = []
    /// The text in the open field; nil while none is open.
    var draft: String?

    func count(_ demand: WorkDemand) -> Int { tags.filter { $0 == demand }.count }
  }

  /// Keys for tags and notes, and what is typed after each of them.
  private static func script(_ generator: inout SplitMix64) -> (keys: [String], states: [Typed]) {
    var keys: [String] = []
    var states = [Typed()]
    func press(_ key: String, _ change: (inout Typed) -> Void) {
      var next = states[states.count - 1]
      change(&next)
      keys.append(key)
      states.append(next)
    }
    for step in 0..<40 {
      let demand = WorkDemand.allCases[Int.random(in: 0..<3, using: &generator)]
      let key = [WorkDemand.reason: "r", .reproduce: "p", .noEvidence: "x"][demand] ?? "r"
      press(key) { $0.tags.append(demand) }
      guard step % 5 == 2 else { continue }
      press("o") { $0.draft = "" }
      // Told apart from its first letter on, so that one picture of the screen is one state.
      for letter in "\(Array("abcdefgh")[step / 5])words" { press(String(letter)) { $0.draft? += String(letter) } }
      press("\r") {
        $0.notes.append($0.draft ?? "")
        $0.draft = nil
      }
    }
    return (keys, states)
  }

  private static func template() throws -> Journey {
    let rows = (1...60).map { "\($0),Many,because of \($0)" }.joined(separator: "\n")
    return try Journey(work: "id,task,response\n\(rows)\n")
  }

  /// The first of the states that look as the screen does; nil when none does.
  ///
  /// A field that is open hides the tally.
  private static func drawn(_ rows: [String], _ states: [Typed]) -> Int? {
    let tally = rows.first { $0.contains("● ") && $0.contains("○ ") && $0.contains("◌ ") && $0.contains("reason") }
    let counts = tally.map { $0.split(separator: " ").compactMap { Int($0) } }
    return states.firstIndex { state in
      if let draft = state.draft { return rows.contains { $0.contains(" \(draft)▏") } }
      guard let counts, counts.count >= 3 else { return false }
      return counts.prefix(3) == [state.count(.reason), state.count(.reproduce), state.count(.noEvidence)]
    }
  }

  private static func stored(in path: String) throws -> Typed {
    let file = try TeamFile.open(at: path, access: .read)
    defer { file.close() }
    try file.check()
    let record = try file.record(of: try file.latestMeeting())
    let task = try #require(record.tasks.first)
    let tags = (0..<task.shelf.count).compactMap { task.shelf[$0]?.tag.demand }
    return Typed(tags: tags, notes: record.notes.map(\.text), draft: try file.drafts().values.first)
  }

  @Test("nothing that was drawn is lost, and the file is sound") func kill() throws {
    let template = try Self.template()
    for seed in 0..<Self.kills {
      var generator = SplitMix64(seed: seed)
      let (keys, states) = Self.script(&generator)
      let journey = try Journey()
      try FileManager.default.copyItem(atPath: template.team, toPath: journey.team)
      let screen = try journey.open("--screen", "tag", now: "2026-01-15T15:00:00Z,frozen")
      try #require(screen.waitForText("1 of 60"))
      let last = Int.random(in: 1...keys.count, using: &generator)
      var sent = 0
      while sent < last {
        let count = min(last - sent, Int.random(in: 1...6, using: &generator))
        screen.send(keys[sent..<sent + count].joined())
        sent += count
        let seen = screen.output.count + Int.random(in: 0...300, using: &generator)
        // Sometimes the next keys come before the last were drawn, and the kill between a write and its frame.
        _ = screen.wait(seconds: Bool.random(using: &generator) ? 0 : 1) { screen.output.count >= seen }
      }
      screen.signal(SIGKILL)
      #expect(screen.waitForEnd() == .killed(signal: SIGKILL))
      let seen = try #require(Self.drawn(screen.rows, states), "seed \(seed): \(screen.rows)")
      let stored = try Self.stored(in: journey.team)
      let kept = states.lastIndex { Self.same($0, stored) }
      #expect(kept.map { $0 >= seen } == true, "seed \(seed): drawn \(states[seen]), stored \(stored)")
    }
  }

  /// A field that was opened and is still empty has no draft.
  private static func same(_ one: Typed, _ other: Typed) -> Bool {
    one.tags == other.tags && one.notes.sorted() == other.notes.sorted() && (one.draft ?? "") == (other.draft ?? "")
  }
}
