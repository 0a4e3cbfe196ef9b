/// An option that the command on the line does not have: the likeliest reason why its arguments are refused.
///
/// The parser names it only where nothing else is missing; a misspelt option that is required is reported as missing.
struct UnknownOption: CustomStringConvertible {
  /// As it was typed, with its dashes and without its value.
  let option: String
  /// The commands that have it, as they are typed: `tellwhy FILE`, `tellwhy export`; empty where none has it.
  let owners: [String]
  /// What was probably meant; nil where nothing is near, and where another command has the option itself.
  let nearest: String?
  /// What says which options there are.
  let help: String

  /// The first long option that the command does not have; nil when it has all of them.
  init?(in arguments: [String], of program: CommandTree.Command) {
    let commands = program.subcommands ?? []
    let options = arguments.prefix { $0 != "--" }
    let named = options.first { !$0.hasPrefix("-") }.flatMap { word in commands.first { $0.commandName == word } }
    let command = named ?? commands.first { $0.commandName == program.defaultSubcommand } ?? program
    let known = Set(command.longOptions).union(["--help", "--version", "--generate-completion-script"])
    let long = options.filter { $0.hasPrefix("--") && !$0.hasPrefix("--experimental-") }
    let words = long.map { String($0.prefix { $0 != "=" }) }
    guard let option = words.first(where: { !known.contains($0) }) else { return nil }
    self.option = option
    let owners = program.shownSubcommands.filter { $0.longOptions.contains(option) }.map {
      $0.commandName == program.defaultSubcommand ? "tellwhy FILE" : "tellwhy \($0.commandName)"
    }
    self.owners = owners
    let near =
      UnknownOption.nearest(option, in: Array(known))
      ?? UnknownOption.nearest(option, in: commands.flatMap(\.longOptions))
    nearest = owners.isEmpty ? near : nil
    help = named.map { "tellwhy \($0.commandName) --help" } ?? "tellwhy --help"
  }

  var description: String {
    let meant = nearest.map { "; did you mean \($0)?" } ?? (owners.isEmpty ? "." : "; \(option) belongs to \(places).")
    return "unknown option \(option)\(meant) \(help) has them all"
  }

  /// The first three commands that have it, and how many more.
  private var places: String {
    let named = owners.prefix(3).map { "`\($0)`" } + (owners.count > 3 ? ["\(owners.count - 3) more"] : [])
    guard let last = named.last, named.count > 1 else { return named.joined() }
    return named.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The nearest of some words, of equals the first by name; nil where more than two letters would change.
  private static func nearest(_ word: String, in words: [String]) -> String? {
    words.map { (distance: TeamFilePath.distance(word, $0), word: $0) }.filter { $0.distance <= 2 }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }
}

extension CommandTree.Command {
  /// The long names of its options and flags, with their dashes.
  fileprivate var longOptions: [String] {
    (arguments ?? []).flatMap { $0.names ?? [] }.map(\.dashed).filter { $0.hasPrefix("--") }
  }
}
