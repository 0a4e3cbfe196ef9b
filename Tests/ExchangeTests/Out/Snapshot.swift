import Foundation
import Testing

/// A file as it was written before; a page's style is left out of it, as all pages have the same.
struct Snapshot {
  private let place: URL

  init(of name: String) {
    place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  }

  /// Expects a text to be the one kept, or keeps it where `UPDATE_SNAPSHOTS` is set.
  func expect(_ text: String) throws {
    var kept = text
    if let style = Self.style(of: text) { kept.replaceSubrange(style, with: "…") }
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(kept.utf8).write(to: place)
    }
    #expect(try Data(kept.utf8) == Data(contentsOf: place), "\(place.lastPathComponent)")
  }

  /// Where a page's style stands; nil in what is no page.
  static func style(of page: String) -> Range<String.Index>? {
    guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
