import Exchange
import Foundation
import Meetings
import Storage
import TaskAnalysis

/// What pages for paper are made from.
enum PrintedSource {
  static func handout(of record: Record, in file: TeamFile) throws -> Handout {
    guard let meeting = record.meeting else { return Handout(of: record, rows: [:]) }
    var rows: [MathTask.ID: [SampleRow]] = [:]
    var pictures: [String: PageImage] = [:]
    for task in record.tasks where task.shelf.count > 0 {
      let shown = try file.allRows(of: task.task.id, meeting: meeting.id)
      rows[task.task.id] = shown
      for path in shown.prefix(Handout.mostPieces).compactMap(\.sample.image) where pictures[path] == nil {
        pictures[path] = PictureFile.read(path, besides: file.path)
      }
    }
    return Handout(
      of: record, rows: rows, pictures: pictures, definitions: record.definitions.suffix(6).map(\.sentence))
  }

  static func lookFors(in file: TeamFile) throws -> LookForSheet {
    let record = try file.record(of: nil)
    return LookForSheet(team: record.team, definitions: record.definitions, moves: try file.allMoves())
  }
}

/// A picture of student work on this machine.
enum PictureFile {
  /// The picture that a file of work names; nil where it is not here, is none, or is too large for a page.
  ///
  /// A name without a folder is looked for where the program runs, then beside the team file. Only plain files are
  /// opened: a device or a pipe would never end.
  static func read(_ named: String, besides teamFile: String) -> PageImage? {
    let path = TypedPath.expand(named)
    let folder = (teamFile as NSString).deletingLastPathComponent
    let places = path.hasPrefix("/") ? [path] : [path, "\(folder)/\(path)"]
    for place in places {
      let target = (place as NSString).resolvingSymlinksInPath
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
        attributes[.type] as? FileAttributeType == .typeRegular,
        let size = attributes[.size] as? NSNumber, size.intValue <= PageImage.largest,
        let data = FileManager.default.contents(atPath: target)
      else { continue }
      return PageImage([UInt8](data))
    }
    return nil
  }
}
