import FrontEnd

/// The page of `man tellwhy`: commands from the parser, keys from the key table, the rest from ``ManualWords``.
enum ManualPage {
  /// The page as roff, from the commands, the key table and ``ManualWords``.
  static func roff() throws -> String {
    let root = try CommandTree.read()
    var page = Roff(
      title: "TELLWHY", section: 1, source: "tellwhy \(Version.current)", manual: "tellwhy manual")
    page.section("NAME")
    page.name("tellwhy", ManualWords.purpose)
    page.section("SYNOPSIS")
    let screen = root.subcommands?.first { $0.commandName == root.defaultSubcommand }
    page.command((["tellwhy"] + (screen?.ownArguments ?? []).map(\.inSynopsis)).joined(separator: " "))
    page.command("tellwhy COMMAND ...")
    page.section("DESCRIPTION")
    page.paragraph(root.abstract ?? "")
    page.paragraph(root.discussion ?? "")
    page.section("OPTIONS")
    for argument in (screen?.ownArguments ?? []) + (root.arguments ?? []).filter(\.isEverywhere) {
      page.term(argument.term, argument.sentence)
    }
    page.section("COMMANDS")
    for command in root.shownSubcommands where command.commandName != root.defaultSubcommand {
      describe(command, on: &page)
    }
    describeKeys(on: &page)
    for section in ManualWords.sections {
      page.section(section.heading)
      for entry in section.entries { page.term(entry.term, entry.words) }
    }
    return page.lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ command: CommandTree.Command, on page: inout Roff) {
    page.subsection(command.commandName)
    page.command(command.synopsis(of: "tellwhy"))
    page.paragraph(command.abstract ?? "")
    page.paragraph(command.discussion ?? "")
    for argument in command.ownArguments { page.term(argument.term, argument.sentence) }
  }

  /// Every row of the key table, place by place; what has no key is found by its words.
  private static func describeKeys(on page: inout Roff) {
    page.section("KEYS")
    page.paragraph(ManualWords.keys)
    for place in Place.allCases {
      let bindings = KeyMap.bindings.filter { $0.place == place }
      guard !bindings.isEmpty else { continue }
      page.subsection(place.heading)
      for binding in bindings where binding.isExplained || !binding.hasKey {
        page.term(binding.hasKey ? binding.label : ": \(binding.word)", binding.sentence)
      }
    }
  }
}
