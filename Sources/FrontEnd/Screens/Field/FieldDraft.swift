import Meetings
import TaskAnalysis

extension Field {
  /// The name under which the draft of the field is kept, so that it comes back to the same line.
  var draftKey: String {
    switch purpose {
    case .note(.task(let id)): "note/task/\(id.number)"
    case .note(.sample(let id)): "note/sample/\(id.number)"
    case .note(.group(let id)): "note/group/\(id.number)"
    case .note(.step(let step)): "note/step/\(step ?? -1)"
    case .goal: "goal"
    case .papers: "papers"
    case .newTask: "newTask"
    case .prompt(let id): "prompt/\(id.number)"
    case .key(let id): "key/\(id.number)"
    case .paperWords(let sample): "words/\(sample.id.number)/\(sample.task.number)/\(sample.position)"
    case .newGroup(let id): "newGroup/\(id.number)"
    case .groupName(let id): "groupName/\(id.number)"
    case .groupExample(let id): "groupExample/\(id.number)"
    case .groupPapers(let id): "groupPapers/\(id?.number ?? -1)"
    case .teamName: "teamName"
    case .course: "course"
    case .seats: "seats"
    case .triedBy(let id): "triedBy/\(id.number)"
    case .heard(let id): "heard/\(id.number)"
    case .move(let id, let part): "move/\(id.number)/\(part.rawValue)"
    case .plan: "plan"
    case .bell: "bell"
    case .stepName(let step): "stepName/\(step)"
    case .stepSentence(let step): "stepSentence/\(step)"
    case .mirrorWords(let mirror, let item), .mirrorMinutes(let mirror, let item):
      MirrorScene.draftKey(mirror, item: item)
    case .seatKeys: "seatKeys"
    case .sideCase(let id, let side): "case/\(id.number)/\(side.rawValue)"
    case .definition(let id): "definition/\(id.number)"
    case .instead(let verdict): "instead/\(verdict.draftKey)"
    case .askNext(let id): "askNext/\(id.number)"
    case .objective: "objective"
    case .target(let position, let measure): "target/\(position)/\(measure.rawValue)"
    case .targetShare: "targetShare"
    case .targetMinutes: "targetMinutes"
    case .stretchName(let start): "stretchName/\(start)"
    }
  }

  /// The field that a kept draft belongs to; nil for a draft of something else.
  init?(draftKey: String, text: String) {
    let parts = draftKey.split(separator: "/").map(String.init)
    let numbers = parts.compactMap { Int64($0) }
    guard let purpose = Field.purpose(of: parts, numbers) else { return nil }
    self.init(purpose, typed: text)
  }

  private static func purpose(of parts: [String], _ numbers: [Int64]) -> Purpose? {
    switch (parts.first, numbers.first) {
    case ("instead", _): VerdictName(draftKey: Array(parts.dropFirst())).map { .instead($0) }
    case ("askNext", let id?): .askNext(MisconceptionGroup.ID(id))
    case ("objective", nil): .objective
    case ("target", let position?):
      parts.last.flatMap(KeyResult.Measure.init(rawValue:)).map { .target(Int(clamping: position), $0) }
    case ("goal", nil): .goal
    case ("papers", nil): .papers
    case ("newTask", nil): .newTask
    case ("teamName", nil): .teamName
    case ("course", nil): .course
    case ("seats", nil): .seats
    case ("plan", nil): .plan
    case ("bell", nil): .bell
    case ("stepName", let step?): .stepName(Int(clamping: step))
    case ("stepSentence", let step?): .stepSentence(Int(clamping: step))
    case ("seatKeys", nil): .seatKeys
    case ("targetShare", nil): .targetShare
    case ("targetMinutes", nil): .targetMinutes
    case ("stretchName", let start?): .stretchName(start)
    case ("prompt", let id?): .prompt(MathTask.ID(id))
    case ("key", let id?): .key(MathTask.ID(id))
    case ("newGroup", let id?): .newGroup(MathTask.ID(id))
    case ("groupName", let id?): .groupName(MisconceptionGroup.ID(id))
    case ("groupExample", let id?): .groupExample(MisconceptionGroup.ID(id))
    case ("groupPapers", let id?): .groupPapers(id < 0 ? nil : MisconceptionGroup.ID(id))
    case ("triedBy", let id?): .triedBy(Move.ID(id))
    case ("heard", let id?): .heard(Move.ID(id))
    case ("note", let id?): note(about: parts, id)
    case ("words", let id?) where numbers.count == 3:
      .paperWords(
        SampleReference(id: WorkSample.ID(id), task: MathTask.ID(numbers[1]), position: Int(numbers[2])))
    case ("case", let id?): parts.last.flatMap(BallotChoice.init(rawValue:)).map { .sideCase(Ballot.ID(id), $0) }
    case ("definition", let id?): .definition(Ballot.ID(id))
    case ("move", let id?):
      parts.last.flatMap(FinishScene.Part.init(rawValue:)).map { .move(MisconceptionGroup.ID(id), $0) }
    default: nil
    }
  }

  private static func note(about parts: [String], _ number: Int64) -> Purpose? {
    guard parts.count == 3 else { return nil }
    switch parts[1] {
    case "task": return .note(.task(MathTask.ID(number)))
    case "sample": return .note(.sample(WorkSample.ID(number)))
    case "group": return .note(.group(MisconceptionGroup.ID(number)))
    case "step": return .note(.step(number < 0 ? nil : Int(number)))
    default: return nil
    }
  }
}
