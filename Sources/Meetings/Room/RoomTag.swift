package import TaskAnalysis

/// What the room says of one sample in one meeting.
package struct RoomTag: Hashable, Sendable, Codable {
  /// Nil until it is tagged; words may be marked before.
  package var demand: WorkDemand?
  /// A second thought, never required.
  package var inDoubt: Bool
  /// The words that decided; nil while none are marked.
  package var words: DecidingWords?

  package init(demand: WorkDemand? = nil, inDoubt: Bool = false, words: DecidingWords? = nil) {
    self.demand = demand
    self.inDoubt = inDoubt
    self.words = words
  }

  /// Whether it says nothing, so that nothing need be kept.
  package var isEmpty: Bool {
    demand == nil && !inDoubt && words == nil
  }
}

/// The words that decided: a part of the response, or, for work on paper, what the room wrote down.
package enum DecidingWords: Hashable, Sendable, Codable {
  /// UTF-8 offsets into the response; never a copy of a student's words.
  case part(start: Int, end: Int)
  case written(String)

  /// The words themselves; empty when the part does not lie in the response.
  package func text(in response: String?) -> String {
    switch self {
    case .written(let words): return words
    case .part(let start, let end):
      guard let response, start >= 0, start <= end, end <= response.utf8.count else { return "" }
      let utf8 = response.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      let upper = utf8.index(utf8.startIndex, offsetBy: end)
      return String(response[lower..<upper])
    }
  }
}
