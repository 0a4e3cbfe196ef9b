import Foundation
import PseudoTerminal
import Testing

@Suite("Input: what is typed arrives as one key")
struct InputTests {
  @Test(
    "sequences of all kinds of terminals are named keys",
    arguments: [
      ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OB", "down"), ("\u{1B}[C", "right"),
      ("\u{1B}OC", "right"), ("\u{1B}[D", "left"), ("\u{1B}OD", "left"), ("\u{1B}[H", "home"), ("\u{1B}OH", "home"),
      ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"), ("\u{1B}[F", "end"), ("\u{1B}OF", "end"), ("\u{1B}[4~", "end"),
      ("\u{1B}[8~", "end"), ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[3~", "delete"),
      ("\u{1B}[Z", "backTab"), ("\u{1B}OP", "function(1)"), ("\u{1B}[11~", "function(1)"),
      ("\u{1B}[[A", "function(1)"), ("\u{1B}OS", "function(4)"), ("\u{1B}[15~", "function(5)"),
      ("\u{1B}[17~", "function(6)"), ("\u{1B}[1;5A", "up"), ("\u{1B}[1;2D", "left"), ("\u{1B}[3;5~", "delete"),
      ("\t", "tab"), ("\r", "enter"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"),
      ("é", "character(\"\\u{00E9}\")"),
      (" ", "character(\" \")"), ("\u{13}", "control(\"s\")"), ("\u{11}", "control(\"q\")"),
      ("\u{3}", "control(\"c\")"), ("\u{1B}Oq", "character(\"1\")"), ("\u{1B}Oj", "character(\"*\")"),
    ])
  func names(sequence: String, key: String) throws {
    let probe = try ProbeRun()
    probe.terminal.send(sequence)
    #expect(probe.reports("key \(key)"))
    probe.terminal.send("!")
    #expect(probe.reports("key character(\"!\")"))
    #expect(probe.lines.filter { $0.hasPrefix("key") }.count == 2)
  }

  @Test("keys with modifiers, on terminals that know them, are not letters", arguments: ["xterm", "linux", "vt100"])
  func modifiers(name: String) throws {
    let probe = try ProbeRun(environment: ["TERM": name])
    probe.terminal.send("\u{1B}[1;5C!")
    #expect(probe.reports("key character(\"!\")"))
    #expect(probe.lines.filter { $0.hasPrefix("key") } == ["key right", "key character(\"!\")"])
  }

  @Test("a character whose bytes arrive apart is not lost")
  func splitCharacter() throws {
    let probe = try ProbeRun()
    for byte in Array("日".utf8).dropLast() {
      let before = probe.lines.count
      probe.terminal.send([byte])
      #expect(probe.terminal.wait { probe.lines.count > before })
    }
    #expect(probe.lines.last == "part of a key")
    probe.terminal.send(Array("日".utf8.suffix(1)))
    #expect(probe.reports("key character(\"\\u{65E5}\")"))
  }

  @Test("Esc by itself arrives within 60 ms")
  func escape() throws {
    let probe = try ProbeRun()
    let delays = (0..<10).map { _ in
      let before = probe.lines.count
      let start = ContinuousClock.now
      probe.terminal.send([0x1B])
      _ = probe.terminal.wait { probe.lines.count > before }
      return ContinuousClock.now - start
    }
    #expect(probe.lines.filter { $0 == "key escape" }.count == 10)
    let fastest = try #require(delays.min())
    #expect(fastest < .milliseconds(60))
  }

  @Test("ESCDELAY is honoured")
  func escapeDelay() throws {
    let probe = try ProbeRun(environment: ["ESCDELAY": "200"])
    let start = ContinuousClock.now
    probe.terminal.send([0x1B])
    #expect(probe.reports("key escape"))
    #expect(ContinuousClock.now - start >= .milliseconds(190))
  }

  @Test(
    "a paste is one key, whatever is in it",
    arguments: [
      "q", "one\rtwo", "one\u{1B}two", "\u{1B}\u{1B}[Bb", "日本 ● \u{1A}q", String(repeating: "long ", count: 2000),
    ])
  func paste(text: String) throws {
    let probe = try ProbeRun()
    probe.terminal.send("\u{1B}[200~\(text)\u{1B}[201~!")
    #expect(probe.reports("key character(\"!\")"))
    let keys = probe.lines.filter { $0.hasPrefix("key") }
    #expect(keys.count == 2)
    #expect(keys.first?.hasPrefix("key paste(") == true)
  }

  @Test("with the mouse asked for, the wheel goes up and down; without it nothing asks the terminal for a mouse")
  func wheel() throws {
    let probe = try ProbeRun(["mouse"])
    #expect(probe.terminal.text.contains("\u{1B}[?1000h") || probe.terminal.text.contains("\u{1B}[?1006;1000h"))
    probe.terminal.send("\u{1B}[<64;3;3M")
    #expect(probe.reports("key up"))
    probe.terminal.send("\u{1B}[<65;3;3M")
    #expect(probe.reports("key down"))
    let quiet = try ProbeRun()
    #expect(!quiet.terminal.text.contains("1000h"))
  }

  @Test("another thread can end the wait")
  func wake() throws {
    let probe = try ProbeRun()
    probe.terminal.send([0x17])
    #expect(probe.reports("woken"))
  }
}
