import Foundation
import FrontEnd
import PseudoTerminal
import Testing

@testable import tellwhy

/// The manual page and the completions leave nothing out that the parser or the key table knows.
@Suite("The manual") struct ManualTests {
  private func options(of command: CommandTree.Command) -> [String] {
    command.ownArguments.flatMap { $0.names ?? [] }.map(\.dashed)
  }

  @Test("explains every command, argument, key and setting") func complete() throws {
    let root = try CommandTree.read()
    let lines = Set(try ManualPage.roff().split(separator: "\n").map(String.init))
    #expect(root.shownSubcommands.count > 12)
    for command in root.shownSubcommands {
      #expect(command.commandName == "screen" || lines.contains(".SS \(Roff.escaped(command.commandName))"))
      for argument in command.ownArguments {
        #expect(lines.contains("\\fB\(Roff.escaped(argument.term))\\fR"), "\(argument.term)")
      }
    }
    for binding in KeyMap.bindings where binding.isExplained || !binding.hasKey {
      let key = binding.hasKey ? binding.label : ": \(binding.word)"
      #expect(lines.contains("\\fB\(Roff.escaped(key))\\fR"), "\(key)")
      #expect(lines.contains { $0.hasSuffix(Roff.escaped(binding.sentence)) }, "\(binding.sentence)")
    }
    #expect(ManualWords.sections.first?.entries.map(\.term) == Configuration.keys)
    #expect(
      try ManualPage.roff().hasPrefix(
        ".TH TELLWHY 1 \"\" \"tellwhy \(Version.current.replacingOccurrences(of: "-", with: "\\-"))\""))
  }

  @Test("is ASCII, and nothing in it is a request but those of the man macros") func requests() throws {
    let page = try ManualPage.roff()
    #expect(page.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    let requests = Set(page.split(separator: "\n").filter { $0.first == "." || $0.first == "'" }.map { $0.prefix(3) })
    #expect(requests == [".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".TP"])
    #expect(!page.contains("\n\n"))
  }

  @Test(
    "text cannot become a request, a quotation or a dash",
    arguments: [
      ("a-b", "a\\-b"), ("\\fB", "\\(rsfB"), ("it's `x`", "it\\(aqs \\(gax\\(ga"), ("\"^~\"", "\\(dq\\(ha\\(ti\\(dq"),
      ("↑ ▸", "\\[u2191] \\[u25B8]"), ("a\nb", "a b"), ("é", "\\[u00E9]"),
    ])
  func escaped(text: String, roff: String) {
    #expect(Roff.escaped(text) == roff)
  }

  @Test("a line that begins like a request is text") func line() {
    var page = Roff(title: "T", section: 1, source: "s", manual: "m")
    page.term(".", ".TH is text")
    #expect(page.lines.suffix(3) == [".TP", "\\fB.\\fR", "\\&.TH is text"])
  }

  @Test("completions know every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let (script, ending) = try Program.run(Program.built("tellwhy"), ["manual", shell])
    #expect(ending == .exited(0))
    let root = try CommandTree.read()
    for command in root.shownSubcommands {
      #expect(script.contains(command.commandName), "\(command.commandName)")
      for option in options(of: command) {
        let written = shell == "fish" ? "-l '\(option.dropFirst(2))'" : option
        #expect(script.contains(written), "\(option) of \(command.commandName)")
      }
    }
    let (own, _) = try Program.run(Program.built("tellwhy"), ["--generate-completion-script", shell])
    let read = shell == "bash" ? own.replacing("#!/bin/bash\n", with: "") : own
    #expect(script.contains(read.trimmingCharacters(in: .newlines)))
  }

  @Test("bash takes its completions, and offers commands, files, options and their values")
  func bash() throws {
    let journey = try Journey()
    let script = try journey.write("completions", try ManualCommand.text(of: .bash))
    _ = try journey.write("work.csv", "")
    _ = try journey.write("notes.txt", "")
    // As bash itself calls it: words, the one at the cursor, and the line.
    let offers = """
      set -e; cd "\(journey.folder.path())"; source "\(script)"; complete -p tellwhy
      offer() { COMP_WORDS=(tellwhy "$@"); COMP_CWORD=$#; COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE};
        COMPREPLY=(); _tellwhy tellwhy "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}" || true; echo "${COMPREPLY[*]}"; }
      offer doc; offer import --dr; offer screen --theme d; offer import wo
      """
    let (output, ending) = try Program.run("/bin/bash", ["--norc", "-c", offers], environment: journey.environment)
    #expect(ending == .exited(0), "\(output)")
    #expect(
      output == """
        complete -o bashdefault -o default -o filenames -F _tellwhy tellwhy
        doctor
        --dry-run
        dark
        work.csv

        """)
  }
}
