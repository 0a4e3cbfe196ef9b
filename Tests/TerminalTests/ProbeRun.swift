import Foundation
import PseudoTerminal
import Testing

/// The probe in a terminal, together with what it reports.
final class ProbeRun {
  static let path = Program.built("terminal-probe")

  let terminal: PseudoTerminal
  private let report: Report

  /// Starts the probe and waits until it has drawn its first frame.
  init(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    report = Report()
    terminal = try PseudoTerminal(
      Self.path, arguments, environment: environment.merging(report.environment) { $1 }, columns: columns, rows: rows)
    try #require(reports("started \(columns) by \(rows)"))
    try #require(terminal.waitForText("C"))
  }

  /// Starts a script of the shell in which `$PROBE` is the probe.
  init(script: String) throws {
    report = Report()
    terminal = try PseudoTerminal(
      "/bin/sh", ["-c", script], environment: ["PROBE": Self.path].merging(report.environment) { $1 })
  }

  /// What the probe has reported, line by line.
  var lines: [String] { report.lines }

  /// The probe's process, which may be the child of a shell.
  var process: Int32? {
    lines.lazy.compactMap { $0.hasPrefix("process ") ? Int32($0.dropFirst(8)) : nil }.first
  }

  /// Waits for a line of the report.
  func reports(_ line: String) -> Bool {
    terminal.wait { lines.contains(line) }
  }
}

/// The file the probe writes to.
final class Report {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("probe-\(UUID().uuidString)").path

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var environment: [String: String] { ["PROBE_REPORT": path] }

  var lines: [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// What terminals are told.
enum Sequence {
  static let entersAlternateScreen = "\u{1B}[?1049h"
  static let leavesAlternateScreen = "\u{1B}[?1049l"
  static let showsCursor = "\u{1B}[?25h"
  static let bracketsPastes = "\u{1B}[?2004h"
  static let stopsBracketingPastes = "\u{1B}[?2004l"
}
