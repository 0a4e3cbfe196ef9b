import Foundation
import PseudoTerminal
import Storage
import Testing

/// A disk that is full, a file that goes away, a second program: a sentence on screen, and nothing lost.
@Suite("Trouble with the disk while a meeting runs") struct TroubleTests {
  private func journey() throws -> Journey {
    let rows = (1...400).map { "\($0),Many,because of \($0)" }.joined(separator: "\n")
    return try Journey(work: "id,task,response\n\(rows)\n")
  }

  @Test("a full disk: tagging goes on, and all is written when there is room again") func full() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    screen.send("r")
    try #require(screen.waitForText("2 of 400"))
    let attributes = try FileManager.default.attributesOfItem(atPath: journey.team + "-wal")
    let size = try #require(attributes[.size] as? Int)
    guard screen.limitFileSize(size) else { return }  // only Linux can do this to another process
    screen.send("rp")
    #expect(screen.waitForText("NOT SAVED"))
    #expect(screen.rows.contains { $0.contains("SAMPLE D") })
    #expect(try journey.tagged() == 1)
    screen.send("rrr")
    #expect(screen.wait { screen.rows.contains { $0.contains("SAMPLE G") } })
    #expect(screen.limitFileSize(nil))
    screen.send("x")
    #expect(screen.waitForText("Saving works again"))
    screen.signal(SIGKILL)
    _ = screen.waitForEnd()
    #expect(try journey.tagged() == 7)
  }

  @Test("a full disk until the end: leaving says that it could not save") func fullToTheEnd() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    guard screen.limitFileSize(0) else { return }
    screen.send("r")
    #expect(screen.waitForText("NOT SAVED"))
    screen.signal(SIGTERM)
    #expect(screen.waitForEnd() == .exited(1))
    #expect(screen.text.contains("the last changes could not be saved"))
    #expect(try journey.tagged() == 0)
    let file = try TeamFile.open(at: journey.team, access: .read)
    try file.check()
  }

  @Test("a file that is taken away is named, and written on when it is back") func takenAway() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    screen.send("r")
    try #require(screen.waitForText("2 of 400"))
    #expect(rename(journey.team, journey.team + ".away") == 0)
    screen.send("p")
    #expect(screen.waitForText("NOT SAVED"))
    screen.send("x")
    #expect(screen.wait { screen.rows.contains { $0.contains("SAMPLE D") } })
    #expect(rename(journey.team + ".away", journey.team) == 0)
    screen.send("r")
    #expect(screen.waitForText("Saving works again"))
    screen.signal(SIGKILL)
    _ = screen.waitForEnd()
    #expect(try journey.tagged() == 4)
  }

  @Test("a file that another took the place of is left alone, and leaving says so") func replaced() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    let other = try journey.write("other", "somebody else's")
    #expect(rename(other, journey.team) == 0)
    screen.send("r")
    #expect(screen.waitForText("NOT SAVED"))
    screen.signal(SIGTERM)
    #expect(screen.waitForEnd() == .exited(1))
    #expect(try String(contentsOfFile: journey.team, encoding: .utf8) == "somebody else's")
  }

  @Test("permissions that are taken away stop nothing that is open") func permissions() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: journey.team)
    screen.send("rp")
    #expect(screen.waitForText("3 of 400"))
    screen.signal(SIGTERM)
    _ = screen.waitForEnd()
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: journey.team)
    #expect(try journey.tagged() == 2)
  }

  @Test("a second program offers to look, looks, and keeps nothing") func second() throws {
    let journey = try journey()
    let first = try journey.open("--screen", "tag")
    try #require(first.waitForText("1 of 400"))
    first.send("r")
    try #require(first.waitForText("2 of 400"))
    let refused = try journey.run(journey.team)
    #expect(refused.ending == .exited(1) && refused.output.contains("tellwhy --look"), "\(refused.output)")
    let second = try journey.open("--look", "--screen", "tag")
    #expect(second.waitForText("of 400"))
    second.send("pp")
    #expect(second.waitForText("ONLY LOOKING"))
    second.send("qq")
    #expect(second.waitForEnd() == .exited(0))
    #expect(try journey.tagged() == 1)
    first.send("p")
    #expect(first.waitForText("3 of 400"))
    first.signal(SIGTERM)
    _ = first.waitForEnd()
    #expect(try journey.tagged() == 2)
  }

  @Test("whatever the umask, only the owner reads what is written") func umask() throws {
    let journey = try Journey()
    let path = journey.folder.appending(path: "school/year/team.tellwhy").path()
    let csv = try journey.write("work.csv", MeetingByKeysTests.work)
    let program = journey.program
    let script = """
      umask 000; "\(program)" new "\(path)" --team T && "\(program)" import "\(csv)" --file "\(path)" --keep-names \
      "\(journey.folder.path())names" && exec "\(program)" "\(path)" --screen tag
      """
    let screen = try PseudoTerminal("/bin/sh", ["-c", script], environment: journey.environment)
    try #require(screen.waitForText("1 of 3"))
    screen.send("rpx:end the meeting\r")
    #expect(screen.waitForText("ABOUT RIGHT?"))
    screen.send("\r\r")
    #expect(screen.waitForText("WHAT WILL LEAVE"))
    screen.send("\r")
    #expect(screen.waitForText("Written"))
    let manager = FileManager.default
    let written = try manager.subpathsOfDirectory(atPath: journey.folder.path()).filter { $0 != "work.csv" }
    #expect(written.contains { $0.hasSuffix("-wal") } && written.contains { $0.contains(".backups/") })
    for name in written {
      let attributes = try manager.attributesOfItem(atPath: journey.folder.appending(path: name).path())
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test("no socket is open while a meeting runs", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
  func sockets() throws {
    let journey = try journey()
    let screen = try journey.open("--screen", "tag")
    try #require(screen.waitForText("1 of 400"))
    screen.send("rp")
    try #require(screen.waitForText("3 of 400"))
    let folder = "/proc/\(screen.process)/fd"
    let open = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
    }
    #expect(open.contains { $0.hasSuffix("team.tellwhy") })
    #expect(!open.contains { $0.hasPrefix("socket:") }, "\(open)")
  }
}
