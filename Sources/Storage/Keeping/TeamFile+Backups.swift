import Foundation
import GRDB
package import Meetings

extension TeamFile {
  /// How many days' backups are kept.
  static let backupCount = 7

  /// Makes the day's backup when it is due: after the first write of a local day, and again after a meeting ended.
  ///
  /// To be called when the frame is drawn, since a large file takes a moment; it costs nothing while none is due. When
  /// it fails, the file itself is unharmed, and it is not tried again before the next day or the next meeting's end.
  /// True when a backup was made.
  @discardableResult
  package func backUpIfDue(at now: Moment) throws(TeamFileFailure) -> Bool {
    let day = now.local.isoDay
    guard backupState.isDue(on: day, isThere: { sizeOfFile(backupPath(day)) != nil }) else {
      return false
    }
    try backUp(at: now)
    return true
  }

  /// Copies the file as it is to the day's backup in `FILE.backups`, and removes the oldest beyond seven.
  package func backUp(at now: Moment) throws(TeamFileFailure) {
    let day = now.local.isoDay
    backupState.tried(on: day)
    try backUp(named: day)
    for old in backups(of: path).dropLast(Self.backupCount) {
      try? FileManager.default.removeItem(atPath: old)
    }
  }

  /// Copies the file by SQLite's own means, so that the copy is whole even while somebody writes.
  func backUp(named name: String) throws(TeamFileFailure) {
    let target = backupPath(name)
    let partial = target + ".partial"
    do {
      try makePrivateFolders(backupFolder(of: path))
      for remains in [partial, partial + "-journal"] {
        unlink(remains)
      }
      _ = try OpenFile(path: partial, flags: O_RDWR | O_CREAT | O_EXCL)
      let copy = try DatabaseQueue(path: TeamFile.sqlitePath(partial))
      try queue.backup(to: copy)
      try copy.retire()
      guard rename(partial, target) == 0 else { throw SystemError.last }
    } catch {
      unlink(partial)
      throw .writing(error, target)
    }
  }

  private func backupPath(_ name: String) -> String {
    "\(backupFolder(of: path))/\(name).tellwhy"
  }
}

/// Where the backups of a team file lie.
private func backupFolder(of path: String) -> String {
  path + ".backups"
}

/// All copies of a team file that were ever made and kept.
func allBackups(of path: String) -> [String] {
  let folder = backupFolder(of: path)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".tellwhy") || $0.hasSuffix(".partial") }.map { "\(folder)/\($0)" }
}

/// The days' backups of a team file, oldest first.
func backups(of path: String) -> [String] {
  let start = backupFolder(of: path).count + 1
  return allBackups(of: path).filter { $0.hasSuffix(".tellwhy") && $0.dropFirst(start).first?.isNumber == true }
    .sorted()
}

/// The newest backup of a team file that is whole; nil where there is none.
///
/// - Complexity: O(size of the newest backup), which is read through: only asked for where a file is in trouble or not
///   there.
func newestBackup(of path: String) -> String? {
  backups(of: path).last(where: isWhole)
}

/// Whether a backup can be gone back to; nothing is made beside it by looking.
func isWhole(_ path: String) -> Bool {
  var configuration = Configuration()
  configuration.readonly = true
  guard let queue = try? DatabaseQueue(path: TeamFile.uri(path, "immutable=1"), configuration: configuration) else {
    return false
  }
  defer { try? queue.retire() }
  let result = try? queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
  return result == "ok"
}
