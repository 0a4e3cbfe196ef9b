package import Meetings
package import SafeText
package import TaskAnalysis

/// What came back for an effect.
package enum Arrival: Hashable, Sendable {
  case shelf(MathTask.ID, SampleShelf)
  case rows([SampleRow])
  /// All members of a group, by letter.
  case members(MisconceptionGroup.ID, [SampleReference], then: Query.WithMembers)
  case shownByClass(MathTask.ID, [SectionDemand])
  /// Nil when every sample is tagged.
  case nextUntagged(MathTask.ID, position: Int?)
  case history(History, then: Query.Then)
  case record(Record)
  case meetings([MeetingListing])
  /// The samples that hold what was typed, the first of them only.
  case samples([SampleRow])
  case trends(Trends)
  case fileRead(FileReading)
  case fileRefused(DisplayText)
  /// A question's pieces to choose from, equal answers together, and the places of those that would be taken.
  case pieces([PieceInFile], chosen: Set<Int>)
  /// The record after work came in, with what to say about it.
  case workBroughtIn(Record, DisplayText)
  case written(path: String)
  /// Nothing was written; the words say why.
  case refused(DisplayText)
  /// The summary and the next agenda of the meeting that ended are in a folder.
  case closed(folder: String)
  case counts([KeyResult.Measure: Int])
  /// The lines of the summary as they would leave the room.
  case preview([DisplayText])
  /// What can be chosen; refused are the team's own files that could not be read, with the reasons.
  case protocols([MeetingProtocol], refused: [DisplayText])
  case mirrors([Mirror], [MonthMinutes], refused: [DisplayText])
}

/// What a file of students' work holds, before any of it is brought in.
package struct FileReading: Hashable, Sendable {
  /// One question of the file.
  package struct Question: Hashable, Sendable {
    /// The question as the file words it.
    package let words: String
    /// How many rows answer it.
    package let answers: Int
    /// How many of them say nothing to look at, such as `idk`; they stay out unless they are chosen by hand.
    package let blank: Int

    package init(words: String, answers: Int, blank: Int = 0) {
      self.words = words
      self.answers = answers
      self.blank = blank
    }

    /// How many papers come in where so many are asked for.
    func comingIn(of wanted: Int) -> Int {
      max(0, min(wanted, answers - blank))
    }
  }

  /// The file it was read from, as it was typed.
  package let path: String
  /// How many rows were read.
  package let rows: Int
  /// The questions with answers, in the order of the file.
  package let questions: [Question]
  /// The question that looks most like the one to talk about, counted from 0; nil when none looks like mathematics.
  package let suggested: Int?
  /// What the room should know before taking it: damaged cells, rows left out, names.
  package let warnings: [DisplayText]

  package init(
    path: String, rows: Int, questions: [Question], suggested: Int? = nil, warnings: [DisplayText] = []
  ) {
    self.suggested = suggested
    self.path = path
    self.rows = rows
    self.questions = questions
    self.warnings = warnings
  }
}

/// Which work of a file to bring into the meeting that is being prepared.
package struct BringIn: Hashable, Sendable {
  /// Which samples get letters.
  package enum Choice: Hashable, Sendable {
    /// About so many: every common answer once, blanks left out.
    case about(Int)
    case all
    /// The pieces at these places among the question's, chosen by hand.
    case these([Int])
  }

  /// The file, which is read once more.
  package let path: String
  /// Which question of the file, counted from 0.
  package let question: Int
  /// Which of the question's work gets letters.
  package let choice: Choice

  package init(path: String, question: Int, choice: Choice) {
    self.path = path
    self.question = question
    self.choice = choice
  }
}
