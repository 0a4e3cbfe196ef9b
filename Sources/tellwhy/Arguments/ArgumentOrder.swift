/// Options may stand on either side of the subcommand: those in front of it are put behind it.
enum ArgumentOrder {
  private static let withValue: Set<String> = ["--theme", "--screen", "--file", "--generate-completion-script"]

  /// The arguments with leading options moved behind the first word that is not one; `--help` and `--version` stay.
  static func subcommandFirst(_ arguments: [String]) -> [String] {
    var leading: [String] = []
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "--" {
      let takesValue = withValue.contains(arguments[index])
      leading += arguments[index..<min(arguments.count, index + (takesValue ? 2 : 1))]
      index += takesValue ? 2 : 1
    }
    guard index < arguments.count, !leading.isEmpty else { return arguments }
    let rest = arguments[index...]
    return [rest[index]] + leading + rest.dropFirst()
  }
}
