import Foundation
import Meetings
import Testing

@testable import Exchange

/// Every format of one meeting, for both audiences, character by character.
///
/// `UPDATE_SNAPSHOTS=1 swift test --filter Exchange` writes them anew; read what changed before keeping it.
@Suite struct SnapshotTests {
  @Test("A format writes what it wrote before", arguments: SummaryFormats.all.map(\.name), Audience.allCases)
  func unchanged(format name: String, audience: Audience) throws {
    let format = try #require(SummaryFormats[name])
    let summary = try #require(FrameMeeting.summary())
    for file in format.files(of: OutgoingSummary(summary, for: audience)) {
      try Snapshot(of: "\(audience.rawValue)/\(file.name)").expect(file.text)
    }
  }

  @Test("Every page has the same style", arguments: Audience.allCases)
  func style(audience: Audience) throws {
    let summary = try #require(FrameMeeting.summary())
    let page = try #require(SummaryFormats["html"]?.files(of: OutgoingSummary(summary, for: audience)).first).text
    let style = page[try #require(Snapshot.style(of: page))]
    try Snapshot(of: "style.css").expect(String(style))
    #expect(page.components(separatedBy: "<style>").count == 2)
  }
}
