/// Why a team file cannot be opened, read or written; the file is as it was before.
package enum TeamFileFailure: Error, Hashable, Sendable {
  case notThere(path: String)
  case alreadyThere(path: String)
  /// A file of another kind.
  case notATeamFile(path: String)
  /// Written by a newer tellwhy: the version of its tables, and the newest that is known here.
  case newer(path: String, version: Int, known: Int)
  case damaged(path: String, newestBackup: String?)
  /// Another tellwhy writes it.
  case inUse(path: String)
  /// Another program holds SQLite's own lock.
  case busy(path: String)
  /// Nothing lies at the path, where a file once was that had backups.
  case missing(path: String, newestBackup: String)
  /// The file was taken away while it was open.
  case removed(path: String)
  /// What lies at the path is no longer the file that was opened.
  case replaced(path: String)
  case cannotOpen(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case diskFull(path: String)
  /// Somebody asked to stop while much was brought in.
  case stopped(path: String)
  /// The tables' own rules say no, for instance to a group that still has members and is taken away.
  case rejected(path: String, reason: String)
  case meetingNotThere(path: String, number: Int64)
}

extension TeamFileFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notThere(let path):
      "\(path): there is no such file; tellwhy new \(path) --team NAME makes one"
    case .alreadyThere(let path):
      "\(path): expected a new name, found a file that is already there; it was left as it is"
    case .notATeamFile(let path):
      "\(path): expected a team file of tellwhy, found something else; it was left as it is"
    case .newer(let path, let version, let known):
      "\(path): expected a team file of version \(known) or older, found version \(version) of a newer tellwhy; "
        + "it was left as it is: update tellwhy to open it"
    case .damaged(let path, let backup?):
      "\(path): the file is damaged and was left as it is; the newest backup is \(backup): "
        + "copy it to a new name and open that"
    case .damaged(let path, nil):
      "\(path): the file is damaged and was left as it is; there is no backup of it: "
        + "sqlite3 \(path) .recover may get back what is left"
    case .inUse(let path):
      "\(path): another tellwhy has this file open; close it there, or only look at it here with: "
        + "tellwhy --look \(path)"
    case .busy(let path):
      "\(path): another program has locked this file; close it there and try again"
    case .missing(let path, let backup):
      "\(path): the file is not there, but backups of it are: copy the newest, \(backup), to \(path) to go on, "
        + "or move \(path).backups away to begin anew"
    case .removed(let path):
      "\(path): the file was taken away while it was open; put it back, and all that was done since is written to it"
    case .replaced(let path):
      "\(path): another file took the place of the one that was open; nothing was written to it: "
        + "leave tellwhy and open it again"
    case .cannotOpen(let path, let reason):
      "\(path): the file cannot be opened (\(reason)); check who may read and write it and its folder"
    case .cannotRead(let path, let reason):
      "\(path): the file cannot be read (\(reason)); check the disk it is on"
    case .cannotWrite(let path, let reason):
      "\(path): the file cannot be written (\(reason)); check who may write it and its folder"
    case .diskFull(let path):
      "\(path): the file cannot be written, the disk is full; make room and do the last thing again"
    case .stopped(let path):
      "\(path): stopped; nothing of this was brought in"
    case .rejected(let path, let reason):
      "\(path): this does not fit what the file holds (\(reason)); nothing of it was saved"
    case .meetingNotThere(let path, let number):
      "\(path): there is no meeting \(number) in this file"
    }
  }
}
