/// What a cell is for; a theme says what that looks like.
///
/// The raw value is the letter that stands for it in a map of styles.
package enum Role: Character, CaseIterable, Sendable {
  /// Plain text.
  case plain = "."
  /// A label in the label column.
  case label = "l"
  /// A second thought: hints, scales, minutes that are not running.
  case hint = "t"
  /// A heading or the screen's name.
  case heading = "h"
  /// The goal of the meeting.
  case goal = "g"
  /// What runs, and its time.
  case running = "c"
  /// A value: counts, letters, time left.
  case value = "v"
  /// The student's words and their bar; what to do now.
  case words = "q"
  /// The words that decide.
  case deciding = "e"
  /// A fact that wants talk; the word says it too.
  case talk = "w"
  /// Marked, with ▸ in the row or the next: the only reversed thing on a screen.
  case marked = "s"
  /// Reason, with ● or R.
  case reason = "R"
  /// Reproduce, with ○ or P.
  case reproduce = "P"
  /// No evidence, with ◌ or ?.
  case noEvidence = "N"
  /// Only suggested.
  case suggested = "G"
  /// What is being written.
  case input = "i"
  /// Big type.
  case big = "b"
  /// A bar: what is done.
  case done = "a"
  /// A bar: what is planned, or the rest.
  case rest = "p"
  /// The message row.
  case message = "m"
  /// A key that works now.
  case key = "k"
  /// The word of a key.
  case keyWord = "f"
  /// A rule across the screen.
  case rule = "-"
}
