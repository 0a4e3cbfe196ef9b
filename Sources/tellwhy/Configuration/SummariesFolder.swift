import Foundation
import FrontEnd

/// The folder in which summaries, agendas and other pages are written.
enum SummariesFolder {
  /// What is configured, or `~/Documents/tellwhy`; a path that is not given from the root begins at home.
  static func path(_ configuration: Configuration, environment: [String: String]) -> String {
    let home = environment["HOME"] ?? FileManager.default.currentDirectoryPath
    guard let named = configuration.summaries else { return "\(home)/Documents/tellwhy" }
    if named.hasPrefix("/") { return named }
    return "\(home)/\(named.hasPrefix("~/") ? String(named.dropFirst(2)) : named)"
  }
}
