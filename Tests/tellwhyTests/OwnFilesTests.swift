import PseudoTerminal
import Testing

/// What a team writes itself: its configuration, its protocols, its mirrors.
@Suite("A team's own files") struct OwnFilesTests {
  static func journey(_ files: [(name: String, text: String)]) throws -> Journey {
    let journey = try Journey()
    for file in files { _ = try journey.write(".config/tellwhy/\(file.name)", file.text) }
    _ = try journey.run("new", journey.team, "--team", "Five")
    return journey
  }

  @Test("the next agenda is printed as Markdown") func agenda() throws {
    let journey = try Self.journey([])
    let (output, ending) = try journey.run("agenda", "--file", journey.team)
    #expect(ending == .exited(0))
    #expect(output.contains("# Our next meeting") && output.contains("| **Next move** | 10 |"))
  }

  @Test("a configuration is taken, and an option wins over it") func configuration() throws {
    let journey = try Self.journey([("config", "back row: yes\nseats: 4\n")])
    let screen = try journey.open()
    #expect(screen.waitForText("Can the back row read this line?"))
    #expect(!screen.text.contains("If not, enlarge the type."))
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
    let other = try journey.open("--no-back-row")
    #expect(other.waitForText("If not, enlarge the type."))
    other.send("q")
    #expect(other.waitForEnd() == .exited(0))
  }

  @Test("a configuration that is refused is named on the screen, which opens all the same") func refused() throws {
    let journey = try Self.journey([("config", "theme: light\nthme: dark\n")])
    let screen = try journey.open()
    #expect(screen.waitForText("config: line 2: expected one of theme"))
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
  }

  @Test("a team's own protocol is on the list, a bad one is refused with its line") func protocols() throws {
    let journey = try Self.journey([
      ("protocols/ours.txt", "name: Our twenty minutes\nstep: Look\nminutes: 20\nclock: student work\nmove: yes\n"),
      ("protocols/bad.txt", "name: Bad\nstep: Look\nminutes: soon\n"),
    ])
    let screen = try journey.open()
    #expect(screen.waitForText("FIRST MEETING"))
    screen.send("a")
    #expect(screen.waitForText("AGENDA"))
    screen.send("\r")
    #expect(screen.waitForText("protocols/bad.txt: line 3: minutes: expected a number from 1 to 240"))
    // Only what changes is sent to a terminal, so what is waited for begins where the screen before had something else.
    screen.send("\u{1B}[F\r")
    #expect(screen.waitForText("As on the clock"))
    screen.send("1520\r\u{1B}q")
    #expect(screen.waitForEnd() == .exited(0))
    let (output, _) = try journey.run("agenda", "--file", journey.team)
    #expect(output.contains("Our twenty minutes") && output.contains("| **Look** | 20 |  | 15:20 |"))
  }

  @Test("a mirror is looked into, written out, and still there the next time") func mirror() throws {
    let journey = try Self.journey([
      ("mirrors/ours.txt", "name: Our own page\nmarks: Flags\nmark: red flag\nwrite: Why?\n")
    ])
    let screen = try journey.open()
    #expect(screen.waitForText("FIRST MEETING"))
    screen.send(":mirror\r")
    #expect(screen.waitForText("WHICH MIRROR?"))
    screen.send("\u{1B}[F\r")
    #expect(screen.waitForText("OUR OWN PAGE"))
    screen.send("\r")
    #expect(screen.waitForText("✓"))
    screen.send("f")
    #expect(screen.waitForText("Written: "))
    screen.send("q")
    #expect(screen.waitForEnd() == .exited(0))
    let again = try journey.open()
    #expect(again.waitForText("FIRST MEETING"))
    again.send(":mirror\r")
    #expect(again.waitForText("last on 15 January"))
    again.send("\u{1B}q")
    #expect(again.waitForEnd() == .exited(0))
  }
}
