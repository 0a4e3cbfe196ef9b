import TaskAnalysis

extension Summary {
  /// What the meeting found, in a sentence or two.
  ///
  /// `Task 2 asked why. 5 of 12 papers say why.` It is of ``leadingTask``; the wall writes it in capitals.
  package var headline: String {
    guard let task = leadingTask else { return "No task was looked at in this meeting." }
    return "\(task.askedSentence) \(task.shownSentence)"
  }

  /// The task whose gap between asked and shown is the news; nil without a task.
  ///
  /// Tasks that asked why come first, then those that asked for steps, then those nobody has said it of, but work with
  /// a tag always before work without one. Among equals, the one with most papers that do not say why; then the first.
  package var leadingTask: TaskSummary? {
    tasks.min { $0.newsOrder < $1.newsOrder }
  }

  /// What is missing from the moves, see ``MoveSummary/openSentence(lessons:)``.
  package var openMovesSentence: String? {
    MoveSummary.openSentence(lessons: moves.map(\.lesson))
  }
}

extension TaskSummary {
  /// What it asked, in a sentence, such as `Task 2 asked why.`.
  package var askedSentence: String {
    switch asked.band {
    case .reason: "Task \(number) asked why."
    case .reproduce: "Task \(number) asked for steps or a rule."
    case nil: "We have not said what task \(number) asks."
    }
  }

  /// How many papers say why, in a sentence; never a share of what was not looked at.
  package var shownSentence: String {
    let total = shown.total
    guard total > 0 else { return "No paper is tagged yet." }
    let papers = open > 0 ? "tagged papers" : total == 1 ? "paper" : "papers"
    return "\(shown.reason) of \(total) \(papers) \(shown.reason == 1 ? "says" : "say") why."
  }

  /// The groups in one line: `Whole-number thinking 4 · new 1 · none seen 3 · not looked at 2`.
  ///
  /// Thinking that was anticipated goes by its name, what was new is counted together.
  package var groupsLine: String {
    var parts = misconceptions.filter(\.anticipated).map { "\($0.name) \($0.count)" }
    let new = misconceptions.filter { !$0.anticipated }.reduce(0) { $0 + $1.count }
    for (words, count) in [("new", new), ("none seen", noneSeen), ("not looked at", notLookedAt)] where count > 0 {
      parts.append("\(words) \(count)")
    }
    return parts.joined(separator: " · ")
  }

  /// Smaller is more of a piece of news.
  fileprivate var newsOrder: (isUntagged: Int, asking: Int, sayingWhy: Int) {
    let asking =
      switch asked.band {
      case .reason: 0
      case .reproduce: 1
      case nil: 2
      }
    return (shown.total > 0 ? 0 : 1, asking, shown.reason - shown.total)
  }
}

extension TimeSummary {
  /// What planning was made of: `planning 33 = student work 24 + next lesson 9`; nil when there was none.
  package var planningLine: String? {
    guard let minutes = spent.wholeMinutes[.planning], spent[.planning] > 0 else { return nil }
    let byKind = spent.wholeMinutesByKind
    let main: Set<PlanningKind> = [.studentWork, .nextLesson]
    let kinds = PlanningKind.allCases.filter { byKind[$0] ?? 0 > 0 || main.contains($0) }.map {
      "\($0.wallName) \(byKind[$0] ?? 0)"
    }
    return "planning \(minutes) = \(kinds.joined(separator: " + "))"
  }

  /// The other categories and the whole: `logistics 4 · strategy 3 · general talk 2 · 42 minutes in all`.
  package var othersLine: String {
    let minutes = spent.wholeMinutes
    var parts = TimeCategory.allCases.filter { $0 != .planning && minutes[$0] ?? 0 > 0 }
      .map { "\($0.wallName) \(minutes[$0] ?? 0)" }
    parts.append("\(totalMinutes) \(totalMinutes == 1 ? "minute" : "minutes") in all")
    return parts.joined(separator: " · ")
  }
}

extension MoveSummary {
  /// What is missing from moves with these lessons: `No group has a lesson yet.`; nil when each has its lesson.
  package static func openSentence(lessons: [String?]) -> String? {
    let open = lessons.count { $0 == nil }
    guard !lessons.isEmpty else { return "No move is planned yet." }
    guard open > 0 else { return nil }
    guard open < lessons.count else { return "No group has a lesson yet." }
    return "\(open) of \(lessons.count) moves \(open == 1 ? "has" : "have") no lesson yet."
  }

  /// The move in one line: `3/4 and 2/3 on one number line · lesson 4.6 · tried by: everyone`.
  package var line: String {
    let became: String =
      switch status {
      case .planned: "tried by: \(who)"
      case .tried(let count): "tried by \(count) of us"
      case .notYet(let hindrance): "not yet" + (hindrance.map { ": \($0.rawValue)" } ?? "")
      case .setAside: "set aside"
      }
    return [text, lesson.map { "lesson \($0)" } ?? "no lesson yet", became].joined(separator: " · ")
  }
}
