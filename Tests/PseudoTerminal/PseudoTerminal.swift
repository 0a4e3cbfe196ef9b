import CPseudoTerminal
import Foundation

/// A program in a terminal of its own: bytes in, bytes out, and no idea of what they look like.
///
/// For what a screen shows, use `TmuxScreen`. Nothing here sleeps: every wait reads the program's output meanwhile and
/// ends as soon as its condition holds.
package final class PseudoTerminal {
  /// The program's process.
  package let process: Int32
  /// Everything the program has written so far, as far as it was read.
  package private(set) var output: [UInt8] = []
  /// How the program ended, once a wait has seen it.
  package private(set) var ending: Ending?

  private var controller: Int32
  private var model: TerminalModel

  /// Starts a program.
  ///
  /// It gets this environment and nothing else, but for where to count what it runs; `TERM` is `xterm-256color` unless
  /// given.
  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    let standard = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"]
    let complete = standard.merging(environment) { $1 }.merging(Coverage.environment) { $1 }
    var controller: Int32 = -1
    model = TerminalModel(columns: columns, rows: rows)
    process = withCStrings([path] + arguments) { arguments in
      withCStrings(complete.map { "\($0)=\($1)" }) { environment in
        cpt_spawn(path, arguments, environment, UInt16(columns), UInt16(rows), &controller)
      }
    }
    self.controller = controller
    guard process > 0 else { throw CannotStart(path: path) }
  }

  deinit {
    guard process > 0 else { return }
    hangUp()
    guard ending == nil else { return }
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    _ = cpt_reap(process, true)
  }

  /// The output as text, with its escape sequences.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// What a terminal of the first size shows after the output so far.
  package var rows: [String] { model.rows }

  /// The terminal's modes, as a shell would find them.
  package var modes: [UInt64] {
    var modes = termios()
    tcgetattr(controller, &modes)
    return [UInt64(modes.c_iflag), UInt64(modes.c_oflag), UInt64(modes.c_cflag), UInt64(modes.c_lflag)]
  }

  /// Types bytes.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) }
      guard written > 0 || errno == EAGAIN else { return }
      readOutput(milliseconds: 1)
    }
  }

  /// Types text.
  package func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Gives the window another size.
  package func resize(columns: Int, rows: Int) {
    cpt_resize(controller, UInt16(columns), UInt16(rows))
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Lets the program write files up to a size only, as on a full disk; nil lifts it.
  ///
  /// False where the system cannot do that to another process.
  package func limitFileSize(_ bytes: Int?) -> Bool {
    cpt_limit_file_size(process, Int64(bytes ?? -1))
  }

  /// Closes the window.
  package func hangUp() {
    guard controller >= 0 else { return }
    Foundation.close(controller)
    controller = -1
  }

  /// Forgets the output so far, so that what follows can be looked at by itself.
  package func forgetOutput() {
    readOutput(milliseconds: 0)
    output = []
  }

  /// Waits until a condition holds, and says whether it did in time.
  package func wait(seconds: Int = 10, until condition: () throws -> Bool) rethrows -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
      guard ContinuousClock.now < deadline else { return false }
      readOutput(milliseconds: 2)
    }
    return true
  }

  /// Lets the program run on for a while, as between two keys of somebody who types; nothing is expected of it.
  package func pause(milliseconds: Int) {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < deadline { readOutput(milliseconds: 2) }
  }

  /// Waits until the program has written a text in one piece, or a row of the screen holds it.
  package func waitForText(_ text: String, seconds: Int = 10) -> Bool {
    wait(seconds: seconds) { self.text.contains(text) || rows.contains { $0.contains(text) } }
  }

  /// Waits until the program has ended, and reads its last words.
  ///
  /// Nil when it did not end in time.
  package func waitForEnd(seconds: Int = 10) -> Ending? {
    _ = wait(seconds: seconds) {
      if ending == nil { ending = Ending(cpt_reap(process, false)) }
      return ending != nil
    }
    while readOutput(milliseconds: 0) {}
    return ending
  }

  @discardableResult
  private func readOutput(milliseconds: Int32) -> Bool {
    var watched = [pollfd(fd: controller, events: Int16(POLLIN), revents: 0)]
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller, &chunk, chunk.count)
    guard count > 0 else {
      // Nobody holds the other end just now; poll would not wait any more.
      poll(nil, 0, milliseconds)
      return false
    }
    output += chunk[..<count]
    model.read(chunk[..<count])
    return true
  }
}
