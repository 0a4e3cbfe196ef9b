import Exchange
import Foundation
import Meetings
import Testing

/// Every format of one meeting, for both audiences, character by character.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes them anew; read what changed before keeping it.
@Suite struct SnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  @Test("A format writes what it wrote before", arguments: SummaryFormats.all.map(\.name), Audience.allCases)
  func unchanged(format name: String, audience: Audience) throws {
    let format = try #require(SummaryFormats[name])
    let summary = try #require(FrameMeeting.summary())
    for file in format.files(of: OutgoingSummary(summary, for: audience)) {
      let place = Self.folder.appending(path: "\(audience.rawValue)/\(file.name)")
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: place)
      }
      #expect(try Data(file.text.utf8) == Data(contentsOf: place), "\(file.name)")
    }
  }
}
