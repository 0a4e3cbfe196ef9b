import Foundation
import Meetings
import Screen
import Testing

@testable import FrontEnd

/// Compares what is drawn with a frame, character by character and role by role.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment the frame is written anew instead, to be reviewed as a diff.
func expectFrame(
  _ name: String, _ state: State, at now: Moment, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let size = try #require(frameSize(of: name), sourceLocation: sourceLocation)
  let drawn = render(state, size: size, now: now)
  // What a terminal without UTF-8 is handed.
  let canvas = state.options.isASCII ? drawn.ascii() : drawn
  for (ending, drawn) in [("txt", canvas.textRows), ("style", canvas.styleRows)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Frames/\(name).\(ending)").standardizedFileURL
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try (drawn.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      continue
    }
    let frame = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    let different = (0..<max(frame.count, drawn.count)).filter { row in
      row >= frame.count || row >= drawn.count || frame[row] != drawn[row]
    }
    let report = different.map { row in
      "row \(row + 1)\n  frame |\(row < frame.count ? frame[row] : "")|\n  drawn |\(row < drawn.count ? drawn[row] : "")|"
    }
    #expect(
      different.isEmpty, "\(name).\(ending) differs\n\(report.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}

/// The size at the end of a frame's name: `tag-80x24`.
private func frameSize(of name: String) -> Size? {
  let numbers = name.split(separator: "-").last?.split(separator: "x").compactMap { Int($0) } ?? []
  return numbers.count == 2 ? Size(columns: numbers[0], rows: numbers[1]) : nil
}
