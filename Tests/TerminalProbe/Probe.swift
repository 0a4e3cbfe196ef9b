import Foundation
import SafeText
import Screen
import Terminal

/// A program for the tests of the terminal: shows what happens to it, and writes it into the file of `PROBE_REPORT`.
///
/// `q` ends it; Ctrl-Z stops it; Ctrl with another letter does what `act` says.
@main
struct Probe {
  private let terminal: CursesTerminal
  private var lines: [String] = []
  private var cursor: Position?
  /// How many scribbles were asked for; with none the usual frame is shown.
  private var scribbles: UInt64 = 0

  static func main() {
    do {
      try Probe().run()
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private init() throws(TerminalFailure) {
    let arguments = CommandLine.arguments.dropFirst()
    terminal = try CursesTerminal(
      theme: arguments.lazy.compactMap { Theme(rawValue: $0) }.first ?? .light, ascii: arguments.contains("ascii"),
      mouse: arguments.contains("mouse"), noColour: arguments.contains("no-colour"))
    let profile = terminal.profile
    tell("process \(getpid())")
    tell("terminal \(profile.name) colours \(profile.colours) utf8 \(profile.isUTF8)")
    tell("started \(terminal.size.columns) by \(terminal.size.rows)")
  }

  private consuming func run() -> Never {
    while true {
      draw()
      let wake = terminal.wait(milliseconds: nil)
      if wake.terminalGone { end(tell: "gone", status: 128 + SIGHUP) }
      if let signal = wake.ended { end(tell: "ended by \(signal)", status: 128 + signal) }
      if wake.woken { tell("woken") }
      if wake.continued { tell("continued") }
      if wake.resized { tell("resized \(terminal.size.columns) by \(terminal.size.rows)") }
      if wake.suspendAsked { suspend() }
      let keys = wake.input ? terminal.keys() : []
      if wake.input, keys.isEmpty { tell("part of a key") }
      for key in keys {
        tell("key \(key)")
        if case .control(let letter) = key { act(letter) }
        if key == .character("q") { end(tell: "left", status: 0) }
      }
    }
  }

  private mutating func act(_ letter: Character) {
    switch letter {
    case "z": suspend()
    case "l": terminal.redrawEverything()
    case "b": terminal.bell()
    case "c": cursor = cursor == nil ? Position(row: 3, column: 7) : nil
    case "e": FileHandle.standardError.write(Data("a note \u{1B}[31m and \u{9B}31m\n".utf8))
    case "n": scribbles += 1
    case "p": scribbles = max(1, scribbles) - 1
    case "w": Thread.detachNewThread { CursesTerminal.wake() }
    case "x": exit(3)
    case "f": fatalError("a deliberate crash")
    case "o": lines = [lines[lines.count + lines[0].count]]
    case "a": abort()
    case "g": raise(SIGSEGV)
    default: break
    }
  }

  private mutating func suspend() {
    tell("suspends")
    terminal.suspend()
    tell("is back at \(terminal.size.columns) by \(terminal.size.rows)")
  }

  private mutating func end(tell line: String, status: Int32) -> Never {
    tell(line)
    terminal.close()
    exit(status)
  }

  private mutating func tell(_ line: String) {
    lines.append(line)
    guard let path = ProcessInfo.processInfo.environment["PROBE_REPORT"] else { return }
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o600)
    let bytes = Array("\(line)\n".utf8)
    _ = write(file, bytes, bytes.count)
    close(file)
  }

  /// The first rows are the same each time, then the last thing that happened; a letter in every corner.
  private func draw() {
    let size = terminal.size
    var canvas = Canvas(size: size)
    if scribbles > 0 {
      Scribble(seed: scribbles).draw(on: &canvas)
      return terminal.draw(canvas)
    }
    canvas.cursor = cursor
    canvas.put("* the probe runs", row: 0, column: 0, role: .heading)
    canvas.put("● reason", row: 1, column: 2, role: .reason)
    canvas.put("○ reproduce", row: 1, column: 14, role: .reproduce)
    canvas.put("◌ ▸ ✓ 日本 e\u{301}", row: 1, column: 28)
    canvas.put("marked", row: 2, column: 2, role: .marked)
    canvas.put("\(lines.last ?? "")", row: 4, column: 2)
    canvas.put("A", row: 0, column: size.columns - 1)
    canvas.put("B", row: size.rows - 1, column: 0)
    canvas.put("C", row: size.rows - 1, column: size.columns - 1)
    terminal.draw(canvas)
  }
}
