import Foundation
import FrontEnd
import Meetings

/// What the doctor says of the team's own files, and of where pages are written.
enum OwnFilesFindings {
  /// What is refused in the configuration, in protocols and mirrors, file by file; none where all of it is read.
  static func own(environment: [String: String]) -> [Finding] {
    let folder = ConfigurationFolder(environment: environment)
    let protocols = folder.protocols()
    let mirrors = folder.mirrors()
    return configuration(folder) + figures(environment)
      + [.ownFiles(protocols: folder.ownCount("protocols"), mirrors: folder.ownCount("mirrors"))]
      + (protocols.refused + mirrors.refused).map(Finding.ownFileRefused)
  }

  private static func configuration(_ folder: ConfigurationFolder) -> [Finding] {
    guard let path = folder.configurationPath else { return [.noConfigurationPlace] }
    guard FileManager.default.fileExists(atPath: path) else { return [.noConfiguration(path: path)] }
    guard let bytes = ConfigurationFolder.bytes(of: path) else { return [.configurationUnreadable(path: path)] }
    let failures = EntryFailure.every(in: bytes) { (bytes) throws(EntryFailure) in try Configuration(reading: bytes) }
    guard failures.isEmpty else { return failures.map { .configurationRefused(path: path, $0) } }
    return [.configurationTaken(path: path)]
  }

  private static func figures(_ environment: [String: String]) -> [Finding] {
    let folder = ConfigurationFolder(environment: environment)
    guard let path = folder.figuresPath, FileManager.default.fileExists(atPath: path) else { return [] }
    return [PublishedFigures.read(in: folder).refused.map(Finding.ownFileRefused) ?? .ownFigures(path: path)]
  }

  /// Where summaries and other pages go, and whether they can be written there.
  static func pages(environment: [String: String]) -> [Finding] {
    let configuration = ConfigurationFolder(environment: environment).configuration().configuration
    let path = SummariesFolder.path(configuration, environment: environment)
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isThere || isFolder.boolValue, FileManager.default.isWritableFile(atPath: nearest(to: path)) else {
      return [.summariesNotWritable(path: path)]
    }
    return [isThere ? .summaries(path: path) : .summariesNotYet(path: path)]
  }

  /// The folder itself, or the one above it that is there, in which it would be made.
  private static func nearest(to path: String) -> String {
    var folder = URL(fileURLWithPath: path)
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path) {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }
}
