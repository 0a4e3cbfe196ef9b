import Foundation
import PseudoTerminal
import Testing

/// A meeting by keys in a real terminal, and what it leaves in the file.
@Suite("A meeting by keys") struct MeetingByKeysTests {
  static let work = """
    id,task,prompt,key,response,answer
    1,Compare,"Which is greater, 3/4 or 2/3? Explain how you know.",3/4,because it is closer to one,3/4
    2,Compare,,,they are the same,equal
    3,Compare,,,i cross multiplied,3/4
    """

  private func journey() throws -> Journey {
    let journey = try Journey()
    #expect(try journey.run("new", journey.team, "--team", "Grade 5").ending == .exited(0))
    let csv = try journey.write("work.csv", Self.work)
    #expect(try journey.run("import", csv, "--file", journey.team).output.contains("3 pieces brought in"))
    return journey
  }

  @Test("tags, ends the meeting, and the export holds what was pressed") func whole() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    #expect(screen.waitForText("1 of 3"))
    screen.send("rpx")
    #expect(screen.waitForText("All 3 are tagged"))
    screen.send(":end the meeting\r")
    #expect(screen.waitForText("ABOUT RIGHT?"))
    screen.send("\r\r")
    #expect(screen.waitForText("Ended. Kept in"))
    screen.send("\r")
    #expect(screen.waitForText("Written"))
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
    #expect(try journey.shown() == ["reason": 1, "reproduce": 1, "noEvidence": 1, "untagged": 0, "unsorted": 0])
    let folder = journey.folder.appending(path: "Documents/tellwhy/2026-01-15-compare")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        == ["next-agenda.md", "summary-2026-01-15.html", "summary-2026-01-15.md"])
  }

  @Test("importing the same file twice adds nothing") func twice() throws {
    let journey = try journey()
    let csv = try journey.write("again.csv", Self.work)
    #expect(try journey.run("import", csv, "--file", journey.team).output.contains("0 pieces brought in, 3 were there"))
  }

  @Test("killed between two keys, what was drawn is there again, half typed text included") func killed() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    #expect(screen.waitForText("1 of 3"))
    screen.send("rpohalf a thou")
    #expect(screen.waitForText("half a thou"))
    screen.signal(9)
    #expect(screen.waitForEnd() == .killed(signal: 9))
    let again = try journey.open(now: "2026-01-15T15:06:00Z")
    #expect(again.waitForText("half a thou"))
    again.send("\r")
    #expect(again.waitForText("Resume"))
    again.send("\r")
    #expect(again.waitForText("WE WERE AWAY"))
    again.send("\u{1B}[B\r")
    #expect(again.waitForText("1 reproduce"))
    again.send("uuuuuuuu")
    #expect(again.waitForText("Nothing is left to take back"))
    again.send("qq")
    #expect(again.waitForEnd() == .exited(0))
    #expect(try journey.shown()["untagged"] == 3)
  }

  @Test("a second program on the file is told so") func second() throws {
    let journey = try journey()
    let screen = try journey.open()
    #expect(screen.waitForText("Begin"))
    let (output, ending) = try journey.run(journey.team)
    #expect(ending == .exited(1) && output.contains("tellwhy"))
    #expect(try journey.run("export", "--file", journey.team, "--format", "json").output.contains("no meeting"))
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
  }

  @Test("two hundred keys that arrive at once are all kept") func burst() throws {
    let journey = try Journey()
    _ = try journey.run("new", journey.team, "--team", "Grade 5")
    let rows = (1...210).map { "\($0),Many,because of \($0)" }.joined(separator: "\n")
    let csv = try journey.write("many.csv", "id,task,response\n\(rows)\n")
    _ = try journey.run("import", csv, "--file", journey.team)
    let screen = try journey.open("--screen", "tag")
    #expect(screen.waitForText("1 of 210"))
    screen.send(String(repeating: "rp", count: 100))
    #expect(screen.waitForText("201 of 210"))
    screen.signal(9)
    _ = screen.waitForEnd()
    #expect(try journey.shown() == ["reason": 100, "reproduce": 100, "noEvidence": 0, "untagged": 10, "unsorted": 0])
  }

  @Test("two meetings in a terminal: the second opens on the first one's move, and its papers are kept apart")
  func twoMeetings() throws {
    let journey = try journey()
    let first = try journey.open("--screen", "tag")
    #expect(first.waitForText("1 of 3"))
    first.send("rpx:ask next\r")
    #expect(first.waitForText("Name a group first"))
    for _ in 0..<4 where !first.waitForText("GROUPS", seconds: 1) { first.send("\t") }
    first.send("Nmissing one piece\r")
    #expect(first.waitForText("a new group: missing one piece"))
    first.send("A5\r\r")
    #expect(first.waitForText("FINISH A GROUP"))
    first.send("fold two strips\r4.6\r")
    #expect(first.waitForText("4.6"))
    first.send(":end the meeting\r")
    #expect(first.waitForText("ABOUT RIGHT?"))
    first.send("\r\r")
    #expect(first.waitForText("Ended. Kept in"))
    first.send("q")
    #expect(first.waitForEnd() == .exited(0))
    let second = try journey.open(now: "2026-01-22T15:00:00Z", columns: 60, rows: 18)
    #expect(second.waitForText("fold two strips"))
    second.send("\u{1B}[B\u{1B}[B\u{1B}[B\u{1B}[B ")
    #expect(second.waitForText("TRIED BY HOW MANY OF US?"))
    second.send("4\rthe pieces differ\r")
    #expect(second.waitForText("tried by 4 of 6"))
    second.send("q")
    #expect(second.waitForEnd() == .exited(0))
    let json = try journey.run("export", "--file", journey.team, "--format", "json").output
    #expect(json.contains("\"triedBy\": 4") && json.contains("the pieces differ"))
    let shared = try journey.run("export", "--file", journey.team, "--format", "json", "--for", "sharing").output
    #expect(shared.contains("\"time\": null") && !shared.contains("the pieces differ"))
    let poster = try journey.run("export", "--file", journey.team, "--poster", "A,B").output
    #expect(poster.contains("How would you solve it?") && !poster.contains("the same") && !poster.contains("closer"))
    let worded = try journey.run("export", "--file", journey.team, "--poster", "A,B,", "--with-words").output
    #expect(["the same", "closer", "multiplied"].count { worded.contains($0) } == 2)
    let refused = try journey.run("export", "--file", journey.team, "--poster", "A,Z")
    #expect(refused.ending == .exited(1) && refused.output.contains("two letters of task 1"))
    #expect(try journey.run("export", "--schema").output.contains("tellwhy.summary/1"))
    #expect(try journey.run("trends", "--schema").output.contains("tellwhy.trends/1"))
  }
}
