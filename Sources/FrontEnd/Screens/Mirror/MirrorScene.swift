import Meetings
import SafeText
import Screen
import TaskAnalysis

/// A mirror with what is answered in it, today or on an earlier day.
package struct MirrorScene: Hashable, Sendable {
  /// The page as it was read when it was opened.
  let mirror: Mirror
  /// Where the minutes went, for items that show the clock.
  let months: [MonthMinutes]
  /// The earlier answers that are shown; nil shows today's.
  var earlier: Reflection.ID?
  /// Whether all days stand beside each other.
  var showsAll = false
  /// Answers that nobody wants kept; gone with the screen.
  var unkept: Reflection?
  /// Which of the lines that can be marked is, from 0.
  var marked = 0
  /// What is marked where all days stand beside each other: there only choices have rows.
  var markedChoice = 0

  init(_ mirror: Mirror, months: [MonthMinutes]) {
    self.mirror = mirror
    self.months = months
  }

  /// A line that can be marked.
  enum Answerable: Hashable {
    case level(item: Int, String)
    case mark(item: Int, String)
    case whole(item: Int)
  }

  /// The lines that can be marked, from top to bottom.
  var answerable: [Answerable] {
    mirror.items.enumerated().flatMap { index, item -> [Answerable] in
      switch item.kind {
      case .levels(let levels): levels.map { .level(item: index, $0) }
      case .marks(let marks): marks.map { .mark(item: index, $0) }
      case .words, .yesOrNo, .minutes: [.whole(item: index)]
      case .clock: []
      }
    }
  }

  /// What the names of all mirrors' drafts begin with.
  static let draftPrefix = "mirror/"

  /// The name under which a half typed answer is kept; items are counted from 0.
  static func draftKey(_ mirror: Mirror.ID, item: Int) -> String {
    "\(draftPrefix)\(mirror)/\(item)"
  }
}

extension State {
  /// What was ever written in a mirror, earliest first.
  func reflections(in mirror: Mirror) -> [Reflection] {
    record.reflections.filter { $0.mirror == mirror.id }
  }

  /// Today's answers; nil while there are none.
  private func todays(_ scene: MirrorScene, now: Moment) -> Reflection? {
    scene.mirror.isKept
      ? reflections(in: scene.mirror).last { $0.day.local.isoDay == now.local.isoDay } : scene.unkept
  }

  /// The answers that are looked at; nil while there are none.
  func shown(in scene: MirrorScene, now: Moment) -> Reflection? {
    guard let earlier = scene.earlier else { return todays(scene, now: now) }
    return record.reflections.first { $0.id == earlier } ?? todays(scene, now: now)
  }

  /// Two lists in one screen, the answers of a date and all dates, and each keeps a mark of its own.
  mutating func reduceMirror(_ mirror: MirrorScene, _ action: Action, now: Moment) -> [Effect] {
    var mirror = mirror
    let mark = mirror.showsAll ? \MirrorScene.markedChoice : \.marked
    let rows = mirror.showsAll ? allDates(of: mirror).choices.count : mirror.answerable.count
    let last = max(0, rows - 1)
    mirror[keyPath: mark] = max(0, min(mirror[keyPath: mark], last))
    switch action {
    case .up: mirror[keyPath: mark] = max(0, mirror[keyPath: mark] - 1)
    case .down: mirror[keyPath: mark] = min(last, mirror[keyPath: mark] + 1)
    case .first: mirror[keyPath: mark] = 0
    case .last: mirror[keyPath: mark] = last
    case .pageUp: mirror[keyPath: mark] = max(0, mirror[keyPath: mark] - 10)
    case .pageDown: mirror[keyPath: mark] = min(last, mirror[keyPath: mark] + 10)
    case .left: showDay(in: &mirror, earlier: true, now: now)
    case .right: showDay(in: &mirror, earlier: false, now: now)
    case .space: mirror.showsAll.toggle()
    case .open:
      scene = .mirror(mirror)
      return mirror.showsAll ? [] : answer(mirror, now: now)
    case .format:
      let page = MirrorPage(
        mirror: mirror.mirror, shown: shown(in: mirror, now: now), all: reflections(in: mirror.mirror),
        months: mirror.months)
      return [.exportMirror(page)]
    case .back where mirror.showsAll: mirror.showsAll = false
    case .back: return go(.start(StartScene()))
    default: return []
    }
    scene = .mirror(mirror)
    return []
  }

  /// A mirror on all its days.
  func allDates(of scene: MirrorScene) -> MirrorPage {
    MirrorPage(mirror: scene.mirror, shown: nil, all: reflections(in: scene.mirror), months: scene.months)
  }

  /// Goes one date back or on; behind the last comes today's page.
  private mutating func showDay(in mirror: inout MirrorScene, earlier: Bool, now: Moment) {
    let today = todays(mirror, now: now)?.id
    let days = reflections(in: mirror.mirror).map(\.id).filter { $0 != today }
    let place = mirror.earlier.flatMap { days.firstIndex(of: $0) } ?? days.count
    let next = place + (earlier ? -1 : 1)
    if next < 0 { message = days.isEmpty ? "Nothing was written here on an earlier day." : "This is the first." }
    mirror.earlier = next >= days.count ? nil : days[max(0, min(next, days.count - 1))]
    if days.isEmpty { mirror.earlier = nil }
  }

  /// Answers the marked line, or opens it to write in.
  private mutating func answer(_ mirror: MirrorScene, now: Moment) -> [Effect] {
    guard mirror.answerable.indices.contains(mirror.marked) else { return [] }
    guard mirror.earlier == nil else {
      message = "That was our opinion then; it stays.   \(.key, "→") goes on to today"
      return []
    }
    let items = mirror.mirror.items
    switch mirror.answerable[mirror.marked] {
    case .level(let item, let words):
      return edit(mirror, now: now) { reflection in
        let isChosen = reflection.has(words, for: items[item].question)
        reflection.answer(items[item].question, isChosen ? "" : words, in: mirror.mirror)
      }
    case .mark(let item, let words):
      return edit(mirror, now: now) { $0.mark(words, of: items[item].question, in: mirror.mirror) }
    case .whole(let item):
      let text = shown(in: mirror, now: now)?.answer(to: items[item].question) ?? ""
      switch items[item].kind {
      case .yesOrNo:
        let next = text == "yes" ? "no" : text == "no" ? "" : "yes"
        return edit(mirror, now: now) { $0.answer(items[item].question, next, in: mirror.mirror) }
      case .minutes: return lay(.field(Field(.mirrorMinutes(mirror.mirror.id, item: item), text: text)))
      default: return lay(.field(Field(.mirrorWords(mirror.mirror.id, item: item), text: text)))
      }
    }
  }

  /// Keeps what was written for an item; empty takes the answer away.
  mutating func answerMirror(_ item: Int, _ text: String, now: Moment) -> [Effect] {
    guard case .mirror(let mirror) = scene, mirror.mirror.items.indices.contains(item) else { return [] }
    halfTyped[MirrorScene.draftKey(mirror.mirror.id, item: item)] = nil
    return edit(mirror, now: now) { $0.answer(mirror.mirror.items[item].question, text, in: mirror.mirror) }
  }

  /// The question of an item of the mirror on the wall.
  func mirrorQuestion(_ item: Int) -> DisplayText {
    guard case .mirror(let mirror) = scene, mirror.mirror.items.indices.contains(item) else { return "" }
    return DisplayText(mirror.mirror.items[item].question.uppercased())
  }

  /// A line that was being written when the program ended comes back with its mirror.
  mutating func openHalfWritten() -> [Effect] {
    guard case .mirror(let mirror) = scene else { return [] }
    for (index, item) in mirror.mirror.items.enumerated() {
      let key = MirrorScene.draftKey(mirror.mirror.id, item: index)
      guard let text = halfTyped.removeValue(forKey: key), !text.isEmpty else { continue }
      message = "This line was being written when the program ended."
      switch item.kind {
      case .words: return lay(.field(Field(.mirrorWords(mirror.mirror.id, item: index), typed: text)))
      case .minutes: return lay(.field(Field(.mirrorMinutes(mirror.mirror.id, item: index), typed: text)))
      case .levels, .marks, .yesOrNo, .clock: continue
      }
    }
    return []
  }

  /// Changes today's answers, which begin with the first and are gone with the last.
  private mutating func edit(_ mirror: MirrorScene, now: Moment, _ change: (inout Reflection) -> Void) -> [Effect] {
    let before = todays(mirror, now: now)
    var after =
      before
      ?? Reflection(
        id: Reflection.ID(mirror.mirror.isKept ? record.newNumber() : 0), mirror: mirror.mirror.id,
        title: mirror.mirror.name, day: now)
    change(&after)
    guard mirror.mirror.isKept else {
      var mirror = mirror
      mirror.unkept = after
      scene = .mirror(mirror)
      return []
    }
    let kept = after.answers.isEmpty ? nil : after
    guard kept != before else { return [] }
    return commit(.reflect, [.reflection(Replacement(before: before, after: kept))])
  }
}
