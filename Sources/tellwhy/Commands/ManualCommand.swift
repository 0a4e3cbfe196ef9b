import ArgumentParser

/// The page for `man` and the completions of shells, for whoever packages the program; not shown in help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page, or the completions of a shell.", shouldDisplay: false)

  /// What can be printed.
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case man, bash, zsh, fish
  }

  @Argument(help: "The manual page, or the completions of a shell.")
  var page = Page.man

  func run() throws {
    print(try Self.text(of: page), terminator: "")
  }

  /// The page or the completions, as `make install` writes them.
  static func text(of page: Page) throws -> String {
    switch page {
    case .man: try ManualPage.roff()
    // Read by a shell, not run; and where no command fits, files do: a team file may stand in a command's place.
    case .bash:
      Tellwhy.completionScript(for: .bash).replacing("#!/bin/bash\n", with: "", maxReplacements: 1)
        + "\ncomplete -o filenames -o bashdefault -o default -F _tellwhy tellwhy\n"
    case .zsh: Tellwhy.completionScript(for: .zsh) + "\n"
    case .fish: Tellwhy.completionScript(for: .fish) + "\n"
    }
  }
}
