import Foundation
import PseudoTerminal
import Testing

@Suite("Purging") struct PurgeTests {
  private func journey() throws -> Journey {
    let journey = try Journey(work: MeetingByKeysTests.work)
    let screen = try journey.open("--screen", "tag")
    #expect(screen.waitForText("1 of 3"))
    screen.send("rpx")
    #expect(screen.waitForText("All 3 are tagged"))
    screen.send("qq")
    _ = screen.waitForEnd()
    return journey
  }

  private func holdsWords(_ journey: Journey) throws -> Bool {
    let folder = journey.folder.path()
    return try FileManager.default.subpathsOfDirectory(atPath: folder).contains { name in
      guard name.contains("team.tellwhy"), let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        return false
      }
      return data.range(of: Data("closer to one".utf8)) != nil
    }
  }

  @Test("--dry-run says what would go, purge takes it, and the counts stay") func purge() throws {
    let journey = try journey()
    let before = try journey.shown()
    #expect(try holdsWords(journey))
    let dry = try journey.run("purge", "--before", "2026-01-15", "--file", journey.team, "--dry-run")
    #expect(dry.output.contains("the words of 0 pieces of work"), "\(dry.output)")
    var environment = journey.environment
    environment["TELLWHY_NOW"] = "2026-09-01T15:00:00Z"
    let arguments = ["purge", "--before", "2026-08-01", "--file", journey.team]
    let foretold = try Program.run(journey.program, arguments + ["--dry-run"], environment: environment)
    #expect(foretold.output.contains("the words of 3 pieces of work") && foretold.ending == .exited(0))
    #expect(try holdsWords(journey))
    let done = try Program.run(journey.program, arguments, environment: environment)
    #expect(done.output.contains("this is gone") && done.ending == .exited(0), "\(done.output)")
    #expect(try !holdsWords(journey))
    #expect(try journey.shown() == before)
  }

  @Test("while the file is open elsewhere nothing is purged") func inUse() throws {
    let journey = try journey()
    let screen = try journey.open()
    #expect(screen.waitForText("GOAL"))
    let refused = try journey.run("purge", "--before", "2026-01-15", "--file", journey.team)
    #expect(refused.ending == .exited(1) && refused.output.contains("another tellwhy has this file open"))
  }

  @Test(
    "what is no day is refused", arguments: ["2026-02-30", "yesterday", "2026-1-1", "2026-13-01", "", "2027-01-01"])
  func days(day: String) throws {
    let journey = try Journey()
    let refused = try journey.run("purge", "--before", day, "--file", journey.team)
    #expect(refused.ending == .exited(64) && refused.output.contains("--before"))
  }
}
