import SafeText
import Screen
import TaskAnalysis

/// The prompt as lines for the wall: a row where it fits, else sentence by sentence, cut where there is no room.
struct WrittenPrompt {
  let lines: [DisplayText]
  /// Whether nobody has written it, so that the lines only say how.
  let isMissing: Bool

  init(_ task: MathTask, _ layout: Layout) {
    isMissing = task.prompt.isEmpty && task.title.hasPrefix(MathTask.untitled)
    let width = layout.edge - layout.value - 6
    let text: DisplayText = isMissing ? "Its words are not written yet: e writes them." : DisplayText(task.wording)
    let room = 2 + max(0, layout.size.rows - (layout.isSmall ? 18 : 24))
    let whole = text.wrapped(at: width)
    let bySentence = WrittenPrompt.sentences(of: text.string).flatMap { DisplayText($0).wrapped(at: width) }
    if whole.count <= 1 {
      lines = whole
    } else if bySentence.count <= room {
      lines = bySentence
    } else if whole.count <= room {
      lines = whole
    } else {
      let rest = whole[(room - 1)...].joined(separator: " ").fitted(to: width)
      lines = whole.prefix(room - 1) + [rest]
    }
  }

  /// A text cut behind each full stop or question mark that a blank follows.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = [""]
    for character in text {
      if character == " ", let last = sentences.last?.last, ".?".contains(last) {
        sentences.append("")
      } else {
        sentences[sentences.count - 1].append(character)
      }
    }
    return sentences
  }
}

extension MathTask {
  /// What a task is called that came as papers, before its number.
  static let untitled = "Task "
}
