package import Meetings

/// The agenda of the next meeting as a text for colleagues.
package enum AgendaPage {
  /// Markdown that pastes into an e-mail, safe whatever was typed into a goal or a move; ends with a line end.
  package static func markdown(of next: NextAgenda) -> String {
    Document(next).markdown.source + "\n"
  }
}
