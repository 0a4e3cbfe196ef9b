import Exchange
import Foundation
import Storage

/// Which letter was whom, in a file of the teacher's own; never in the team file.
enum KeptNames {
  /// The names of a file's pieces with the letters that the pieces got.
  static func entries(_ names: [KeptName], _ outcome: ImportOutcome) -> [NameList.Entry] {
    names.compactMap { name in
      guard outcome.tasks.indices.contains(name.task) else { return nil }
      let task = outcome.tasks[name.task]
      guard task.pieces.indices.contains(name.piece) else { return nil }
      return NameList.Entry(task: task.title, letter: task.pieces[name.piece].letter, student: name.student)
    }
  }

  /// Writes the list so that only its owner can read it.
  static func write(_ entries: [NameList.Entry], to path: String) throws {
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let data = Data(NameList(entries).text.utf8)
    guard FileManager.default.createFile(atPath: path, contents: data, attributes: attributes) else {
      throw Failure("\(path): the names could not be written here; name another place with --keep-names")
    }
  }
}
