/// Pieces nobody has grouped yet that may show one way of thinking; only ever a suggestion.
package struct SuggestedGroup: Hashable, Sendable {
  /// The misconception whose rule gives the answer, where just one fits; else the answer, or what is written alike.
  package let name: String
  /// The places of the pieces in the task, in order; always two or more.
  package let members: [Int]
  /// What made it, in short words: `same answer 3/7`; may quote a student's words as they are.
  package let because: String
  /// The misconceptions of the bank whose rule gives every answer in here, by id.
  package let consistentWith: [String]
}
