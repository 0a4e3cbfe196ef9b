import CTerminal
import SafeText
package import Screen

/// What the terminal says of itself.
package struct TerminalProfile: Hashable, Sendable {
  /// The value of `TERM`, made harmless.
  package let name: String
  /// How many colours it has; 0 when colour is not wanted, 8 when they are not numbers of the 256-colour palette.
  package let colours: Int
  /// Whether text leaves as UTF-8; if not, every screen is drawn in ASCII.
  package let isUTF8: Bool
  /// Whether the shell's screen comes back afterwards; if not, the screen is cleared on leaving.
  package let hasAlternateScreen: Bool
  /// Whether its description has F1.
  ///
  /// Terminals that lack it may still send it.
  package let sendsFunctionKeys: Bool
  /// How large it was when it was looked at; 0 by 0 when it does not tell.
  package let size: Size

  /// Looks at the terminal without drawing on it or changing it.
  package static func inspect() throws(TerminalFailure) -> TerminalProfile {
    var profile = ct_profile()
    let outcome = ct_inspect(&profile)
    if let failure = TerminalFailure(outcome, profile) { throw failure }
    return TerminalProfile(profile)
  }

  /// What a terminal of a name can do, wherever input and output go; the size is that of the window there is.
  package static func describe(_ name: String) throws(TerminalFailure) -> TerminalProfile {
    var profile = ct_profile()
    let described: Result<TerminalProfile, TerminalFailure> = name.withCString { name in
      let outcome = ct_describe(name, &profile)
      if let failure = TerminalFailure(outcome, profile) { return .failure(failure) }
      return .success(TerminalProfile(profile))
    }
    return try described.get()
  }

  /// Whether the locale that is asked for is on this machine and writes UTF-8.
  package static var ownLocaleIsUTF8: Bool { ct_own_locale_is_utf8() }

  /// Whether that one, or one that is taken in its place, writes UTF-8: what ``isUTF8`` says of a terminal.
  package static var anyLocaleIsUTF8: Bool { ct_any_locale_is_utf8() }

  init(_ profile: ct_profile) {
    name = profile.safeName
    colours = Int(profile.colours)
    isUTF8 = profile.utf8
    hasAlternateScreen = profile.alternate_screen
    sendsFunctionKeys = profile.function_keys
    var columns: Int32 = 0
    var rows: Int32 = 0
    _ = ct_size(&columns, &rows)
    size = Size(columns: Int(columns), rows: Int(rows))
  }
}

extension TerminalFailure {
  init?(_ outcome: ct_outcome, _ profile: ct_profile) {
    switch outcome {
    case .ready: return nil
    case .input_not_a_terminal: self = .inputNotATerminal
    case .output_not_a_terminal: self = .outputNotATerminal
    case .terminal_not_named: self = .notNamed
    case .terminal_unknown: self = .unknown(name: profile.safeName)
    case .cannot_address: self = .cannotAddress(name: profile.safeName)
    case .already_open: self = .alreadyOpen
    case .system_refused: self = .systemRefused
    }
  }
}

extension ct_profile {
  fileprivate var safeName: String {
    name.map { DisplayText(String(cString: $0)).fitted(to: 40).string } ?? ""
  }
}
