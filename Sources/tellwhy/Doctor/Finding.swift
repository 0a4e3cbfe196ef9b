import Meetings
import SafeText
import Screen
import Storage
import Terminal

/// One thing that `tellwhy doctor` found; its sentence is its `description`.
enum Finding: Hashable {
  // The terminal.
  case terminalKnown(name: String)
  case terminalRefused(TerminalFailure)
  /// Not even the commonest terminal is described on this machine.
  case noTerminalDescriptions
  /// Input or output goes elsewhere, so what a window would show is not known.
  case notInAWindow
  case colours(Int)
  case coloursNotWanted
  case window(Size)
  case windowTooSmall(Size)
  case windowUnknown

  // The locale, by the variable that names it.
  case locale(variable: String, name: String)
  case noLocale
  /// Another one is taken for characters.
  case localeReplaced(variable: String, name: String)
  case notUTF8

  // The team file.
  case noTeamFilePlace
  case teamFileNotThere(path: String)
  case namedFileNotThere(path: String)
  case teamFileUnfinished(path: String)
  case teamFileRefused(TeamFileFailure)
  case teamFileWhole(path: String, bytes: Int64, version: Int)
  case teamFileOlder(path: String, bytes: Int64, version: Int, newest: Int)
  case teamFileNotReadableUnchanged(path: String)
  case teamFileInUse
  case teamFileNotWritable(path: String)
  case filesPrivate(folder: Int)
  case fileOpenToOthers(Examination.Access)
  case folderWritableByOthers(Examination.Access)
  case noBackup
  case backups(days: [String])
  case backupDamaged(day: String)

  // The team's own files.
  case noConfigurationPlace
  case noConfiguration(path: String)
  case configurationTaken(path: String)
  case configurationUnreadable(path: String)
  case configurationRefused(path: String, EntryFailure)
  case ownFiles(protocols: Int, mirrors: Int)
  case ownFileRefused(DisplayText)
  case ownFigures(path: String)

  // Where pages go, and the clock.
  case summaries(path: String)
  case summariesNotYet(path: String)
  case summariesNotWritable(path: String)
  case clockIsSet(to: String)

  /// Whether somebody should do something about it.
  var wantsAttention: Bool {
    switch self {
    case .terminalRefused, .noTerminalDescriptions, .windowTooSmall, .notUTF8, .noTeamFilePlace, .namedFileNotThere,
      .teamFileRefused, .teamFileNotReadableUnchanged, .teamFileNotWritable, .fileOpenToOthers,
      .folderWritableByOthers, .backupDamaged, .noConfigurationPlace, .configurationUnreadable, .configurationRefused,
      .ownFileRefused, .summariesNotWritable, .clockIsSet:
      true
    default: false
    }
  }
}
