import ArgumentParser
import Foundation

/// The commands and their arguments as the parser itself describes them, which is also what it makes help from.
struct CommandTree: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let defaultSubcommand: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      let kind: String
      let name: String

      var dashed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    var names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let command: Command

  /// The commands as the parser itself describes them; fails where it describes them in another way.
  static func read() throws -> Command {
    try JSONDecoder().decode(CommandTree.self, from: Data(Tellwhy._dumpHelp().utf8)).command
  }
}

extension CommandTree.Command {
  /// The arguments that are this command's own; help and version are every command's.
  var ownArguments: [CommandTree.Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isEverywhere }.reduce(into: []) { arguments, next in
      if let last = arguments.last, let both = last.joined(with: next) {
        arguments[arguments.count - 1] = both
      } else {
        arguments.append(next)
      }
    }
  }

  /// The commands that are shown, without the parser's own `help`.
  var shownSubcommands: [CommandTree.Command] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// What is typed: `tellwhy export [--file FILE] …`.
  func synopsis(of program: String) -> String {
    ([program, commandName] + ownArguments.map(\.inSynopsis)).joined(separator: " ")
  }
}

extension CommandTree.Argument {
  var isEverywhere: Bool { names?.contains { $0.name == "help" || $0.name == "version" } ?? false }

  /// A flag and its opposite, which the parser lists one after the other with the same words; nil for two flags.
  func joined(with next: CommandTree.Argument) -> CommandTree.Argument? {
    guard kind == .flag, next.kind == .flag, abstract == next.abstract, let names, let others = next.names else {
      return nil
    }
    var both = self
    both.names = names + others
    return both
  }

  /// As it is explained: `--file FILE`, or `FILE`.
  var term: String {
    let value = (valueName ?? "").uppercased()
    let names = (names ?? []).map(\.dashed).joined(separator: ", ")
    return switch kind {
    case .positional: value
    case .option: "\(names) \(value)"
    case .flag: names
    }
  }

  var inSynopsis: String {
    let term =
      (kind == .flag ? (names ?? []).map(\.dashed).joined(separator: " | ") : term) + (isRepeating ? " ..." : "")
    return isOptional || kind == .flag ? "[\(term)]" : term
  }

  /// What it does, what it can be, and what it is unless given.
  var sentence: String {
    let choices = (allValues ?? []).isEmpty ? nil : "One of " + (allValues ?? []).joined(separator: ", ") + "."
    let usual = defaultValue.map { "Unless given: \($0)." }
    return [abstract, choices, usual].compactMap(\.self).joined(separator: " ")
  }
}
