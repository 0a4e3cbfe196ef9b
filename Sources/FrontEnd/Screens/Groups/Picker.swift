import Meetings
import SafeText
import Screen
import TaskAnalysis

/// Finding a misconception among those in use and those in the bank.
package struct Picker: Hashable, Sendable {
  /// What is done with the one that is taken.
  enum Purpose: Hashable, Sendable {
    case place(SampleReference)
    case anticipate(MathTask.ID)
    /// Puts the whole of a group into the one that is taken.
    case merge(MisconceptionGroup.ID)
  }

  /// What taking one does.
  let purpose: Purpose
  /// What stands first among the entries of the bank.
  let likely: LikelyMisconceptions
  /// What was typed so far; a name of one's own, where nothing that is found is taken.
  private(set) var typed = ""
  /// Counted from 0 among the choices, the new group last.
  var marked = 0

  init(_ purpose: Purpose, in task: TaskRecord?) {
    self.purpose = purpose
    likely = LikelyMisconceptions(in: task)
  }

  /// The longest text it takes, in scalars.
  static let longest = 80

  /// Adds to what is typed, up to the longest name, and marks the first choice that fits.
  mutating func type(_ text: String) {
    for scalar in DisplayText(text).string.unicodeScalars where typed.unicodeScalars.count < Picker.longest {
      typed.unicodeScalars.append(scalar)
    }
    marked = 0
  }

  /// Takes back some of what is typed, and marks the first choice that fits.
  mutating func erase(_ erasure: Erasure) {
    typed.erase(erasure)
    marked = 0
  }
}

extension State {
  /// Opens the picker for the sample on the wall; on Task for what we anticipate.
  mutating func openPicker() -> [Effect] {
    if case .task = scene {
      guard let task else {
        message = "This meeting has no task yet."
        return []
      }
      return lay(.picker(Picker(.anticipate(task.task.id), in: task)))
    }
    guard let sample = sampleToPlace else {
      message = "There is no lettered work here.   \(.key, "A") add papers"
      return []
    }
    return lay(.picker(Picker(.place(sample), in: task)))
  }

  private var sampleToPlace: SampleReference? {
    if case .groups(let groups) = scene { sampleOnTheWall(groups) } else { row?.reference }
  }

  /// What is typed narrows the choices; the mark is kept within those that are left.
  mutating func reducePicker(_ picker: Picker, _ action: Action) -> [Effect] {
    var picker = picker
    let last = choices(picker).all.count - 1
    switch action {
    case .type(let scalar): picker.type(String(Character(scalar)))
    case .paste(let text): picker.type(text)
    case .erase, .eraseWord, .eraseLine: picker.erase(Erasure(action))
    case .up: picker.marked = max(0, min(picker.marked, last) - 1)
    case .down: picker.marked = max(0, min(picker.marked + 1, last))
    case .first: picker.marked = 0
    case .last: picker.marked = max(0, last)
    case .pageUp: picker.marked = max(0, min(picker.marked, last) - PickerChoices.page)
    case .pageDown: picker.marked = max(0, min(picker.marked + PickerChoices.page, last))
    case .back:
      drawer = nil
      return []
    case .open: return take(picker)
    default: return []
    }
    drawer = .picker(picker)
    return []
  }

  private mutating func take(_ picker: Picker) -> [Effect] {
    let all = choices(picker).all
    guard !all.isEmpty else { return [] }
    let choice = all[max(0, min(picker.marked, all.count - 1))]
    drawer = nil
    switch picker.purpose {
    case .place(let sample): return place(sample, choice)
    case .anticipate(let task): return anticipate(choice, in: task)
    case .merge(let id):
      guard case .group(let other) = choice else { return [] }
      return merge(id, into: other.group.id)
    }
  }

  /// Puts a sample where a choice says.
  mutating func place(_ sample: SampleReference, _ choice: PickerChoice) -> [Effect] {
    keepAnswersShown()
    if case .new(let name) = choice, let asking = askInstead(name, .place(sample)) { return asking }
    let group: MisconceptionGroup
    switch choice {
    case .group(let known): return place(sample, in: .group(known.group.id))
    case .noneSeen: return place(sample, in: .noneSeen)
    case .bank(let entry): group = MisconceptionGroup(id: newGroupID(), task: sample.task, of: entry)
    case .new(let name): group = MisconceptionGroup(id: newGroupID(), task: sample.task, name: name)
    }
    let edits = [Edit.group(Replacement(before: nil, after: group))] + placing([sample], in: .group(group.id))
    message = "\(sample.letter) is in a new group: \(group.name).   \(.key, "u") take it back"
    return commit(.newGroup, edits) + keepGroupRows()
  }

  /// Keeps a choice as what we anticipate.
  mutating func anticipate(_ choice: PickerChoice, in task: MathTask.ID) -> [Effect] {
    if case .new(let name) = choice, let asking = askInstead(name, .anticipate(task)) { return asking }
    let group: MisconceptionGroup
    switch choice {
    case .group(let known):
      message = "\(known.group.name) is there already."
      return []
    case .noneSeen: return []
    case .bank(let entry):
      group = MisconceptionGroup(id: newGroupID(), task: task, of: entry, anticipated: true)
    case .new(let name):
      group = MisconceptionGroup(id: newGroupID(), task: task, name: name, anticipated: true)
    }
    message = "We anticipate: \(group.name).   \(.key, "u") take it back"
    return commit(.anticipate, [.group(Replacement(before: nil, after: group))])
  }
}
