import Meetings
import SafeText
import TaskAnalysis

/// One line of text being typed for a purpose; what is typed is kept as a draft with each key.
package struct Field: Hashable, Sendable {
  /// What the line is for.
  enum Purpose: Hashable, Sendable {
    case note(Note.Subject)
    case goal
    case papers
    case newTask
    case prompt(MathTask.ID)
    case key(MathTask.ID)
    case paperWords(SampleReference)
    case newGroup(MathTask.ID)
    case groupName(MisconceptionGroup.ID)
    case groupExample(MisconceptionGroup.ID)
    case groupPapers(MisconceptionGroup.ID?)
    case teamName, course, seats
    case triedBy(Move.ID)
    case heard(Move.ID)
    case move(MisconceptionGroup.ID, FinishScene.Part)
    case plan
    case bell
    case stepName(Int)
    case stepSentence(Int)
    case mirrorWords(Mirror.ID, item: Int)
    case mirrorMinutes(Mirror.ID, item: Int)
    case seatKeys
    case sideCase(Ballot.ID, BallotChoice)
    case definition(Ballot.ID)
    case instead(VerdictName)
    case askNext(MisconceptionGroup.ID)
    case objective
    case target(Int, KeyResult.Measure)
    case targetShare, targetMinutes
    /// What a stretch of the meeting was about, by when it begins.
    case stretchName(Int64)
  }

  /// What the text is for, and so where Enter keeps it.
  var purpose: Purpose
  /// What stands in it now; not kept before Enter, but for its draft.
  var text: String
  /// Whether the number in it was only offered, so that the first digit takes its place.
  private var isOffered = false

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
    isOffered = isNumber
  }

  /// The line as it was being typed, to be gone on with.
  init(_ purpose: Purpose, typed: String) {
    self.init(purpose, text: typed)
    isOffered = false
  }

  /// What the line lies over and goes back to.
  var drawerBehind: Drawer? {
    switch purpose {
    case .stepName(let step), .stepSentence(let step): .steps(marked: step)
    default: nil
    }
  }

  /// Whether only digits are typed.
  var isNumber: Bool {
    switch purpose {
    case .papers, .groupPapers, .seats, .triedBy, .plan, .bell, .mirrorMinutes, .target, .targetShare, .targetMinutes:
      true
    default: false
    }
  }

  /// The longest text it takes, in characters.
  static let longest = 2000

  /// Adds a scalar, first in place of a text that was only offered; what does not fit or is no digit of a number is
  /// dropped.
  mutating func type(_ scalar: Unicode.Scalar) {
    if isNumber, !("0"..."9").contains(scalar) { return }
    if isOffered { text = "" }
    isOffered = false
    guard text.unicodeScalars.count < (isNumber ? 4 : Field.longest) else { return }
    text.unicodeScalars.append(scalar)
  }

  /// Adds a text without what could do harm, as far as it fits.
  mutating func paste(_ pasted: String) {
    for scalar in DisplayText(pasted).string.unicodeScalars {
      type(scalar)
    }
  }

  /// Takes back some of the text; one that was only offered is then ours.
  mutating func erase(_ erasure: Erasure) {
    isOffered = false
    text.erase(erasure)
  }
}

extension State {
  /// Keeps each key as a draft until Enter keeps the text, or Esc leaves all as it was; both drop the draft.
  mutating func reduceField(_ field: Field, _ action: Action, now: Moment) -> [Effect] {
    var field = field
    switch action {
    case .type(let scalar): field.type(scalar)
    case .paste(let text): field.paste(text)
    case .erase, .eraseWord, .eraseLine: field.erase(Erasure(action))
    case .up, .down:
      guard case .move(let group, let part) = field.purpose, case .finish = scene else { return [] }
      drawer = nil
      return leave(part, of: group, typed: field.text, by: action == .up ? -1 : 1)
        + [.draft(key: field.draftKey, text: nil)]
    case .left, .right:
      guard case .move(_, .move) = field.purpose else { return [] }
      return turnKind(by: action == .left ? -1 : 1)
    case .back:
      drawer = field.drawerBehind
      return [.draft(key: field.draftKey, text: nil)]
    case .open:
      drawer = field.drawerBehind
      return keep(field, now: now) + [.draft(key: field.draftKey, text: nil)]
    default: return []
    }
    drawer = .field(field)
    return [.draft(key: field.draftKey, text: field.text)]
  }
}
