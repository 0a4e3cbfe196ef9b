import Foundation

/// A program in a terminal that somebody else wrote: what it shows can be read as text.
///
/// A private tmux server a screen, without anybody's configuration.
package final class TmuxScreen {
  /// Whether there is a tmux to test with.
  package static let isAvailable: Bool = {
    let result = try? Program.run("/usr/bin/env", ["tmux", "-V"], environment: path)
    return result?.ending == .exited(0)
  }()

  private static let path = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
  /// The server's socket, a path short enough for one.
  private let socket = FileManager.default.temporaryDirectory.appendingPathComponent("tmux-\(UUID().uuidString)").path

  /// Starts a command line of the shell.
  ///
  /// `TERM` is `tmux-256color` unless the environment says otherwise.
  package init(
    _ command: String, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    let standard = ["TERM": "tmux-256color", "LC_ALL": "C.UTF-8"]
    let complete = standard.merging(environment) { $1 }.merging(Coverage.environment) { $1 }
    let settings = complete.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    try tmux([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env \(settings) sh -c \(Self.quoted(command))",
    ])
  }

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(atPath: socket)
  }

  /// The rows that are shown, without the blanks at their ends.
  package func rows() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
  }

  /// The same with the sequences for colours and weights, blanks included.
  package func styledRows() throws -> [String] {
    try tmux(["capture-pane", "-p", "-e", "-N"]).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// What is seen of every cell: its character and its style.
  ///
  /// Ink and weight of a blank are left out unless it is underlined or reversed, since nobody sees them.
  package func seenRows() throws -> [[String]] {
    var style: Set<String> = []
    return try styledRows().map { row in
      var cells: [String] = []
      var rest = Substring(row)
      while let character = rest.popFirst() {
        guard character == "\u{1B}", rest.first == "[", let end = rest.firstIndex(of: "m") else {
          let isBlank = character == " " && style.isDisjoint(with: ["4", "7"])
          let seen = isBlank ? style.filter { $0.hasPrefix("48") } : style
          cells.append("\(character)\(seen.sorted())")
          continue
        }
        Self.apply(rest[..<end].dropFirst(), to: &style)
        rest = rest[end...].dropFirst()
      }
      // tmux does not tell of cells behind the last one that was written, erased or not.
      while let last = cells.last, last == " []" || last.hasPrefix(" [\"48") { cells.removeLast() }
      return cells
    }
  }

  /// Applies the numbers of one change of style; colours replace those of their kind.
  private static func apply(_ sequence: Substring, to style: inout Set<String>) {
    var numbers = sequence.split(separator: ";")[...]
    if numbers.isEmpty { style = [] }
    while let number = numbers.popFirst() {
      switch number {
      case "0": style = []
      case "38", "48":
        style = style.filter { !$0.hasPrefix(number) }
        style.insert(([number] + numbers.prefix(2)).joined(separator: ";"))
        numbers = numbers.dropFirst(2)
      case "39", "49": style = style.filter { !$0.hasPrefix(number == "39" ? "38" : "48") }
      case "22": style.subtract(["1", "2"])
      case "24", "27": style.remove(String(number.dropFirst()))
      default: style.insert(String(number))
      }
    }
  }

  /// Where the cursor stands, and whether it is seen.
  package func cursor() throws -> (row: Int, column: Int, isVisible: Bool) {
    let answer = try tmux(["display-message", "-p", "#{cursor_y} #{cursor_x} #{cursor_flag}"])
    let numbers = answer.split { " \n".contains($0) }.compactMap { Int($0) }
    guard numbers.count == 3 else { return (-1, -1, false) }
    return (numbers[0], numbers[1], numbers[2] == 1)
  }

  /// Presses keys by their names in tmux: `Up`, `Enter`, `C-z`, `F1`, `a`.
  package func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text as it is.
  package func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Gives the window another size.
  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until a row contains a text, and says whether it came in time.
  package func waitForText(_ text: String, seconds: Int = 10) throws -> Bool {
    try wait(seconds: seconds) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the rows fulfil a condition, and says whether they did in time.
  package func wait(seconds: Int = 10, until condition: ([String]) throws -> Bool) throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition(try rows()) {
      guard ContinuousClock.now < deadline else { return false }
      poll(nil, 0, 5)
    }
    return true
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Program.run(
      "/usr/bin/env", ["tmux", "-u", "-S", socket, "-f", "/dev/null"] + arguments,
      environment: Self.path.merging(["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]) { $1 }
    ).output
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
