import Exchange
import FrontEnd
import Meetings
import SafeText
import Screen
import Storage
import Terminal

extension Finding: CustomStringConvertible {
  var description: String {
    switch self {
    case .terminalKnown(let name): "TERM is \(name), and this machine knows how to draw on it."
    case .terminalRefused(let failure): "\(Self.sentence(failure.description))"
    case .noTerminalDescriptions:
      "Not even xterm-256color is described here: install ncurses' terminfo (on Debian: apt install ncurses-base)."
    case .notInAWindow: "This was not run in a window, so its size is not known: run tellwhy doctor where you meet."
    case .colours(let count): Self.colours(count)
    case .coloursNotWanted: "NO_COLOR is set, so no colour is used; reason and reproduce differ by mark and weight."
    case .window(let size): "The window is \(Self.words(size)); a meeting needs \(Self.words(Layout.least))."
    case .windowTooSmall(let size):
      "The window is \(Self.words(size)), too small for a meeting: make it at least \(Self.words(Layout.least)), or the "
        + "type smaller."
    case .windowUnknown: "The terminal does not say how large it is."

    case .locale(let variable, let name): "\(variable) is \(name): text is UTF-8."
    case .noLocale: "No locale is set; text is UTF-8 all the same."
    case .localeReplaced(let variable, let name):
      "\(variable) is \(name), which is not on this machine or not UTF-8; text is UTF-8 all the same."
    case .notUTF8: "No UTF-8 locale is on this machine, so every screen is in ASCII: install C.UTF-8 or set LC_ALL."

    case .noTeamFilePlace: "There is no place for the team file: HOME is not set."
    case .teamFileNotThere(let path): "There is no team file yet; tellwhy makes \(path)."
    case .namedFileNotThere(let path):
      "\(path) is not there; make it with: tellwhy new \(path) --team NAME"
    case .teamFileUnfinished(let path): "\(path) was never finished and holds nothing; tellwhy makes it anew."
    case .teamFileRefused(let failure): "\(Self.sentence(failure.description))"
    case .teamFileWhole(let path, let bytes, let version):
      "\(path) is whole: \(Self.kilobytes(bytes)), tables of version \(version)."
    case .teamFileOlder(let path, let bytes, let version, let newest):
      "\(path) is whole: \(Self.kilobytes(bytes)), tables of version \(version); opening it backs it up and brings it "
        + "to version \(newest)."
    case .teamFileNotReadableUnchanged(let path):
      "\(path) cannot be read without changing what lies beside it (\(path)-wal): open it with tellwhy, and ask again."
    case .teamFileInUse: "Another tellwhy has it open now; a second one can only look: tellwhy --look."
    case .teamFileNotWritable(let path): "You may not write \(path) or its folder: nothing could be kept."
    case .filesPrivate(let folder):
      folder & 0o077 == 0
        ? "Others cannot read its files; its folder is \(Self.octal(folder))."
        : "Others cannot read its files, though they may look into its folder (\(Self.octal(folder)))."
    case .fileOpenToOthers(let access):
      "Others may use \(access.path) (\(Self.octal(access.permissions))): chmod go= \(access.path)"
    case .folderWritableByOthers(let access):
      "Others may put files into \(access.path) (\(Self.octal(access.permissions))), also in the team file's place: move "
        + "the file to a folder of your own."
    case .noBackup: "There is no backup yet; the first change of each day makes one."
    case .backups(let days):
      "\(days.count == 1 ? "One backup" : "\(days.count) backups"), the newest whole: \(days.joined(separator: ", "))."
    case .backupDamaged(let day):
      "The newest backup, of \(day), is damaged; the first change of a day makes another."

    case .noConfigurationPlace: "There is no place for a configuration: HOME is not set."
    case .noConfiguration(let path): "There is no \(path); nothing needs one."
    case .configurationTaken(let path): "\(path) is in order."
    case .configurationUnreadable(let path): "\(path) cannot be read, so nothing of it counts."
    case .configurationRefused(let path, let failure): "\(path): \(Self.sentence(failure.description))"
    case .ownFiles(let protocols, let mirrors):
      "Of your own: \(counted(protocols, "protocol")), \(counted(mirrors, "mirror"))."
    case .ownFileRefused(let words): "\(Self.sentence(words.string))"
    case .ownFigures(let path): "What studies report is read from \(path)."

    case .summaries(let path): "Summaries go to \(path)."
    case .summariesNotYet(let path): "Summaries go to \(path), which is made when the first is written."
    case .summariesNotWritable(let path):
      "Summaries go to \(path), where you may not write: name another folder in config, as summaries: ~/PLC"
    case .clockIsSet(let time): "TELLWHY_NOW is \(time), so dates and times are not the machine's: unset it."
    }
  }

  private static func colours(_ count: Int) -> String {
    switch count {
    case 256...: "It has \(count) colours, so light and dark themes paint their own paper."
    case 1...: "It has \(count) colours and keeps its own paper."
    default: "It has no colours; reason and reproduce differ by mark and weight."
    }
  }

  private static func words(_ size: Size) -> String { "\(size.columns) by \(size.rows)" }

  private static func kilobytes(_ bytes: Int64) -> String { "\((bytes + 1023) / 1024) KB" }

  private static func octal(_ permissions: Int) -> String { "0" + String(permissions, radix: 8) }

  /// A failure's words with a full stop, unless they end with something to type.
  private static func sentence(_ words: String) -> String {
    words.contains(": tellwhy ") || words.contains(" try TERM=") ? words : words + "."
  }
}
