package import TaskAnalysis

/// What leaves the room after a meeting: one value, which the Summary screen and every format of a file show.
///
/// It is the team's own version, with letters and students' words; ``SharedSummary`` is the one for everybody else.
package struct Summary: Hashable, Sendable {
  package let team: String
  package let meeting: MeetingSummary
  package let time: TimeSummary
  /// In the order of the meeting.
  package let tasks: [TaskSummary]
  /// Moves that this meeting planned, in the order they were made.
  package let moves: [MoveSummary]
  /// Sentences of the form `we call this … because …`.
  package let definitions: [DefinitionSummary]
  /// The votes of the task sort, by the numbers of the tasks; nil where there was none.
  package let sortVotes: Ratings?

  package init(
    team: String, meeting: MeetingSummary, time: TimeSummary, tasks: [TaskSummary] = [], moves: [MoveSummary] = [],
    definitions: [DefinitionSummary] = [], sortVotes: Ratings? = nil
  ) {
    self.team = team
    self.meeting = meeting
    self.time = time
    self.tasks = tasks
    self.moves = moves
    self.definitions = definitions
    self.sortVotes = sortVotes
  }

  /// Sums a meeting up as it stands at a moment; nil where the record has no meeting.
  ///
  /// Counts come from the record's tallies. `rows` are the lettered samples to list, perhaps not all of a task's: they
  /// give letters, tags and students' words, and never change a count.
  ///
  /// - Complexity: O(*n*) in rows and groups.
  package init?(of record: Record, rows: [MathTask.ID: [SampleRow]], at now: Moment) {
    guard let meeting = record.meeting else { return nil }
    team = record.team.name
    self.meeting = MeetingSummary(meeting)
    time = TimeSummary(record.timeLog, until: meeting.elapsed(at: now))
    tasks = record.tasks.enumerated().map { index, task in
      TaskSummary(task, number: index + 1, rows: rows[task.task.id] ?? [], moves: record.moves)
    }
    moves = record.moves.map { move in
      let group = record.tasks.first { $0.task.id == move.task }?.group(move.group)
      return MoveSummary(move, misconception: group?.group.name ?? "")
    }
    definitions = record.definitions.filter { $0.meeting == meeting.id }.map(DefinitionSummary.init)
    sortVotes = record.sortRatings
  }

  /// The number that the room calls a task by, from 1; nil for a task of another meeting.
  package func number(of task: MathTask.ID) -> Int? {
    tasks.first { $0.id == task }?.number
  }
}

/// What the room calls something: `we call this REASON because …`, with the paper it came from.
package struct DefinitionSummary: Hashable, Sendable {
  package let text: String
  package let task: MathTask.ID
  /// Nil in what is shared.
  package let letter: String?

  package init(text: String, task: MathTask.ID, letter: String?) {
    self.text = text
    self.task = task
    self.letter = letter
  }

  init(_ definition: Definition) {
    self.init(
      text: definition.sentence, task: definition.task, letter: definition.letter.isEmpty ? nil : definition.letter)
  }
}
