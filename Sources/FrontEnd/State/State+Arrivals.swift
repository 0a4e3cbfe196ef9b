import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Takes in what an effect asked for.
  mutating func receive(_ arrival: Arrival, now: Moment) -> [Effect] {
    switch arrival {
    case .shelf(let task, let shelf):
      if let index = record.index(of: task) { record.tasks[index].shelf = shelf }
      return []
    case .rows(let rows):
      for row in rows { single[row.sample.id] = row }
      return []
    case .members(let group, let members, .merge(let other)): return merge(group, members, into: other)
    case .members(let group, let members, .divide(let first)): return divide(group, members, from: first)
    case .shownByClass(let task, let classes): return show(classes, of: task)
    case .nextUntagged(_, let position):
      guard let position else {
        message = "All are tagged."
        return []
      }
      return look(at: position)
    case .history(let kept, let then):
      history = .here(kept)
      return then == .undo ? undo() : redo()
    case .record(let record): return open(record)
    case .meetings(let meetings): return list(meetings)
    case .samples(let rows): return list(rows)
    case .trends(let trends): return show(trends)
    case .fileRead(let reading): return read(reading)
    case .fileRefused(let words): return refuseFile(words)
    case .pieces(let pieces, let chosen): return chooseByHand(pieces, chosen: chosen)
    case .workBroughtIn(let record, let words): return bringIn(record, words)
    case .preview(let lines):
      show(lines)
      return []
    case .refused(let words):
      message = Message(Line(words))
      return []
    case .protocols(let protocols, let refused): return list(protocols, refused: refused)
    case .mirrors(let mirrors, let months, let refused): return list(mirrors, months, refused: refused)
    case .closed(let folder):
      written.append(folder)
      message = Message(
        "Ended. Kept in \(path(folder, room: 44))   \(.key, "u") take it back",
        short: "Kept in \(path(folder, room: 33))   \(.key, "u") take it back")
      return []
    case .counts(let counts): return lay(.objective(OurObjective(counts: counts)))
    case .written(let path):
      if !written.contains(path) { written.append(path) }
      message = Message("Written: \(self.path(path, room: 67))", short: "Written: \(self.path(path, room: 49))")
      return []
    }
  }

  /// A path as it is said in a part of the message row.
  private func path(_ path: String, room: Int) -> DisplayText {
    pathInWords(path, home: options.home, room: room)
  }

  /// Puts another record in the place of the one in memory; what was done there stays in the team file.
  mutating func open(_ record: Record) -> [Effect] {
    self.record = record
    behind = nil
    attention = record.attention
    history = .inFile
    single = [:]
    looking.task = max(0, min(looking.task, record.tasks.count - 1))
    return []
  }
}
