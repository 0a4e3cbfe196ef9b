import FrontEnd
import Screen
import Terminal

/// What the doctor says of the terminal and of the locale.
enum TerminalFindings {
  /// What is known of the terminal by its name, and whether the window is large enough.
  static func terminal(environment: [String: String]) -> [Finding] {
    let window = window()
    let name = environment["TERM"] ?? ""
    // Run by another program, without a window, TERM need not be set.
    if name.isEmpty, window == [.notInAWindow] { return window }
    do throws(TerminalFailure) {
      let profile = try TerminalProfile.describe(name)
      let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty
      return [.terminalKnown(name: profile.name), isPlain ? .coloursNotWanted : .colours(profile.colours)] + window
    } catch {
      return [.terminalRefused(error)] + (knowsCommonest ? [] : [.noTerminalDescriptions]) + window
    }
  }

  private static var knowsCommonest: Bool { (try? TerminalProfile.describe("xterm-256color")) != nil }

  private static func window() -> [Finding] {
    do throws(TerminalFailure) {
      let size = try TerminalProfile.inspect().size
      guard size.columns > 0 else { return [.windowUnknown] }
      let fits = size.columns >= Layout.least.columns && size.rows >= Layout.least.rows
      return [fits ? .window(size) : .windowTooSmall(size)]
    } catch {
      switch error {
      case .inputNotATerminal, .outputNotATerminal: return [.notInAWindow]
      default: return []  // said of TERM already
      }
    }
  }

  /// Which locale the characters come from, and whether they are UTF-8.
  static func locale(environment: [String: String]) -> [Finding] {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { variable in environment[variable].map { (variable: variable, name: $0) } }
      .first { !$0.name.isEmpty }
    let isOwn = TerminalProfile.ownLocaleIsUTF8
    guard isOwn || TerminalProfile.anyLocaleIsUTF8 else { return [.notUTF8] }
    guard let named else { return [.noLocale] }
    return [
      isOwn
        ? .locale(variable: named.variable, name: named.name)
        : .localeReplaced(variable: named.variable, name: named.name)
    ]
  }
}
