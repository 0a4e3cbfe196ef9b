import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TeamFile {
  /// Looks at a team file, whatever is at the path, and changes nothing: not even a `-shm` is made.
  ///
  /// - Complexity: O(n log n) in the size of the file and of its newest backup, which are read through.
  package static func examine(_ path: String) -> Examination {
    let backups = backups(of: path)
    let file = try? OpenFile(path: path, flags: O_RDONLY | O_NONBLOCK)
    let beside = [path, path + "-wal", path + "-shm", path + ".backups"] + allBackups(of: path).sorted()
    let isInUse = file?.isLockedForWriting() ?? false
    return Examination(
      path: path, state: state(of: path, file, isInUse: isInUse), bytes: sizeOfFile(path) ?? 0, isInUse: isInUse,
      mayWrite: mayWrite(path) && mayWrite(parentFolder(of: path)),
      folder: access(to: parentFolder(of: path)), files: beside.compactMap(access(to:)),
      backupDays: backups.compactMap(day(ofBackup:)), newestBackupIsWhole: backups.last.map(isWhole))
  }

  private static func access(to path: String) -> Examination.Access? {
    permissions(of: path).map { Examination.Access(path: path, permissions: $0) }
  }

  private static func day(ofBackup path: String) -> String? {
    path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
  }

  private static func state(of path: String, _ file: OpenFile?, isInUse: Bool) -> Examination.State {
    guard sizeOfFile(path) != nil else {
      return newestBackup(of: path).map { .refused(.missing(path: path, newestBackup: $0)) } ?? .notThere
    }
    do throws(TeamFileFailure) {
      guard try version(head: head(of: file, at: path), at: path, renewed: { $0 }) != nil else { return .unfinished }
      guard let uri = unchangingURI(path, isInUse: isInUse) else { return .notReadableUnchanged }
      return .whole(version: try checkedVersion(path, uri))
    } catch {
      return .refused(error)
    }
  }

  private static func head(of file: OpenFile?, at path: String) throws(TeamFileFailure) -> [UInt8] {
    do throws(SystemError) {
      if let file { return try file.head(DatabaseHeader.length) }
      return try OpenFile(path: path, flags: O_RDONLY | O_NONBLOCK).head(DatabaseHeader.length)
    } catch {
      throw error.code == EISDIR ? .notATeamFile(path: path) : .opening(error, path)
    }
  }

  /// How SQLite reads the file without making anything beside it; nil where it cannot.
  private static func unchangingURI(_ path: String, isInUse: Bool) -> String? {
    if !isInUse, !hasWaitingWork(path) { return uri(path, "immutable=1") }
    return sizeOfFile(path + "-shm") == nil ? nil : uri(path, "readonly_shm=1")
  }

  /// The version of the tables of a file that is whole, with the work that waits in its log.
  private static func checkedVersion(_ path: String, _ uri: String) throws(TeamFileFailure) -> Int {
    do {
      let queue = try DatabaseQueue(path: uri, configuration: configuration(for: .read))
      // The descriptor that was looked at stays open behind this, so no lock of SQLite's is dropped.
      let version = try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      try check(queue, of: path)
      try queue.retire()
      return version
    } catch {
      throw .opening(error, path)
    }
  }
}
