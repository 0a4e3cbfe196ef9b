import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What the task asks, in one word; whether it was just taught; what we anticipate.
  mutating func reduceTask(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .reason: setWritten(.reason)
    case .reproduce: setWritten(.reproduce)
    case .yes: toggleJustTaught()
    case .open: openLevels()
    case .misconception: anticipate()
    case .addPapers: openPapers()
    case .write: openPrompt()
    case .onTheWay: openOnTheWay(of: task)
    case .next, .right: turnTask(by: 1)
    case .left: turnTask(by: -1)
    case .back: go(.start(StartScene()))
    default: []
    }
  }

  /// Adds a task to the meeting, as its last one, and puts it on the wall.
  mutating func addTask(titled title: String, prompt: String = "") -> [Effect] {
    guard record.meeting != nil else {
      message = "Tasks belong to a meeting; begin one first."
      return []
    }
    let (id, edits) = newTask(titled: title, prompt: prompt)
    let effects = commit(.addTask, edits)
    looking.task = record.index(of: id) ?? looking.task
    message = "Task \(record.tasks.count) is here.   \(.key, "u") take it back"
    return effects
  }

  /// The edits that make a task and bring it into the meeting as its last one.
  mutating func newTask(titled title: String, prompt: String = "") -> (MathTask.ID, [Edit]) {
    let task = MathTask(id: MathTask.ID(record.newNumber()), title: title, prompt: prompt)
    let place = Replacement(before: nil, after: record.tasks.count)
    return (
      task.id,
      [
        .task(Replacement(before: nil, after: task)),
        .taskOfMeeting(meeting: record.meeting?.id ?? Meeting.ID(0), task: task.id, place),
      ]
    )
  }

  /// Sets the band, once; a level that is already there stays when it lies in the band.
  private mutating func setWritten(_ band: DemandBand) -> [Effect] {
    guard let task else { return sayNoTask() }
    guard task.task.written?.band != band else { return [] }
    message = "It asks us to \(band.inCapitals).   \(.key, "u") take it back"
    return edit(task.task.id, as: .taskDemand) { $0.written = .band(band) }
  }

  /// Yes for all sections; no for all once it is yes for all.
  private mutating func toggleJustTaught() -> [Effect] {
    guard let task else { return sayNoTask() }
    let value = !(task.commonJustTaught == true)
    return editSections(of: task, as: .justTaught) { $0.justTaught = value }
  }

  /// Changes a task in all its sections, in one change; one without a section gets one without a name.
  mutating func editSections(
    of task: TaskRecord, as name: Change.Name, _ edit: (inout TaskInSection) -> Void
  ) -> [Effect] {
    let before: [TaskInSection?] = task.sections.isEmpty ? [nil] : task.sections
    let edits = before.compactMap { before -> Edit? in
      var after = before ?? TaskInSection(task: task.task.id, section: "")
      edit(&after)
      return before == after ? nil : .section(Replacement(before: before, after: after))
    }
    return commit(name, edits)
  }

  private mutating func anticipate() -> [Effect] {
    task == nil ? sayNoTask() : openPicker()
  }

  private mutating func openPrompt() -> [Effect] {
    guard let task = task?.task else { return lay(.field(Field(.newTask))) }
    return lay(.field(Field(.prompt(task.id), text: task.prompt)))
  }

  private mutating func turnTask(by step: Int) -> [Effect] {
    let count = record.tasks.count
    guard count > 1 else {
      message = count == 0 ? "This meeting has no task yet." : "This is the only task of this meeting."
      return []
    }
    looking.task = (looking.task + step + count) % count
    looking.showsSuggestion = false
    looking.firstLine = 0
    return keepShelf()
  }

  /// Says that the meeting has no task, and which keys make one.
  mutating func sayNoTask() -> [Effect] {
    message = "This meeting has no task yet.   \(.key, "e") write it   \(.key, "A") add papers"
    return []
  }
}

extension String {
  /// Its first words, for a short name: as many as fit 24 characters, at least the first.
  var firstWords: String {
    var name = ""
    for word in split(whereSeparator: \.isWhitespace) {
      let longer = name.isEmpty ? String(word) : "\(name) \(word)"
      guard name.isEmpty || longer.count <= 24 else { break }
      name = longer
    }
    while name.count > 1, name.last == "," || name.last == ";" || name.last == ":" { name.removeLast() }
    return name
  }
}
