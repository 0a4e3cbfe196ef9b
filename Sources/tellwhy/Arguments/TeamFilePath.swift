import ArgumentParser
import Foundation
import FrontEnd
import Meetings
import Storage

/// Where team files lie, and what to say of one that is not there.
enum TeamFilePath {
  /// The file used when none is named: `$XDG_DATA_HOME/tellwhy/team.tellwhy`.
  static func standard(environment: [String: String]) throws -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/tellwhy/team.tellwhy" }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw Failure("no place for the team file: HOME is not set; name a file, as in tellwhy team.tellwhy")
    }
    return "\(home)/.local/share/tellwhy/team.tellwhy"
  }

  /// Opens a named file, or the standard one, which alone is made when it is not there.
  static func open(_ named: String?, access: TeamFile.Access, environment: [String: String]) throws -> TeamFile {
    if let named {
      guard FileManager.default.fileExists(atPath: named) else { throw notThere(named) }
      return try TeamFile.open(at: named, access: access)
    }
    let path = try standard(environment: environment)
    if FileManager.default.fileExists(atPath: path) { return try TeamFile.open(at: path, access: access) }
    guard access == .write else { throw Failure("\(path): there is no team file yet; tellwhy makes one") }
    let configuration = ConfigurationFolder(environment: environment).configuration().configuration
    return try TeamFile.create(at: path, team: configuration.newTeam(named: "Our team"))
  }

  private static func notThere(_ path: String) -> Failure {
    let commands = Tellwhy.configuration.subcommands.map { $0._commandName }
    let near = commands.filter { distance(path, $0) <= 2 }.min { distance(path, $0) < distance(path, $1) }
    let creating = "make it with: tellwhy new \(path) --team NAME"
    if let near { return Failure("\(path): there is no such file or command; did you mean \(near)? Or \(creating)") }
    return Failure("\(path): there is no such team file; \(creating)")
  }

  /// How many letters must be put in, taken out or exchanged to make one word of the other.
  static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    guard one.count < 40 else { return one.count }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var next = [index + 1]
      for column in other.indices {
        let exchanged = row[column] + (letter == other[column] ? 0 : 1)
        next.append(min(exchanged, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
