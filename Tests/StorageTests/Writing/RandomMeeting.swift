import Meetings
import TaskAnalysis

@testable import Storage

/// A meeting at which somebody does one valid thing after the other, in memory alone; what is done is to be written.
struct RandomMeeting {
  private(set) var record: Record
  private(set) var history = History()
  private var generator: SplitMix64
  private var time: Int64 = 0

  init(record: Record, seed: UInt64) {
    self.record = record
    generator = SplitMix64(seed: seed)
  }

  /// Does the next thing and says what is to be written of it.
  mutating func step() -> Write? {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1:
      guard let change = history.undo() else { return nil }
      record.apply(change.inverse)
      return .undo(change)
    case 2:
      guard let change = history.redo() else { return nil }
      record.apply(change)
      return .redo(change)
    case 3 where record.meeting != nil: return vote()
    default:
      guard let change = something() else { return nil }
      record.apply(change)
      history.record(change)
      return .change(change)
    }
  }

  private mutating func something() -> Change? {
    guard let meeting = record.meeting else { return begin() }
    time += Int64.random(in: 0..<100_000, using: &generator)
    switch Int.random(in: 0..<20, using: &generator) {
    case 18: return editObjective(meeting)
    case 19: return askNext(meeting)
    case 0: return editTeam(meeting)
    case 1: return editMeeting(meeting)
    case 2, 3: return switchClock(meeting)
    case 4: return addTask(meeting)
    case 5, 6: return reflect(meeting)
    default: break
    }
    guard let task = record.tasks.randomElement(using: &generator) else { return addTask(meeting) }
    switch Int.random(in: 0..<23, using: &generator) {
    case 19, 20: return closePass(task, meeting)
    case 21: return editCase(task, meeting)
    case 22: return giveKeys(meeting)
    case 0: return editTask(task.task, meeting)
    case 1: return reseat(task.task.id, meeting)
    case 2: return setUp(task, meeting)
    case 3, 4: return addPapers(task, meeting)
    case 5, 6, 7: return tag(task, meeting)
    case 8: return newGroup(task, meeting)
    case 9, 10: return place(task, meeting)
    case 11: return merge(task, meeting)
    case 12: return editGroup(task, meeting)
    case 13: return countPile(task, meeting)
    case 14: return move(task, meeting)
    case 15, 16: return define(task, meeting)
    case 17: return markWay(task, meeting)
    default: return note(task, meeting)
    }
  }

  /// Votes in an open pass, begins one, or lets go of it.
  private mutating func vote() -> Write? {
    guard let meeting = record.meeting, let task = record.tasks.randomElement(using: &generator) else { return nil }
    if Int.random(in: 0..<5, using: &generator) == 0 {
      record.openPass = nil
    } else {
      var pass = record.openPass ?? OpenPass(Bool.random(using: &generator) ? .tasks : .work(task.task.id))
      let subject = task.shelf.rows.randomElement(using: &generator).map { Ballot.Subject.sample($0.reference) }
      let choice = pass.scale.choices.randomElement(using: &generator) ?? .reason
      _ = pass.cast(.seat(3, choice), on: subject ?? .task(task.task.id), seats: 6)
      _ = pass.cast(.hands(2, for: choice), on: .task(task.task.id), seats: 6)
      if Bool.random(using: &generator) { pass.leave(.task(task.task.id), seats: 6) }
      record.openPass = pass
    }
    return .openPass(meeting: meeting.id, record.openPass)
  }

  private mutating func closePass(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    let samples = task.shelf.rows.map { Ballot.Subject.sample($0.reference) }
    let pass = (task.ballots.map(\.pass).max() ?? -1) + 1
    let ballots = (samples.isEmpty ? [.task(task.task.id)] : samples).compactMap { subject -> Ballot? in
      var open = OpenBallot(subject, scale: subject.sample == nil ? .levels : .work)
      for choice in open.scale.choices {
        _ = open.cast(.hands(Int.random(in: 0...2, using: &generator), for: choice), seats: 8)
      }
      return open.closed(as: Identifier(record.newNumber()), pass: pass, seats: 8, shuffledBy: &generator)
    }
    guard !ballots.isEmpty else { return nil }
    return Change(.closePass, meeting: meeting.id, ballots.map { .ballot(meeting: meeting.id, made($0)) })
  }

  private mutating func editCase(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    let old = record.past.openSplits.map(\.ballot)
    guard let before = (task.ballots + old).randomElement(using: &generator) else { return nil }
    var after = before
    after.cases[before.votes.first ?? .reason] = word()
    after.agreed = [.reason, .noEvidence, nil].randomElement(using: &generator) ?? nil
    return Change(
      .closePass, meeting: meeting.id, [.ballot(meeting: meeting.id, Replacement(before: before, after: after))])
  }

  private mutating func giveKeys(_ meeting: Meeting) -> Change? {
    let line = Bool.random(using: &generator) ? "zxc rty" : "asd qwe"
    guard let keys = try? record.seatKeys.replacing(with: line, seats: 2) else { return nil }
    return Change(.seatKeys, meeting: meeting.id, [.seatKeys(Replacement(before: record.seatKeys, after: keys))])
  }

  private mutating func word() -> String {
    ["because", "½ > ⅓", "it's 'bigger'", "line\nbreak", "日本", ""].randomElement(using: &generator) ?? ""
  }

  private mutating func begin() -> Change? {
    let meeting = Meeting(id: Identifier(record.newNumber()), title: word(), stage: .running(start: moment(100)))
    return Change(
      .beginMeeting, meeting: meeting.id,
      [.meeting(made(meeting)), .timeLog(meeting: meeting.id, made(TimeLog([.init(at: 0, activity: .pacing)])))])
  }

  private mutating func editTeam(_ meeting: Meeting) -> Change {
    var team = record.team
    team.name = word()
    team.targets.planningShare = [nil, 1, 50, 100].randomElement(using: &generator) ?? nil
    team.targets.unbrokenMinutes = [nil, 20].randomElement(using: &generator) ?? nil
    team.asksAboutGoal = Bool.random(using: &generator)
    return Change(.team, meeting: meeting.id, [.team(Replacement(before: record.team, after: team))])
  }

  private mutating func editObjective(_ meeting: Meeting) -> Change {
    let measures = KeyResult.Measure.allCases.shuffled(using: &generator).prefix(
      Int.random(in: 0...3, using: &generator))
    let after = Objective(words: word(), results: measures.map { KeyResult($0, target: 7) })
    return Change(.objective, meeting: meeting.id, [.objective(Replacement(before: record.objective, after: after))])
  }

  /// An item that asks after a group and waits, with the group it looks for.
  private mutating func askNext(_ meeting: Meeting) -> Change? {
    guard let group = record.tasks.flatMap(\.groups).randomElement(using: &generator)?.group else { return nil }
    let task = MathTask(id: Identifier(record.newNumber()), title: word(), prompt: word(), asksAfter: group.id)
    let again = MisconceptionGroup(
      id: Identifier(record.newNumber()), task: task.id, name: group.name, anticipated: true)
    return Change(.askNext, meeting: meeting.id, [.task(made(task)), .group(made(again))])
  }

  private mutating func editMeeting(_ meeting: Meeting) -> Change {
    var after = meeting
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: after.goal = word()
    case 4: after.bellTime = [nil, 0, 945, 1439].randomElement(using: &generator) ?? nil
    case 5: after.agenda = MeetingProtocol.shipped.randomElement(using: &generator)?.agenda ?? .standard
    case 1: after.progress.step(in: after.agenda, at: time)
    case 2: after.agenda.steps = Array(after.agenda.steps.shuffled(using: &generator).prefix(5))
    default: after.stage = .paused(start: moment(100), at: time)
    }
    return Change(.goal, meeting: meeting.id, [.meeting(Replacement(before: meeting, after: after))])
  }

  private mutating func reflect(_ meeting: Meeting) -> Change? {
    guard let mirror = Mirror.shipped.randomElement(using: &generator) else { return nil }
    let before = record.reflections.filter { $0.mirror == mirror.id }.randomElement(using: &generator)
    if let before, Bool.random(using: &generator) {
      return Change(.reflect, meeting: meeting.id, [.reflection(Replacement(before: before, after: nil))])
    }
    var after =
      before
      ?? Reflection(
        id: Identifier(record.newNumber()), mirror: mirror.id, title: mirror.name, day: moment(time / 60_000))
    for item in mirror.items.shuffled(using: &generator).prefix(3) {
      switch item.kind {
      case .levels(let words): after.answer(item.question, words.randomElement(using: &generator) ?? "", in: mirror)
      case .marks(let words): after.mark(words.randomElement(using: &generator) ?? "", of: item.question, in: mirror)
      case .words, .yesOrNo, .minutes: after.answer(item.question, word(), in: mirror)
      case .clock: break
      }
    }
    return Change(.reflect, meeting: meeting.id, [.reflection(Replacement(before: before, after: after))])
  }

  private mutating func switchClock(_ meeting: Meeting) -> Change {
    var log = record.timeLog
    let kind = PlanningKind.allCases.randomElement(using: &generator) ?? .content
    let start = log.boundaries.randomElement(using: &generator)?.at ?? 0
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: log.switchTo(.planning(kind), at: time)
    case 3: log.move(start, to: start + Int64.random(in: -90_000...90_000, using: &generator), until: time)
    case 4: log.reassign(start, to: .planning(kind))
    case 5: log.divide(at: time / 2, until: time)
    case 6: log.merge(start)
    case 7: log.name(start, word())
    case 1: log.switchTo([.break, .logistics, nil].randomElement(using: &generator) ?? nil, at: time)
    case 2: log.beganEarlier(by: 60_000, at: time)
    default: log.assign(.strategy, from: time / 3, to: time / 2)
    }
    return Change(
      .switchClock, meeting: meeting.id,
      [.timeLog(meeting: meeting.id, Replacement(before: record.timeLog, after: log))])
  }

  private mutating func addTask(_ meeting: Meeting) -> Change {
    let task = MathTask(id: Identifier(record.newNumber()), title: word(), prompt: word())
    return Change(
      .addTask, meeting: meeting.id,
      [
        .task(made(task)), .taskOfMeeting(meeting: meeting.id, task: task.id, made(record.tasks.count)),
        .section(made(TaskInSection(task: task.id, section: "A"))),
      ])
  }

  private mutating func editTask(_ task: MathTask, _ meeting: Meeting) -> Change {
    var after = task
    after.written = [.band(.reason), .level(.memorization), nil].randomElement(using: &generator) ?? nil
    after.key = word()
    return Change(.editTask, meeting: meeting.id, [.task(Replacement(before: task, after: after))])
  }

  private mutating func reseat(_ task: MathTask.ID, _ meeting: Meeting) -> Change? {
    let before = record.index(of: task)
    let after = Int.random(in: 0..<record.tasks.count, using: &generator)
    return Change(
      .followUp, meeting: meeting.id,
      [.taskOfMeeting(meeting: meeting.id, task: task, Replacement(before: before, after: after))])
  }

  private mutating func setUp(_ task: TaskRecord, _ meeting: Meeting) -> Change {
    let name = ["A", "B", "C"].randomElement(using: &generator) ?? "A"
    let before = task.sections.first { $0.section == name }
    var after = before ?? TaskInSection(task: task.task.id, section: name)
    after.justTaught = [true, false, nil].randomElement(using: &generator) ?? nil
    after.setUp = [.differedByClass, .level(.memorization), nil].randomElement(using: &generator) ?? nil
    return Change(.setUp, meeting: meeting.id, [.section(Replacement(before: before, after: after))])
  }

  private mutating func addPapers(_ task: TaskRecord, _ meeting: Meeting) -> Change {
    let edits = (0..<Int.random(in: 1...4, using: &generator)).map { offset in
      let isTyped = Bool.random(using: &generator)
      return Edit.sample(
        made(
          WorkSample(
            id: Identifier(record.newNumber()), task: task.task.id, position: task.shelf.count + offset,
            section: isTyped ? "A" : "", response: isTyped ? word() : nil, answer: isTyped ? "2/4" : nil,
            markedCorrect: isTyped ? true : nil)))
    }
    return Change(.addPapers, meeting: meeting.id, edits)
  }

  private mutating func tag(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    guard let row = task.shelf.rows.randomElement(using: &generator) else { return nil }
    var after = row.tag
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: after.inDoubt.toggle()
    case 1: after.words = [.part(start: 0, end: 3), .written("paper"), nil].randomElement(using: &generator) ?? nil
    case 2: after = RoomTag()
    default: after.demand = WorkDemand.allCases.randomElement(using: &generator)
    }
    let before = row.tag.isEmpty ? nil : row.tag
    return Change(
      .tag, meeting: meeting.id,
      [
        .tag(
          meeting: meeting.id, sample: row.reference,
          Replacement(before: before, after: after.isEmpty ? nil : after))
      ])
  }

  private mutating func newGroup(_ task: TaskRecord, _ meeting: Meeting) -> Change {
    let group = MisconceptionGroup(id: Identifier(record.newNumber()), task: task.task.id, name: word())
    var edits: [Edit] = [.group(made(group))]
    for row in task.shelf.rows.shuffled(using: &generator).prefix(3) {
      edits.append(.place(sample: row.reference, Replacement(before: row.place, after: .group(group.id))))
    }
    return Change(.newGroup, meeting: meeting.id, edits)
  }

  private mutating func place(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    guard let row = task.shelf.rows.randomElement(using: &generator) else { return nil }
    let group = task.groups.randomElement(using: &generator).map { GroupPlace.group($0.group.id) }
    let after = [.noneSeen, group, group, nil].randomElement(using: &generator) ?? nil
    return Change(
      .place, meeting: meeting.id,
      [.place(sample: row.reference, Replacement(before: row.place, after: after))])
  }

  /// Merges a group that no move belongs to into another one.
  private mutating func merge(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    let moves = Set((record.moves + record.past.moves).map(\.group))
    let groups = task.groups.shuffled(using: &generator)
    guard let goner = groups.first(where: { !moves.contains($0.group.id) }),
      let taker = groups.first(where: { $0.group.id != goner.group.id })
    else { return nil }
    var edits = goner.members.first.map { member in
      Edit.place(
        sample: member, Replacement(before: .group(goner.group.id), after: .group(taker.group.id)))
    }
    edits.append(.group(gone(goner.group)))
    return Change(.mergeGroups, meeting: meeting.id, edits)
  }

  private mutating func editGroup(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    guard let before = task.groups.randomElement(using: &generator)?.group else { return nil }
    var after = before
    (after.probe, after.papers, after.bank) = (word(), Int.random(in: 0..<9, using: &generator), "fr-gap")
    return Change(.editGroup, meeting: meeting.id, [.group(Replacement(before: before, after: after))])
  }

  private mutating func countPile(_ task: TaskRecord, _ meeting: Meeting) -> Change {
    let tally = DemandTally(reason: Int.random(in: 0..<9, using: &generator), noEvidence: 2)
    let pile = Bool.random(using: &generator) ? Pile(task: task.task.id, papers: 30, tally: tally, noneSeen: 1) : nil
    return Change(
      .countPile, meeting: meeting.id,
      [.pile(meeting: meeting.id, Replacement(before: task.pile, after: pile))])
  }

  private mutating func markWay(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    let marked = DemandFactor.allCases.shuffled(using: &generator).prefix(Int.random(in: 0..<4, using: &generator))
    let after = Bool.random(using: &generator) ? OnTheWay(task: task.task.id, factors: marked) : nil
    guard task.onTheWay != nil || after != nil else { return nil }
    return Change(
      .onTheWay, meeting: meeting.id,
      [.onTheWay(meeting: meeting.id, Replacement(before: task.onTheWay, after: after))])
  }

  private mutating func move(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    if let before = (record.moves + record.past.moves).randomElement(using: &generator), Bool.random(using: &generator)
    {
      var after = before
      after.status =
        [.tried(by: 3), .notYet(.coverage), .notYet(nil), .setAside]
        .randomElement(using: &generator) ?? .planned
      after.kind = MoveKind.allCases.randomElement(using: &generator)
      after.support = SupportSubsystem.allCases.randomElement(using: &generator)
      after.heard = word()
      return Change(.followUp, meeting: meeting.id, [.move(Replacement(before: before, after: after))])
    }
    guard let group = task.groups.randomElement(using: &generator)?.group else { return nil }
    let move = Move(
      id: Identifier(record.newNumber()), meeting: meeting.id, task: task.task.id, group: group.id, text: word())
    return Change(.move, meeting: meeting.id, [.move(made(move))])
  }

  private mutating func note(_ task: TaskRecord, _ meeting: Meeting) -> Change? {
    let group = task.groups.randomElement(using: &generator).map { Note.Subject.group($0.group.id) }
    let sample = task.shelf.rows.randomElement(using: &generator).map { Note.Subject.sample($0.sample.id) }
    let subjects = [.task(task.task.id), .step(nil), .step(2), group, sample].compactMap(\.self)
    guard let subject = subjects.randomElement(using: &generator) else { return nil }
    let before = record.notes.first { $0.subject == subject }
    let after = Bool.random(using: &generator) ? Note(meeting: meeting.id, subject: subject, text: word()) : nil
    guard before != nil || after != nil else { return nil }
    return Change(.note, meeting: meeting.id, [.note(Replacement(before: before, after: after))])
  }

  private mutating func define(_ task: TaskRecord, _ meeting: Meeting) -> Change {
    if let before = record.definitions.randomElement(using: &generator), Bool.random(using: &generator) {
      var after = before
      (after.because, after.hardCase) = (word(), "wrong-but-argued")
      let isGone = Bool.random(using: &generator)
      return Change(
        .define, meeting: meeting.id, [.definition(Replacement(before: before, after: isGone ? nil : after))])
    }
    let sample = task.shelf.rows.randomElement(using: &generator)?.sample
    let definition = Definition(
      id: Identifier(record.newNumber()), meeting: meeting.id, task: task.task.id, sample: sample?.id,
      letter: sample?.letter ?? "", called: sample == nil ? .memorization : .reason,
      against: sample == nil ? nil : .reproduce, because: word())
    return Change(.define, meeting: meeting.id, [.definition(made(definition))])
  }
}
