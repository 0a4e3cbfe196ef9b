/// What a teacher said about a piece of work.
package enum LearnedGroup: Hashable, Sendable {
  /// It shows the way of thinking that the team calls by this name.
  case named(String)
  /// It was looked at, and no misconception was seen.
  case noneSeen
}
