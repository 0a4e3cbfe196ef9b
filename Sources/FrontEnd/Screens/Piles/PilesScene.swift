import Meetings
import TaskAnalysis

/// Papers sorted on the table, counted pile by pile.
package struct PilesScene: Hashable, Sendable {
  /// The screen that the last pile goes back to.
  enum Origin: Hashable, Sendable { case start, task, tag }

  /// How many papers there are in all.
  let papers: Int
  /// The screen it was opened from.
  let origin: Origin
  /// What is typed for reason, reproduce and no evidence; an empty one is not in yet.
  private(set) var digits: [String]
  /// Which of the three takes digits.
  private(set) var marked: Int
  /// Whether the next digit begins the count anew.
  private var isFresh = true

  /// The piles of a task with the counts that are in.
  init(_ pile: Pile, cameFrom origin: Origin) {
    papers = pile.papers
    self.origin = origin
    digits = pile.tally.total == 0 ? ["", "", ""] : WorkDemand.allCases.map { "\(pile.tally[$0])" }
    marked = 0
  }

  /// The three counts; the last one fills itself from the first two until it is typed over.
  var counts: [Int?] {
    var counts = digits.map { Int($0) }
    if counts[2] == nil, let reason = counts[0], let reproduce = counts[1] {
      counts[2] = max(0, papers - reason - reproduce)
    }
    return counts
  }

  /// The three counts as they would be kept now; one that is not in yet is 0.
  var tally: DemandTally {
    let counts = counts.map { $0 ?? 0 }
    return DemandTally(reason: counts[0], reproduce: counts[1], noEvidence: counts[2])
  }

  /// Whether the last of the three takes digits.
  var isLast: Bool { marked == digits.count - 1 }

  /// Types a digit; false when there are not that many papers.
  mutating func type(_ digit: Unicode.Scalar) -> Bool {
    var typed = self
    let before = isFresh || digits[marked] == "0" ? "" : digits[marked]
    typed.digits[marked] = before + String(Character(digit))
    typed.isFresh = false
    if typed.isOver, marked < 2 { typed.digits[2] = "" }
    guard !typed.isOver else { return false }
    self = typed
    return true
  }

  private var isOver: Bool {
    digits.reduce(0) { $0 + (Int($1) ?? 0) } > papers
  }

  /// Takes a digit back; of an empty count, goes to the pile before.
  mutating func erase() {
    isFresh = false
    if digits[marked].isEmpty {
      marked = max(0, marked - 1)
    } else {
      digits[marked].removeLast()
    }
  }

  /// Goes to another pile.
  mutating func move(by step: Int) {
    marked = max(0, min(marked + step, digits.count - 1))
    isFresh = true
  }

  /// A pile that was passed without a digit holds nothing.
  mutating func take() {
    if digits[marked].isEmpty, !isLast { digits[marked] = "0" }
  }

  private static let draftPrefix = "piles/"

  /// The name under which counts that are not taken yet are kept.
  static func draftKey(_ task: MathTask.ID) -> String { "\(draftPrefix)\(task.number)" }

  /// What is kept until it is taken: the three as typed, and which is marked.
  var draft: String { "\(digits.joined(separator: ",")),\(marked)" }

  /// The task whose count a kept draft belongs to; nil for a draft of something else.
  static func task(ofDraft key: String) -> MathTask.ID? {
    guard key.hasPrefix(draftPrefix) else { return nil }
    return Int64(key.dropFirst(draftPrefix.count)).map { MathTask.ID($0) }
  }

  /// The piles as they were being counted; nil when the draft does not fit them.
  init?(_ pile: Pile, draft: String) {
    self.init(pile, cameFrom: .start)
    let parts = draft.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let marked = Int(parts[3]), digits.indices.contains(marked),
      parts[0..<3].allSatisfy({ $0.isEmpty || (0...max(0, pile.papers)).contains(Int($0) ?? -1) })
    else { return nil }
    digits = Array(parts[0..<3])
    self.marked = marked
    isFresh = false
    guard !isOver else { return nil }
  }
}
