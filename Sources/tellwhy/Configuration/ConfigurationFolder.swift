import Foundation
import FrontEnd
import Meetings
import SafeText

/// The folder of what a team sets or writes itself: `config`, `meeting-minutes.txt`, and in folders of their own
/// protocols and mirrors.
///
/// Nothing in it is needed. A file that cannot be taken is refused with its line and the reason, and the rest is taken.
struct ConfigurationFolder {
  /// Nil where nobody knows a home.
  let path: String?

  init(path: String?) {
    self.path = path
  }

  /// `$XDG_CONFIG_HOME/tellwhy`, or `~/.config/tellwhy`.
  init(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = "\(folder)/tellwhy"
    } else {
      path = environment["HOME"].map { "\($0)/.config/tellwhy" }
    }
  }

  /// Where `config` lies, whether it is there or not.
  var configurationPath: String? { path.map { "\($0)/config" } }

  /// Where a team's own published figures lie, whether they are there or not.
  var figuresPath: String? { path.map { "\($0)/meeting-minutes.txt" } }

  /// What is set in `config`; nothing where it is refused or not there.
  func configuration() -> (configuration: Configuration, refusal: DisplayText?) {
    guard let configurationPath, let bytes = Self.bytes(of: configurationPath) else { return (Configuration(), nil) }
    do {
      return (try Configuration(reading: bytes), nil)
    } catch {
      return (Configuration(), "config: \(error.description)")
    }
  }

  /// The protocols there are; one of the team's own takes the place of one with the same file's name.
  func protocols() -> (protocols: [MeetingProtocol], refused: [DisplayText]) {
    let (own, refused) = read("protocols") { (id, bytes) throws(EntryFailure) in
      try MeetingProtocol(id: id, reading: bytes)
    }
    return (Self.merged(MeetingProtocol.shipped, own), refused)
  }

  /// The mirrors there are; one of the team's own takes the place of one with the same file's name.
  func mirrors() -> (mirrors: [Mirror], refused: [DisplayText]) {
    let (own, refused) = read("mirrors") { (id, bytes) throws(EntryFailure) in try Mirror(id: id, reading: bytes) }
    return (Self.merged(Mirror.shipped, own), refused)
  }

  private static func merged<Value: Identifiable<String>>(_ shipped: [Value], _ own: [Value]) -> [Value] {
    let names = Set(shipped.map(\.id))
    return shipped.map { value in own.first { $0.id == value.id } ?? value } + own.filter { !names.contains($0.id) }
  }

  /// How many files of the team's own are in one of its folders, taken or refused.
  func ownCount(_ folder: String) -> Int { names(in: folder).count }

  /// The most files of one folder that are looked at.
  private static let mostFiles = 100

  private func names(in folder: String) -> [String] {
    guard let path else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    return Array(names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted().prefix(Self.mostFiles))
  }

  private func read<Value>(
    _ folder: String, _ make: (String, [UInt8]) throws(EntryFailure) -> Value
  ) -> (values: [Value], refused: [DisplayText]) {
    guard let path else { return ([], []) }
    var values: [Value] = []
    var refused: [DisplayText] = []
    for name in names(in: folder) {
      guard let bytes = Self.bytes(of: "\(path)/\(folder)/\(name)") else {
        refused.append("\(folder)/\(name): the file cannot be read")
        continue
      }
      do {
        values.append(try make(String(name.dropLast(4)), bytes))
      } catch {
        refused.append("\(folder)/\(name): \(error.description)")
      }
    }
    return (values, refused)
  }

  /// The first bytes of a file, enough to see that it is too long; nil for one that cannot be read or is no file.
  static func bytes(of path: String) -> [UInt8]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: Entry.longestFile + 1) ?? Data()).map { [UInt8]($0) }
  }
}
