import Exchange
import FrontEnd
import Meetings
import SafeText
import Screen
import Storage
import TaskAnalysis

/// Does what the state asks for: the team file, files in and out, the end.
///
/// All waiting keys are applied in order; what they changed is then committed in one transaction, before a frame is
/// drawn. When saving fails, the writes are kept and tried again with the next ones, and the message row says so.
final class Shell {
  private(set) var state: State
  let file: TeamFile
  /// What was done and is not yet on disk.
  private var pending: [Write] = []
  /// What was on the wall: kept with the next write, so that looking through papers waits for no disk.
  private var glances: [Write] = []
  private var hasFailed = false
  private(set) var lastWrite: Int64 = 0
  /// How the full screen ends, once it does.
  private(set) var ending: Ending?
  /// Files that were looked into, so that taking their work reads no other bytes than were shown.
  var read: [String: ImportedWork] = [:]
  /// What was last shown as it would leave the room, so that no other bytes are written.
  var shown: (leaving: Leaving, files: [ExportFile])?
  let documents: String
  /// Where the team's own protocols and mirrors lie.
  let folder: ConfigurationFolder

  /// When a meeting that runs elsewhere was last heard of: what is only looked at shows that moment.
  private(set) var standsStillAt: Moment?

  enum Ending { case quit, sampleTeam }

  init(
    file: TeamFile, options: Options, screen: ScreenName?, documents: String,
    folder: ConfigurationFolder = ConfigurationFolder(path: nil), now: Moment
  ) throws {
    self.file = file
    self.documents = documents
    self.folder = folder
    let latest = try file.latestMeeting()
    var record = try file.record(of: latest)
    if record.meeting?.isEnded == true, [nil, .start, .trends].contains(screen) { record = try file.record(of: nil) }
    let heard = try record.meeting.flatMap { try file.lastHeardOf($0.id) }
    let now = options.isLooking && record.meeting?.isRunning == true ? heard ?? now : now
    if options.isLooking, record.meeting?.isRunning == true { standsStillAt = now }
    let key = try record.meeting.flatMap { try file.lastKey(in: $0.id) }
    let (state, effects) = State.opening(
      record, lastHeardOf: heard, lastKey: key, drafts: try file.drafts(), options: options, now: now)
    self.state = state
    perform(effects, now: now)
    if let screen { perform(self.state.show(screen, now: now), now: now) }
    flush(now: now)
  }

  /// Applies all keys that wait, and commits what they did.
  func press(_ keys: [Key], now: Moment) {
    for key in keys where ending == nil {
      dispatch(state.action(for: key) ?? .unknownKey, now: now)
    }
    flush(now: now)
  }

  /// Moves the state on by an action and does what it asks for.
  func dispatch(_ action: Action, now: Moment) {
    perform(reduce(&state, action, now: now), now: now)
  }

  private func perform(_ effects: [Effect], now: Moment) {
    for effect in effects { perform(effect, now: now) }
  }

  private func perform(_ effect: Effect, now: Moment) {
    switch effect {
    case .commit(let change): pending.append(.change(change))
    case .takeBack(let change): pending.append(.undo(change))
    case .doAgain(let change): pending.append(.redo(change))
    case .draft(let key, let text): pending.append(.draft(key: key, text: text))
    case .keepPass(let pass): keep(pass)
    case .attend(let task, let sample): attend(task, sample, now: now)
    case .load(let query): arrive(now: now) { try self.load(query, now: now) }
    case .readFile(let path): arrive(now: now) { try self.readFile(path) }
    case .lookThrough(let order): arrive(now: now) { self.lookThrough(order) }
    case .bringIn(let order): arrive(now: now) { try self.bringIn(order, now: now) }
    case .printPage(let page): arrive(now: now) { try self.print(page, now: now) }
    case .exportMirror(let page): arrive(now: now) { try self.export(page, now: now) }
    case .export(let leaving): arrive(now: now) { try self.export(leaving, now: now) }
    case .exportShown: arrive(now: now) { try self.exportShown(now: now) }
    case .preview(let leaving): arrive(now: now) { try self.preview(leaving, now: now) }
    case .writeClosing: arrive(now: now) { try self.writeClosing(now: now) }
    case .writeSheet(let sheet): arrive(now: now) { try self.write(sheet, now: now) }
    case .openSampleTeam: ending = .sampleTeam
    case .quit: ending = .quit
    }
  }

  /// Of several passes that wait one after the other only the last is written: it holds all the votes before it.
  private func keep(_ pass: OpenPass?) {
    guard let meeting = state.record.meeting?.id else { return }
    if case .openPass(meeting, _) = pending.last { pending.removeLast() }
    pending.append(.openPass(meeting: meeting, pass))
  }

  /// Runs something that answers, after all that was done before it is in the file, so that it sees it.
  private func arrive(now: Moment, _ answer: () throws -> Arrival?) {
    flush(now: now)
    do {
      if let arrival = try answer() { dispatch(.arrived(arrival), now: now) }
    } catch {
      dispatch(.failed(DisplayText(String(describing: error))), now: now)
    }
  }

  private func attend(_ task: MathTask.ID, _ sample: WorkSample.ID?, now: Moment) {
    guard let meeting = state.record.meeting else { return }
    glances.append(.attention(meeting: meeting.id, task: task, sample: sample, at: meeting.elapsed(at: now)))
  }

  /// Keeps that the meeting was still going on.
  func touch(now: Moment) {
    guard file.access == .write, let meeting = state.record.meeting, meeting.isRunning else { return }
    pending.append(.touch(meeting: meeting.id, lastKey: state.lastKeyInMeeting))
  }

  /// Keeps also what waits for the next write.
  func flushAll(now: Moment) {
    pending += glances
    glances = []
    flush(now: now)
  }

  /// Commits what waits; on failure it is kept, and the next call tries again.
  func flush(now: Moment) {
    guard !pending.isEmpty else { return }
    var writes = pending + glances
    if let meeting = state.record.meeting, meeting.isRunning {
      writes.append(.touch(meeting: meeting.id, lastKey: state.lastKeyInMeeting))
    }
    do {
      try file.write(writes, at: now)
      (pending, glances) = ([], [])
      lastWrite = now.sinceBoot
      if hasFailed { dispatch(.failed("Saving works again. Everything is kept."), now: now) }
      hasFailed = false
    } catch {
      hasFailed = true
      dispatch(.failed("NOT SAVED: \(error.description)"), now: now)
    }
  }

  /// Makes the day's backup when it is due; where that fails, the message row says so, once a day.
  ///
  /// Whether that failed, which the state then says and the screen has to show.
  func backsUpInVain(now: Moment) -> Bool {
    do {
      try file.backUpIfDue(at: now)
      return false
    } catch {
      dispatch(.failed("NO BACKUP TODAY: \(error.description)"), now: now)
      return true
    }
  }

  /// Whether something is not on disk.
  var hasUnsaved: Bool { !pending.isEmpty }
}
