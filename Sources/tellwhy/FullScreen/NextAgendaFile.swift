import Exchange
import FrontEnd
import Meetings

extension Shell {
  /// The next meeting's agenda, with what this one planned.
  func nextAgenda() -> ExportFile {
    ExportFile(name: "next-agenda.md", text: AgendaPage.markdown(of: NextAgenda(state.record)))
  }
}
