/// Paper and ink of all screens.
///
/// Only reason and reproduce have a colour of their own. Everything else is weight, place and words, so that nothing
/// is lost without colour.
package enum Theme: String, CaseIterable, Sendable {
  /// Black on white.
  case light
  /// White on black.
  case dark
  /// Weight only, on the paper of the terminal.
  case mono

  /// How a role looks on a terminal with so many colours.
  ///
  /// A theme paints its own paper in every cell. With fewer than 256 colours it paints none, and reason and reproduce
  /// are bold only; `mono` never paints any.
  package func style(of role: Role, colours: Int) -> Style {
    var style = Self.weight(of: role)
    if self == .mono, role == .marked { style.bold = false }
    guard colours >= 256, let paint else { return style }
    style.background = paint.paper
    switch role {
    case .reason: style.foreground = paint.reason
    case .reproduce: style.foreground = paint.reproduce
    default: style.foreground = paint.ink
    }
    return style
  }

  private var paint: Paint? {
    switch self {
    case .light: Paint(ink: 16, paper: 231, reason: 19, reproduce: 88)
    case .dark: Paint(ink: 231, paper: 16, reason: 74, reproduce: 214)
    case .mono: nil
    }
  }

  private static func weight(of role: Role) -> Style {
    switch role {
    case .plain, .label, .hint, .big, .done, .rest, .message, .keyWord, .rule: Style()
    case .heading, .goal, .running, .value, .words, .reason, .reproduce, .noEvidence, .key: Style(bold: true)
    case .deciding, .talk: Style(bold: true, underline: true)
    case .suggested, .input: Style(underline: true)
    case .marked: Style(bold: true, reverse: true)
    }
  }
}

/// The colours of a theme.
private struct Paint {
  let ink: Int
  let paper: Int
  let reason: Int
  let reproduce: Int
}
