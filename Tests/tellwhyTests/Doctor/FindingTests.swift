import Meetings
import SafeText
import Screen
import Storage
import Terminal
import Testing

@testable import tellwhy

/// The doctor's words, literally.
@Suite("What the doctor says") struct FindingTests {
  static let orders: [(Finding, String)] = [
    (.terminalKnown(name: "xterm"), "TERM is xterm, and this machine knows how to draw on it."),
    (.notInAWindow, "This was not run in a window, so its size is not known: run tellwhy doctor where you meet."),
    (.colours(256), "It has 256 colours, so light and dark themes paint their own paper."),
    (.colours(8), "It has 8 colours and keeps its own paper."),
    (.colours(0), "It has no colours; reason and reproduce differ by mark and weight."),
    (.coloursNotWanted, "NO_COLOR is set, so no colour is used; reason and reproduce differ by mark and weight."),
    (.window(Size(columns: 80, rows: 24)), "The window is 80 by 24; a meeting needs 60 by 18."),
    (.windowUnknown, "The terminal does not say how large it is."),
    (.locale(variable: "LANG", name: "en_US.UTF-8"), "LANG is en_US.UTF-8: text is UTF-8."),
    (.noLocale, "No locale is set; text is UTF-8 all the same."),
    (
      .localeReplaced(variable: "LC_ALL", name: "C"),
      "LC_ALL is C, which is not on this machine or not UTF-8; text is UTF-8 all the same."
    ),
    (.teamFileNotThere(path: "/t"), "There is no team file yet; tellwhy makes /t."),
    (.teamFileUnfinished(path: "/t"), "/t was never finished and holds nothing; tellwhy makes it anew."),
    (.teamFileWhole(path: "/t", bytes: 1025, version: 8), "/t is whole: 2 KB, tables of version 8."),
    (
      .teamFileOlder(path: "/t", bytes: 1024, version: 3, newest: 8),
      "/t is whole: 1 KB, tables of version 3; opening it backs it up and brings it to version 8."
    ),
    (.filesPrivate(folder: 0o700), "Others cannot read its files; its folder is 0700."),
    (
      .filesPrivate(folder: 0o755),
      "Others cannot read its files, though they may look into its folder (0755)."
    ),
    (.noBackup, "There is no backup yet; the first change of each day makes one."),
    (.backups(days: ["2026-01-15"]), "One backup, the newest whole: 2026-01-15."),
    (
      .backups(days: ["2026-01-15", "2026-01-16"]),
      "2 backups, the newest whole: 2026-01-15, 2026-01-16."
    ),
    (.noConfiguration(path: "/c"), "There is no /c; nothing needs one."),
    (.configurationTaken(path: "/c"), "/c is in order."),
    (.ownFiles(protocols: 0, mirrors: 1), "Of your own: 0 protocols, 1 mirror."),
    (.ownFigures(path: "/f"), "What studies report is read from /f."),
    (.summaries(path: "/s"), "Summaries go to /s."),
    (.summariesNotYet(path: "/s"), "Summaries go to /s, which is made when the first is written."),
    (.teamFileInUse, "Another tellwhy has it open now; a second one can only look: tellwhy --look."),
  ]

  static let wants: [(Finding, String)] = [
    (
      .terminalRefused(.unknown(name: "skibidi")),
      "TERM=skibidi is not known on this machine: try TERM=xterm-256color tellwhy"
    ),
    (
      .noTerminalDescriptions,
      "Not even xterm-256color is described here: install ncurses' terminfo (on Debian: apt install ncurses-base)."
    ),
    (
      .windowTooSmall(Size(columns: 59, rows: 18)),
      "The window is 59 by 18, too small for a meeting: make it at least 60 by 18, or the type smaller."
    ),
    (
      .notUTF8, "No UTF-8 locale is on this machine, so every screen is in ASCII: install C.UTF-8 or set LC_ALL."
    ),
    (.noTeamFilePlace, "There is no place for the team file: HOME is not set."),
    (.namedFileNotThere(path: "/t"), "/t is not there; make it with: tellwhy new /t --team NAME"),
    (
      .teamFileRefused(.notATeamFile(path: "/t")),
      "/t: expected a team file of tellwhy, found something else; it was left as it is."
    ),
    (
      .teamFileNotReadableUnchanged(path: "/t"),
      "/t cannot be read without changing what lies beside it (/t-wal): open it with tellwhy, and ask again."
    ),
    (.teamFileNotWritable(path: "/t"), "You may not write /t or its folder: nothing could be kept."),
    (.fileOpenToOthers(.init(path: "/t", permissions: 0o644)), "Others may use /t (0644): chmod go= /t"),
    (
      .folderWritableByOthers(.init(path: "/d", permissions: 0o777)),
      "Others may put files into /d (0777), also in the team file's place: move the file to a folder of your own."
    ),
    (
      .backupDamaged(day: "2026-01-15"),
      "The newest backup, of 2026-01-15, is damaged; the first change of a day makes another."
    ),
    (.noConfigurationPlace, "There is no place for a configuration: HOME is not set."),
    (.configurationUnreadable(path: "/c"), "/c cannot be read, so nothing of it counts."),
    (
      .configurationRefused(path: "/c", .unknownKey(line: 2, key: "thme", known: ["theme", "ascii"])),
      "/c: line 2: expected one of theme, ascii, found \"thme\"."
    ),
    (.ownFileRefused("protocols/x.txt: line 1: no"), "protocols/x.txt: line 1: no."),
    (
      .summariesNotWritable(path: "/s"),
      "Summaries go to /s, where you may not write: name another folder in config, as summaries: ~/PLC"
    ),
    (.clockIsSet(to: "now"), "TELLWHY_NOW is now, so dates and times are not the machine's: unset it."),
  ]

  @Test("is one sentence for each thing that is as it should be", arguments: orders)
  func fine(finding: Finding, words: String) {
    #expect(finding.description == words && !finding.wantsAttention)
  }

  @Test("names what to do about each thing that is not", arguments: wants)
  func attention(finding: Finding, words: String) {
    #expect(finding.description == words && finding.wantsAttention)
  }

  @Test("is marked, and counted at the end")
  func report() {
    let section = DoctorReport.Section(heading: "TERMINAL", findings: [.windowUnknown, .notUTF8])
    #expect(
      DoctorReport(version: "1", sections: [section]).lines == [
        "tellwhy 1", "", "TERMINAL", "  The terminal does not say how large it is.", "! \(Finding.notUTF8)", "",
        "1 thing wants attention; its line begins with !",
      ])
    #expect(DoctorReport(version: "1", sections: []).lines == ["tellwhy 1", "", "All is well."])
    let two = DoctorReport(version: "1", sections: [section, section])
    #expect(two.attention == 2 && two.lines.last == "2 things want attention; their lines begin with !")
  }
}
