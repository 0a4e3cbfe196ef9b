import Foundation
import Storage

/// What the doctor says of the team file, its permissions and its backups.
enum TeamFileFindings {
  /// What is found of the named team file, or of the usual one; nothing is made or changed.
  static func findings(_ named: String?, environment: [String: String]) -> [Finding] {
    guard let path = named ?? (try? TeamFilePath.standard(environment: environment)) else { return [.noTeamFilePlace] }
    let examination = TeamFile.examine(path)
    guard examination.state != .notThere else {
      return [named == nil ? .teamFileNotThere(path: path) : .namedFileNotThere(path: path)]
    }
    return state(of: examination) + use(of: examination) + access(to: examination) + backups(of: examination)
  }

  private static func state(of file: Examination) -> [Finding] {
    let (path, bytes, newest) = (file.path, file.bytes, Examination.newestVersion)
    return switch file.state {
    case .notThere: []
    case .unfinished: [.teamFileUnfinished(path: path)]
    case .refused(let failure): [.teamFileRefused(failure)]
    case .notReadableUnchanged: [.teamFileNotReadableUnchanged(path: path)]
    case .whole(newest): [.teamFileWhole(path: path, bytes: bytes, version: newest)]
    case .whole(let version): [.teamFileOlder(path: path, bytes: bytes, version: version, newest: newest)]
    }
  }

  private static func use(of file: Examination) -> [Finding] {
    let isThere = file.files.first?.path == file.path
    return (file.isInUse ? [.teamFileInUse] : [])
      + (file.mayWrite || !isThere ? [] : [.teamFileNotWritable(path: file.path)])
  }

  /// Others must not read the files; nor write the folder, since they could put another file in the place of ours.
  private static func access(to file: Examination) -> [Finding] {
    let open = file.files.filter { $0.permissions & 0o077 != 0 }.map(Finding.fileOpenToOthers)
    guard let folder = file.folder else { return open }
    if folder.permissions & 0o022 != 0 { return open + [.folderWritableByOthers(folder)] }
    return open.isEmpty ? [.filesPrivate(folder: folder.permissions)] : open
  }

  private static func backups(of file: Examination) -> [Finding] {
    guard let newest = file.backupDays.last, let isWhole = file.newestBackupIsWhole else { return [.noBackup] }
    return [isWhole ? .backups(days: file.backupDays) : .backupDamaged(day: newest)]
  }
}
