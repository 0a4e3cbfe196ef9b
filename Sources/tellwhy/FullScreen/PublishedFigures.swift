import Exchange
import Foundation
import FrontEnd
import Meetings
import SafeText

/// The published figures that a team may look at: the team's own file, or those that the program carries.
enum PublishedFigures {
  /// A file of the team's own that cannot be read is not used, and the reason goes to the screen.
  static func read(environment: [String: String]) -> Studies {
    let own = ownFile(environment)
    if let own, FileManager.default.fileExists(atPath: own) {
      do {
        return Studies(try PublishedMinutesFile.read(try FileBytes.read(own)))
      } catch {
        return Studies(carried, refused: DisplayText("meeting-minutes.txt: \(String(describing: error))"))
      }
    }
    return Studies(carried)
  }

  /// Where a team's own figures lie: `$XDG_CONFIG_HOME/tellwhy/meeting-minutes.txt`, or under `~/.config`.
  static func ownFile(_ environment: [String: String]) -> String? {
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].map { "\($0)/.config" }
    return (base ?? home).map { "\($0)/tellwhy/meeting-minutes.txt" }
  }

  private static var carried: PublishedMinutes? {
    try? PublishedMinutesFile.read(PackageResources.meeting_minutes_txt)
  }
}
