import TaskAnalysis

extension Record {
  /// Does a change to what is in memory; edits of things that are not in memory change nothing here.
  ///
  /// - Complexity: O(1) for each edit but for lists of groups, tasks and members, which a wall keeps short.
  package mutating func apply(_ change: Change) {
    for edit in change.edits {
      apply(edit)
    }
  }

  private mutating func apply(_ edit: Edit) {
    switch edit {
    case .team(let replacement): team = replacement.after ?? Team()
    case .meeting(let replacement): apply(replacement)
    case .timeLog(let id, let replacement):
      if id == meeting?.id { timeLog = replacement.after ?? TimeLog() }
    case .task(let replacement): apply(replacement)
    case .taskOfMeeting(let id, let task, let replacement):
      if id == meeting?.id { seat(task, at: replacement.after) }
    case .section(let replacement): apply(replacement)
    case .sample(let replacement):
      edited(replacement.after?.task ?? replacement.before?.task) {
        $0.shelf.replace(replacement.before, with: replacement.after)
        $0.moveBallot(on: replacement.after)
      }
    case .tag(let id, let sample, let replacement):
      if id == meeting?.id { apply(replacement, to: sample) }
    case .place(let sample, let replacement): apply(replacement, to: sample)
    case .group(let replacement): apply(replacement)
    case .pile(let id, let replacement):
      if id == meeting?.id { edited((replacement.after ?? replacement.before)?.task) { $0.pile = replacement.after } }
    case .onTheWay(let id, let replacement):
      if id == meeting?.id {
        edited((replacement.after ?? replacement.before)?.task) { $0.onTheWay = replacement.after }
      }
    case .move(let replacement): apply(replacement)
    case .note(let replacement): apply(replacement)
    case .definition(let replacement): apply(replacement)
    case .reflection(let replacement): apply(replacement)
    case .ballot(let id, let replacement):
      if id == meeting?.id { apply(replacement) }
    case .seatKeys(let replacement): seatKeys = replacement.after ?? .usual
    case .objective(let replacement): objective = replacement.after ?? Objective()
    }
  }

  fileprivate mutating func edited(_ task: MathTask.ID?, _ edit: (inout TaskRecord) -> Void) {
    guard let task else { return }
    if let index = index(of: task) {
      edit(&tasks[index])
    } else if var record = unseated[task] {
      edit(&record)
      unseated[task] = record
    }
  }

  private mutating func apply(_ replacement: Replacement<Meeting>) {
    guard meeting == nil || meeting?.id == (replacement.before ?? replacement.after)?.id else { return }
    meeting = replacement.after
    guard meeting == nil else { return }
    (timeLog, tasks, moves, notes, openPass, attention) = (TimeLog(), [], [], [], nil, Attention())
  }

  private mutating func apply(_ replacement: Replacement<MathTask>) {
    if let task = replacement.after {
      edited(task.id) { $0.task = task }
      past.waiting = past.waiting.map {
        $0.task.id == task.id ? WaitingTask(task: task, pieces: $0.pieces) : $0
      }
      for index in past.openSplits.indices where past.openSplits[index].task.id == task.id {
        past.openSplits[index].task = task
      }
      if replacement.before == nil, index(of: task.id) == nil {
        unseated[task.id] = TaskRecord(task: task)
        if task.asksAfter != nil { past.waiting.append(WaitingTask(task: task, pieces: 0)) }
      }
    } else if let task = replacement.before {
      tasks.removeAll { $0.task.id == task.id }
      unseated[task.id] = nil
      past.waiting.removeAll { $0.task.id == task.id }
    }
  }

  private mutating func seat(_ task: MathTask.ID, at position: Int?) {
    if let index = index(of: task) {
      unseated[task] = tasks.remove(at: index)
    }
    guard let position, let record = unseated.removeValue(forKey: task) else { return }
    tasks.insert(record, at: max(0, min(position, tasks.count)))
    past.waiting.removeAll { $0.task.id == task }
  }

  private mutating func apply(_ replacement: Replacement<TaskInSection>) {
    guard let place = replacement.after ?? replacement.before else { return }
    edited(place.task) { record in
      let index = record.sections.firstIndex { $0.section == place.section }
      switch (index, replacement.after) {
      case (let index?, let after?): record.sections[index] = after
      case (let index?, nil): record.sections.remove(at: index)
      case (nil, let after?): record.sections.append(after)
      case (nil, nil): break
      }
    }
  }

  private mutating func apply(_ replacement: Replacement<RoomTag>, to sample: SampleReference) {
    edited(sample.task) { record in
      if let demand = replacement.before?.demand { record.tagged[demand] -= 1 }
      if let demand = replacement.after?.demand { record.tagged[demand] += 1 }
      if record.shelf[sample.position]?.sample.id == sample.id {
        record.shelf[sample.position]?.tag = replacement.after ?? RoomTag()
      }
    }
  }

  private mutating func apply(_ replacement: Replacement<GroupPlace>, to sample: SampleReference) {
    edited(sample.task) { record in
      record.members(at: replacement.before) { $0.remove(sample) }
      record.members(at: replacement.after) { $0.insert(sample) }
      if record.shelf[sample.position]?.sample.id == sample.id {
        record.shelf[sample.position]?.place = replacement.after
      }
    }
  }

  private mutating func apply(_ replacement: Replacement<MisconceptionGroup>) {
    guard let group = replacement.after ?? replacement.before else { return }
    edited(group.task) { record in
      let index = record.groups.firstIndex { $0.group.id == group.id }
      switch (index, replacement.after) {
      case (let index?, let after?): record.groups[index].group = after
      case (let index?, nil): record.groups.remove(at: index)
      case (nil, let after?):
        let place = record.groups.firstIndex { $0.group.id > after.id } ?? record.groups.count
        record.groups.insert(GroupRecord(group: after), at: place)
      case (nil, nil): break
      }
    }
  }

  private mutating func apply(_ replacement: Replacement<Move>) {
    guard let move = replacement.after ?? replacement.before else { return }
    if let index = past.moves.firstIndex(where: { $0.id == move.id }), let after = replacement.after {
      past.moves[index] = after
    } else if move.meeting == meeting?.id {
      let index = moves.firstIndex { $0.id >= move.id } ?? moves.count
      if index < moves.count, moves[index].id == move.id { moves.remove(at: index) }
      if let after = replacement.after { moves.insert(after, at: index) }
    }
  }

  private mutating func apply(_ replacement: Replacement<Note>) {
    guard let note = replacement.after ?? replacement.before, note.meeting == meeting?.id else { return }
    notes.removeAll { $0.subject == note.subject }
    if let after = replacement.after { notes.append(after) }
  }

  private mutating func apply(_ replacement: Replacement<Definition>) {
    guard let definition = replacement.after ?? replacement.before else { return }
    let index = definitions.firstIndex { $0.id >= definition.id } ?? definitions.count
    if index < definitions.count, definitions[index].id == definition.id { definitions.remove(at: index) }
    if let after = replacement.after { definitions.insert(after, at: index) }
  }

  private mutating func apply(_ replacement: Replacement<Reflection>) {
    guard let reflection = replacement.after ?? replacement.before else { return }
    reflections.removeAll { $0.id == reflection.id }
    guard let after = replacement.after else { return }
    reflections.insert(after, at: reflections.firstIndex { $0.id > after.id } ?? reflections.count)
  }
}

extension Record {
  fileprivate mutating func apply(_ replacement: Replacement<Ballot>) {
    guard let ballot = replacement.after ?? replacement.before else { return }
    if let index = past.openSplits.firstIndex(where: { $0.ballot.id == ballot.id }), let after = replacement.after {
      past.openSplits[index].ballot = after
      return
    }
    edited(ballot.subject.task) { record in
      record.ballots.removeAll { $0.id == ballot.id }
      guard let after = replacement.after else { return }
      record.ballots.insert(after, at: record.ballots.firstIndex { $0.id > after.id } ?? record.ballots.count)
    }
  }
}

extension TaskRecord {
  /// Lets a ballot follow its sample to another letter.
  fileprivate mutating func moveBallot(on sample: WorkSample?) {
    guard let sample, let position = sample.position else { return }
    for index in ballots.indices where ballots[index].subject.sample?.id == sample.id {
      ballots[index].subject = .sample(SampleReference(id: sample.id, task: sample.task, position: position))
    }
  }

  fileprivate mutating func members(at place: GroupPlace?, _ edit: (inout Members) -> Void) {
    switch place {
    case .none: break
    case .noneSeen: edit(&noneSeen)
    case .group(let id):
      guard let index = groups.firstIndex(where: { $0.group.id == id }) else { return }
      edit(&groups[index].members)
    }
  }
}
