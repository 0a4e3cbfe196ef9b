/// How some published report splits the time of meetings: five numbers, where they come from, and what is doubtful.
package struct PublishedMinutes: Hashable, Sendable {
  /// One number for each of ``categories``, in the report's own unit.
  package let shares: [TimeCategory: Int]
  /// Where the numbers come from.
  package let source: String
  /// What the reader has to know before comparing, one sentence each.
  package let doubts: [String]

  /// The categories that a report has to have a number for.
  package static let categories: [TimeCategory] = [.logistics, .pacing, .strategy, .unfocused, .planning]

  package init(shares: [TimeCategory: Int], source: String, doubts: [String]) {
    self.shares = shares
    self.source = source
    self.doubts = doubts
  }

  /// What the five numbers add up to; 100 only where nothing was rounded.
  package var sum: Int {
    PublishedMinutes.categories.reduce(0) { $0 + (shares[$1] ?? 0) }
  }
}
