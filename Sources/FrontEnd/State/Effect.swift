package import Meetings
package import TaskAnalysis

/// What the shell must do after a key, as data; done in order.
package enum Effect: Hashable, Sendable {
  /// Keeps a change: its edits and its place in the journal.
  case commit(Change)
  /// Takes the last change back in the team file; the change is the one that was done.
  case takeBack(Change)
  /// Does the last undone change again in the team file.
  case doAgain(Change)
  /// Keeps text that is being typed, outside the journal; nil drops it.
  case draft(key: String, text: String?)
  /// Keeps the votes of the pass that is open, outside the journal; nil lets go of it.
  case keepPass(OpenPass?)
  /// Keeps which task and sample are on the wall.
  case attend(task: MathTask.ID, sample: WorkSample.ID?)
  /// Asks for something of the team file; it comes back as ``Action/arrived(_:)`` before the next key.
  case load(Query)
  /// Looks into a file of students' work; it comes back as ``Arrival/fileRead(_:)``.
  case readFile(path: String)
  /// Asks for the pieces from which a question's work may be chosen by hand; they come back as
  /// ``Arrival/pieces(_:chosen:)``.
  case lookThrough(BringIn)
  /// Brings the chosen work in; it comes back as ``Arrival/workBroughtIn(_:)``.
  case bringIn(BringIn)
  /// Writes the summary; it comes back as ``Arrival/written(path:)``.
  case export(Leaving)
  /// Writes what was last asked for with ``preview(_:)``, byte for byte; comes back as ``Arrival/written(path:)``.
  case exportShown
  /// Asks for the summary as it would leave the room; it comes back as ``Arrival/preview(_:)``.
  case preview(Leaving)
  /// Writes the team's summary and the next agenda at the end of a meeting; comes back as ``Arrival/closed(folder:)``.
  case writeClosing
  /// Writes a sheet to print; it comes back as ``Arrival/written(path:)``.
  case writeSheet(Sheet)
  /// Writes a page that is meant for paper; it comes back as ``Arrival/written(path:)``.
  case printPage(PrintedPage)
  /// Leaves this team file for a throw-away copy of the sample team.
  case openSampleTeam
  /// Writes what a mirror shows as pages; it comes back as ``Arrival/written(path:)``.
  case exportMirror(MirrorPage)
  case quit
}

/// What can be asked of the team file.
package enum Query: Hashable, Sendable {
  /// The rows of a task's samples around a position.
  case shelf(MathTask.ID, around: Int)
  /// Single samples, for groups of a task whose rows are not all in memory.
  case rows([WorkSample.ID])
  /// All members of a group, of which only the first are in memory.
  case members(MisconceptionGroup.ID, in: MathTask.ID, then: WithMembers)
  /// What each class shows of a task.
  case shownByClass(MathTask.ID)
  /// The next sample without a tag behind a position, round again from the start.
  case nextUntagged(MathTask.ID, after: Int)
  /// What was done in this meeting, to take it back.
  case history(then: Then)
  /// The record with another meeting; for nil, with the one that is not over yet, or with none.
  case record(Meeting.ID?)
  /// The lettered samples of a task that hold all of some words, or are called by the one word; the first of them.
  case samples(MathTask.ID, holding: [String])
  /// All meetings in the order in which they were made.
  case meetings
  /// The protocols there are, the team's own on top.
  case protocols
  /// The mirrors there are, the team's own on top, with the minutes of each month.
  case mirrors
  /// How many there were of each thing that a key result can count.
  case counts
  /// The year over all meetings held.
  case trends

  /// What to do once the history is here.
  package enum Then: Hashable, Sendable { case undo, redo }

  /// What to do with a whole group once its members are here.
  package enum WithMembers: Hashable, Sendable {
    case merge(into: MisconceptionGroup.ID)
    /// A sample and those behind it go into a group of their own.
    case divide(from: SampleReference)
  }
}

/// A page that is meant for paper.
package enum PrintedPage: Hashable, Sendable {
  /// The meeting's lettered work, to read in silence.
  case handout
  /// What the team looks for, from what it agreed.
  case lookFors
}

/// What a file format of the summary is called on screen.
package enum FileFormat: String, CaseIterable, Sendable {
  case html, markdown, csv, json

  /// The footer's word.
  package var wallName: String {
    switch self {
    case .html: "web page"
    case .markdown: "Markdown"
    case .csv: "tables"
    case .json: "JSON"
    }
  }
}
