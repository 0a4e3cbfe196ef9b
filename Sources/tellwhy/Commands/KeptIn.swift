import SafeText

/// Where an import went, and how to go on from there.
struct KeptIn {
  /// Two lines, safe to print: where the work went, and what opens it.
  let lines: [String]

  /// Of a team file that was named, or is the standard one; with the title of a meeting that the import made.
  init(_ path: String, isNamed: Bool, newMeeting: String?) {
    let meeting = newMeeting.map { ", in a new meeting \($0)" } ?? ""
    let opening = isNamed ? "tellwhy \(KeptIn.quoted(path))" : "tellwhy"
    lines = ["kept in \(path)\(meeting)", "open it with: \(opening)"].map { DisplayText($0).string }
  }

  /// A path as a shell takes it, in single quotes where one is needed.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/._-+~".unicodeScalars.contains($0)
    }
    return isPlain && !path.hasPrefix("~")
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
