import Foundation
import PseudoTerminal
import Testing

/// The clock in a real terminal, over a kill, a closing of the window and a night.
@Suite("The clock by keys") struct ClockByKeysTests {
  private func journey() throws -> Journey {
    try Journey(work: "id,task,response\n1,Compare,because\n2,Compare,i know\n")
  }

  private struct Exported: Decodable {
    struct Time: Decodable {
      struct Interval: Decodable {
        let category: String
        let source: String
      }

      let seconds: [String: Int]
      let intervals: [Interval]
    }

    let time: Time
  }

  private func time(_ journey: Journey, now: String) throws -> Exported.Time {
    var environment = journey.environment
    environment["TELLWHY_NOW"] = now
    let text = try Program.run(
      journey.program, ["export", "--file", journey.team, "--format", "json"], environment: environment
    ).output
    return try JSONDecoder().decode(Exported.self, from: Data(text.utf8)).time
  }

  @Test("killed and opened six minutes later, it asks what the time was, and the total stays what a watch says")
  func killed() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "clock")
    #expect(screen.waitForText("LOGISTICS"))
    screen.send("4")
    #expect(screen.waitForText("Now on student work"))
    screen.signal(9)
    #expect(screen.waitForEnd() == .killed(signal: 9))
    let again = try journey.open("--screen", "clock", now: "2026-01-15T15:06:00Z")
    #expect(again.waitForText("WE WERE AWAY 6 MINUTES"))
    again.send("\u{1B}[B\r")
    #expect(again.waitForText("6 minutes went to student work"))
    again.send("\r")
    #expect(again.waitForText("CORRECT THE CLOCK"))
    #expect(again.waitForText("corrected"))
    again.send("qq")
    #expect(again.waitForEnd() == .exited(0))
    let time = try time(journey, now: "2026-01-15T15:20:00Z")
    let planning = try #require(time.seconds["planning"])
    let total = time.seconds.values.reduce(0, +)
    #expect((358...375).contains(planning) && (360...380).contains(total))
    #expect(time.intervals.contains { $0.source == "corrected" && $0.category == "planning" })
  }

  @Test("killed and opened the next day, the night is not counted") func night()
    throws
  {
    let journey = try journey()
    let screen = try journey.open("--screen", "clock")
    #expect(screen.waitForText("LOGISTICS"))
    screen.signal(9)
    _ = screen.waitForEnd()
    let late = try journey.open("--screen", "clock", now: "2026-01-15T15:30:00Z")
    #expect(late.waitForText("WE WERE AWAY"))
    late.send("\u{1B}")
    #expect(late.waitForText("LOGISTICS"))
    late.signal(9)
    _ = late.waitForEnd()
    let tomorrow = try journey.open(now: "2026-01-16T15:00:00Z")
    #expect(tomorrow.waitForText("stopped at 15:30"))
    tomorrow.send("q")
    #expect(tomorrow.waitForEnd() == .exited(0))
    #expect(try time(journey, now: "2026-01-16T15:00:00Z").seconds.values.reduce(0, +) <= 1802)
  }

  @Test("a file of figures of our own is shown, and a bad one is refused with its line") func figures() throws {
    let journey = try journey()
    let folder = journey.folder.appending(path: ".config/tellwhy")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "meeting-minutes.txt")
    let good = "logistics 1\npacing 2\nstrategy 3\nunfocused 4\nplanning 5\nsource: ourselves\n"
    for (text, shown) in [(good, "Source: ourselves."), ("logistics 1\npace 2\n", "line 2: expected")] {
      try Data(text.utf8).write(to: file)
      let screen = try journey.open("--screen", "clock")
      #expect(screen.waitForText("LOGISTICS"))
      screen.send("i")
      #expect(screen.waitForText(shown), "\(shown)")
      screen.send("\u{1B}qq")
      #expect(screen.waitForEnd() == .exited(0))
    }
  }
}
