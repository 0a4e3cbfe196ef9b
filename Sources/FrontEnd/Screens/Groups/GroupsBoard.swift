import Meetings
import SafeText
import TaskAnalysis

/// One row of the board: a group, an answer, or what belongs to none.
struct BoardRow: Hashable, Sendable {
  /// What the row stands for; it stays the same while the row's place on the board changes.
  enum Subject: Hashable, Sendable {
    case group(MisconceptionGroup.ID)
    case notGrouped
    case noneSeen
    /// A wrong answer that nobody has grouped, in its canonical form.
    case answer(String)
    /// Wrong answers that were given once and that no rule gives.
    case otherAnswers
    case noAnswer
    case rightAnswers
  }

  /// What it stands for, by which a mark finds it again.
  let subject: Subject
  /// What it is called on the wall.
  let name: DisplayText
  /// Lettered samples and papers.
  let count: Int
  /// The lettered samples; of very many the first.
  let samples: [SampleReference]
  /// How many of the count have no letter.
  let papers: Int
  /// What stands at the right end.
  let word: DisplayText

  init(
    _ subject: Subject, name: DisplayText, count: Int, samples: [SampleReference], papers: Int = 0,
    word: DisplayText = .empty
  ) {
    self.subject = subject
    self.name = name
    self.count = count
    self.samples = samples
    self.papers = papers
    self.word = word
  }

  /// Whether it is one of those that the team made or may make a group of; the others stand below them.
  var isMain: Bool {
    switch subject {
    case .group, .answer: true
    case .notGrouped, .noneSeen, .otherAnswers, .noAnswer, .rightAnswers: false
    }
  }

  /// Which of its samples is on the wall; nil where it has no letters.
  func sample(_ groups: GroupsScene) -> SampleReference? {
    samples.indices.last.map { samples[max(0, min(groups.sample, $0))] }
  }

  /// The letters that fit a width, `…` behind them where there are more, and the papers: `C F + 5 papers`.
  func letters(width: Int) -> DisplayText {
    let lettered = count - papers
    let unit: DisplayText = papers == 1 ? "1 paper" : "\(papers) papers"
    guard lettered > 0 else { return papers > 0 ? unit : .empty }
    let tail: DisplayText = papers > 0 ? " + " + unit : .empty
    return lettersInARow(samples, of: lettered, width: width - tail.width) + tail
  }
}

/// Letters with a blank between them, as many as fit, and `…` where there are more.
func lettersInARow(_ samples: [SampleReference], of count: Int, width: Int) -> DisplayText {
  var text = DisplayText.empty
  for (index, sample) in samples.enumerated() {
    let next = index == 0 ? DisplayText(sample.letter) : text + " " + DisplayText(sample.letter)
    let isLast = index + 1 == count
    guard next.width + (isLast ? 0 : 2) <= width else { return text.isEmpty ? "…" : text + " …" }
    text = next
  }
  return samples.count < count ? text + " …" : text
}

/// The rows of the board, top to bottom.
struct GroupsBoard: Hashable, Sendable {
  let rows: [BoardRow]
  /// The answers that the rows were made of; nil where the rows are groups.
  let answers: AnswerBoard?

  init() {
    rows = []
    answers = nil
  }

  /// The row that a scene has marked, or else the first.
  func row(_ groups: GroupsScene) -> BoardRow? {
    rows.first { $0.subject == groups.marked } ?? rows.first
  }

  init(_ answers: AnswerBoard) {
    rows = answers.rows
    self.answers = answers
  }

  /// The groups, largest first, then what lies in none.
  init(_ task: TaskRecord) {
    answers = nil
    rows =
      task.groupsBySize.map { record in
        let group = record.group
        return BoardRow(
          .group(group.id), name: DisplayText(group.name), count: record.count, samples: record.members.first,
          papers: group.papers, word: group.anticipated ? "anticipated" : "new")
      } + [
        BoardRow(
          .notGrouped, name: "not grouped yet", count: task.letteredNotGrouped + task.papersNotLaid,
          samples: task.notGroupedInMemory, papers: task.papersNotLaid),
        BoardRow(
          .noneSeen, name: "none seen", count: task.noneSeenCount, samples: task.noneSeen.first,
          papers: task.pile?.noneSeen ?? 0),
      ]
  }
}

extension TaskRecord {
  /// Whether any work lies in a group.
  var hasGroupedWork: Bool { groups.contains { $0.count > 0 } }

  /// How many lettered samples lie in no group and were not looked at for a misconception.
  var letteredNotGrouped: Int {
    max(0, shelf.count - noneSeen.count - groups.reduce(0) { $0 + $1.members.count })
  }

  /// The first of them; only those whose rows are in memory.
  var notGroupedInMemory: [SampleReference] {
    shelf.rows.lazy.filter { $0.place == nil }.map(\.reference)
  }

  /// The right answer, the task's own or else the one that its prompt leads to; nil where neither is known.
  func answerKey(_ examination: TaskExamination?) -> AnswerKey? {
    AnswerKey(task.key, prompt: task.prompt)
      ?? examination.flatMap { AnswerKey($0.correct.description, prompt: task.prompt) }
  }
}
