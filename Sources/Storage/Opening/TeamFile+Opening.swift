import GRDB
package import Meetings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TeamFile {
  /// Makes a new file for a team, readable by its owner only, and the folders it lies in.
  ///
  /// Fails with `alreadyThere` where a file is; only one that was never finished, with nothing in it, is taken over.
  package static func create(at path: String, team: Team) throws(TeamFileFailure) -> TeamFile {
    if sizeOfFile(path) == nil, let backup = newestBackup(of: path) {
      throw .missing(path: path, newestBackup: backup)
    }
    let file = try makeFile(at: path)
    guard try lock(file, at: path) else { throw .inUse(path: path) }
    guard try version(of: file, at: path) == nil else { throw .alreadyThere(path: path) }
    do {
      let queue = try DatabaseQueue(path: sqlitePath(path), configuration: configuration(for: .write))
      // The application's number comes first and alone: a file cut short here is known as an unfinished one of ours.
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA journal_mode = WAL")
        try database.inTransaction(.immediate) {
          try Schema.migrate(database, from: 0)
          try database.insertSettings()
          try database.put(team)
          return .commit
        }
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      return TeamFile(path: path, access: .write, file: file, queue: queue)
    } catch {
      throw .writing(error, path)
    }
  }

  /// Opens a team's file; an older one is backed up and brought up to date when it is opened for writing.
  ///
  /// What is not a team file, is damaged or comes from a newer tellwhy is refused before anything could change it. An
  /// older file opened for reading is refused as well, since its tables are not the ones that are read.
  package static func open(at path: String, access: Access) throws(TeamFileFailure) -> TeamFile {
    let file = try openFile(at: path, access: access)
    if access == .write, try !lock(file, at: path) { throw .inUse(path: path) }
    guard let version = try version(of: file, at: path) else { throw .notThere(path: path) }
    do {
      let queue = try DatabaseQueue(path: uri(path, access), configuration: configuration(for: access))
      let teamFile = TeamFile(path: path, access: access, file: file, queue: queue)
      if version < Schema.version { try teamFile.migrate(from: version) }
      return teamFile
    } catch {
      throw .opening(error, path)
    }
  }

  private func migrate(from version: Int) throws {
    guard access == .write else {
      throw TeamFileFailure.cannotOpen(path: path, reason: "it is of an older version; open it once for writing")
    }
    try backUp(named: "before-version-\(Schema.version)")
    try queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try Schema.migrate(database, from: version)
        return .commit
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}

extension TeamFile {
  private static func makeFile(at path: String) throws(TeamFileFailure) -> OpenFile {
    do {
      try makePrivateFolders(parentFolder(of: path))
      return try OpenFile(path: path, flags: O_RDWR | O_CREAT | O_EXCL)
    } catch {
      guard error.isExisting else { throw .writing(error, path) }
      do {
        return try OpenFile(path: path, flags: O_RDWR | O_NONBLOCK)
      } catch {
        throw .alreadyThere(path: path)
      }
    }
  }

  private static func openFile(at path: String, access: Access) throws(TeamFileFailure) -> OpenFile {
    do {
      // A pipe of that name must not make us wait for its other end.
      return try OpenFile(path: path, flags: (access == .write ? O_RDWR : O_RDONLY) | O_NONBLOCK)
    } catch {
      if error.isMissing { throw .notThere(path: path) }
      if error.code == EISDIR { throw .notATeamFile(path: path) }
      throw .opening(error, path)
    }
  }

  private static func lock(_ file: OpenFile, at path: String) throws(TeamFileFailure) -> Bool {
    do {
      return try file.lockForWriting()
    } catch {
      throw .opening(error, path)
    }
  }

  /// The version of a team file's tables; nil for a file that was never finished.
  private static func version(of file: OpenFile, at path: String) throws(TeamFileFailure) -> Int? {
    let head: [UInt8]
    do {
      head = try file.head(DatabaseHeader.length)
    } catch {
      throw error.code == EISDIR ? .notATeamFile(path: path) : .opening(error, path)
    }
    return try version(head: head, at: path) { header throws(TeamFileFailure) in
      hasWaitingWork(path) ? try headerWithWaitingWork(at: path) : header
    }
  }

  /// The same by the first bytes of a file, whose header may be looked up anew where work waits beside it.
  static func version(
    head: [UInt8], at path: String, renewed: (DatabaseHeader) throws(TeamFileFailure) -> DatabaseHeader
  ) throws(TeamFileFailure) -> Int? {
    switch DatabaseHeader.read(head) {
    case .nothing:
      let backup = newestBackup(of: path)
      guard backup == nil, !hasWaitingWork(path) else { throw .damaged(path: path, newestBackup: backup) }
      return nil
    case .foreign:
      guard let backup = newestBackup(of: path) else { throw .notATeamFile(path: path) }
      throw .damaged(path: path, newestBackup: backup)
    case .database(let inFile):
      let header = try renewed(inFile)
      guard header.applicationID == Schema.applicationID, header.version >= 0 else {
        throw .notATeamFile(path: path)
      }
      guard header.version <= Schema.version else {
        throw .newer(path: path, version: header.version, known: Schema.version)
      }
      return header.version == 0 ? nil : header.version
    }
  }

  /// Whether a process that ended early left work beside the file, or one that runs has not merged it yet.
  static func hasWaitingWork(_ path: String) -> Bool {
    (sizeOfFile(path + "-wal") ?? 0) > 0
  }

  /// The header as it is with the work that waits in the write-ahead log, read by a connection that merges nothing.
  private static func headerWithWaitingWork(at path: String) throws(TeamFileFailure) -> DatabaseHeader {
    do {
      let queue = try DatabaseQueue(path: uri(path, .read), configuration: configuration(for: .read))
      defer { try? queue.retire() }
      return try queue.writeWithoutTransaction { database in
        DatabaseHeader(
          version: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
          applicationID: try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0)
      }
    } catch {
      throw .opening(error, path)
    }
  }
}
