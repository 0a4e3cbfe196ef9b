/// Who a summary is written for.
package enum Audience: String, CaseIterable, Sendable {
  /// Those who were in the room.
  case team
  /// Anybody else.
  case sharing

  /// The words on the wall: `for the team`.
  package var wallName: String {
    switch self {
    case .team: "for the team"
    case .sharing: "for sharing"
    }
  }
}

/// A kind of fact in a summary.
package enum SummaryFact: String, CaseIterable, Sendable {
  case meeting, goal, asked, classes, shown, thinking, moves, minutes, definitions
  case counts, agreement, onTheWay, letters, tags, exemplars, heard, split, stretchNames, triedBy
  case students, teachers, seatTags

  /// What becomes of a kind of fact on its way out.
  package enum Handling: String, Sendable {
    case leaves
    /// Leaves where it is 10 or more and gives nothing smaller away.
    case guarded
    /// Leaves without what it is called by.
    case unnamed
    /// Leaves only when the team adds it.
    case onRequest
    case stays

    /// A word for a table.
    package var words: String {
      switch self {
      case .leaves: "leaves"
      case .guarded: "under 10 hidden"
      case .unnamed: "without names"
      case .onRequest: "only when the team adds it"
      case .stays: "stays"
      }
    }
  }

  /// What becomes of it, for each audience: the one table of the sharing rules.
  ///
  /// Types keep it: what stays has no place in ``SharedSummary``, what is guarded is a ``GuardedCount`` there, what
  /// leaves on request is nil there.
  package func handling(for audience: Audience) -> Handling {
    let (team, sharing): (Handling, Handling) =
      switch self {
      case .meeting, .goal, .asked, .thinking, .moves: (.leaves, .leaves)
      case .minutes: (.leaves, .onRequest)
      case .classes: (.leaves, .unnamed)
      case .definitions: (.leaves, .unnamed)
      case .shown, .counts: (.leaves, .guarded)
      case .agreement: (.leaves, .guarded)
      case .onTheWay, .letters, .tags, .exemplars, .heard, .split, .stretchNames, .triedBy: (.leaves, .stays)
      case .students, .teachers, .seatTags: (.stays, .stays)
      }
    return audience == .team ? team : sharing
  }

  /// What it is, for a table and for the wall.
  package var words: String {
    switch self {
    case .meeting: "when we met, and how many of us"
    case .goal: "the goal"
    case .asked: "what each task asked"
    case .classes: "how each class was set up"
    case .shown: "what the work shows, in papers"
    case .thinking: "the thinking named, its probe and next move"
    case .moves: "the moves and their lessons"
    case .minutes: "where the minutes went"
    case .definitions: "what we call things"
    case .counts: "how many papers each way of thinking has"
    case .agreement: "how far we agreed"
    case .onTheWay: "what changed between the page and the work"
    case .letters: "letters of papers"
    case .tags: "the tag and group of each paper"
    case .exemplars: "students' words, under letters"
    case .heard: "what students said when a move was tried"
    case .split: "what we differed on, and each side's case"
    case .stretchNames: "what a stretch of the meeting was about"
    case .triedBy: "who tries a move, and how many tried it"
    case .students: "names of students"
    case .teachers: "names of teachers"
    case .seatTags: "the tag of any one seat"
    }
  }

  /// The sharing rules as a Markdown table, for the documentation; what is handled alike shares a row.
  package static var markdownTable: String {
    var alike: [(handling: [Handling], words: [String])] = []
    for fact in allCases {
      let handling = [fact.handling(for: .team), fact.handling(for: .sharing)]
      if let known = alike.firstIndex(where: { $0.handling == handling }) {
        alike[known].words.append(fact.words)
      } else {
        alike.append((handling, [fact.words]))
      }
    }
    let rows = alike.map { row in
      "| \(row.words.joined(separator: "; ")) | \(row.handling.map(\.words).joined(separator: " | ")) |"
    }
    return (["| | for the team | for sharing |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}

extension Audience {
  /// What will leave the room and what will not, in lines for the wall; the team's own always has its minutes.
  package func wallLines(withMinutes: Bool) -> [WallLine] {
    switch self {
    case .team:
      [
        WallLine(leaves: true, words: "the table, the minutes, the groups, the moves"),
        WallLine(leaves: true, words: "students' words, under letters"),
        WallLine(leaves: false, words: "no names, nobody's seat, no tag of any one teacher"),
      ]
    case .sharing:
      [
        WallLine(
          leaves: true, words: "what we asked, the thinking, the moves\(withMinutes ? ", the minutes" : "; no minutes")"
        ),
        WallLine(leaves: true, words: "counts of 10 or more, where they give none away"),
        WallLine(leaves: false, words: "no words of students, no letters, no names"),
      ]
    }
  }

  /// One line of what will leave the room.
  package struct WallLine: Hashable, Sendable {
    package let leaves: Bool
    package let words: String
  }
}
