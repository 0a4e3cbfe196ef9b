import FrontEnd
import Meetings
import Storage

extension Shell {
  /// Answers a query from the team file.
  func load(_ query: Query, now: Moment) throws -> Arrival? {
    let meeting = state.record.meeting?.id
    switch query {
    case .shelf(let task, let position):
      guard let meeting else { return nil }
      return .shelf(task, try file.shelf(of: task, meeting: meeting, around: position))
    case .rows(let samples):
      guard let meeting else { return nil }
      return .rows(try file.rows(of: samples, meeting: meeting))
    case .members(let group, let task, let then):
      return .members(group, try file.members(of: group, in: task), then: then)
    case .shownByClass(let task):
      guard let meeting else { return nil }
      return .shownByClass(task, try file.shown(of: task, meeting: meeting))
    case .nextUntagged(let task, let position):
      guard let meeting else { return nil }
      return .nextUntagged(task, position: try file.nextUntagged(in: task, after: position, meeting: meeting))
    case .history(let then):
      guard let meeting else { return nil }
      return .history(try file.history(of: meeting), then: then)
    case .counts: return .counts(try file.counts())
    case .record(let meeting): return .record(try meeting.map { try file.record(of: $0) } ?? unfinished())
    case .samples(let task, let words):
      guard let meeting else { return nil }
      return .samples(try file.samples(of: task, holding: words, meeting: meeting, limit: Narrowing.capacity))
    case .meetings: return .meetings(try file.meetings())
    case .protocols:
      let (protocols, refused) = folder.protocols()
      return .protocols(protocols, refused: refused)
    case .mirrors:
      let (mirrors, refused) = folder.mirrors()
      return .mirrors(mirrors, MonthMinutes.months(try file.timeSpent()), refused: refused)
    case .trends: return .trends(Trends(try file.season(at: now)))
    }
  }

  /// The record with the latest meeting, without any where that one is over: what Start goes on with.
  private func unfinished() throws -> Record {
    let record = try file.record(of: try file.latestMeeting())
    return record.meeting?.isEnded == true ? try file.record(of: nil) : record
  }
}
