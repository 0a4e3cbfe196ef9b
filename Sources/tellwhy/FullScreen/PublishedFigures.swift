import Exchange
import Foundation
import FrontEnd
import Meetings
import SafeText

/// The published figures that a team may look at: the team's own file, or those that the program carries.
enum PublishedFigures {
  /// A file of the team's own that cannot be read is not used, and the reason goes to the screen.
  static func read(in folder: ConfigurationFolder) -> Studies {
    if let own = folder.figuresPath, FileManager.default.fileExists(atPath: own) {
      do {
        return Studies(try PublishedMinutesFile.read(try FileBytes.read(own)))
      } catch {
        return Studies(carried, refused: DisplayText("meeting-minutes.txt: \(String(describing: error))"))
      }
    }
    return Studies(carried)
  }

  private static var carried: PublishedMinutes? {
    try? PublishedMinutesFile.read(PackageResources.meeting_minutes_txt)
  }
}
