import Exchange
import Foundation
import FrontEnd
import Meetings
import SafeText
import Storage
import TaskAnalysis

extension Shell {
  /// Looks into a file of students' work; what it held is remembered until its work is taken.
  func readFile(_ typed: String) throws -> Arrival {
    let path = TypedPath.expand(typed)
    let name = pathInWords(path, home: state.options.home, room: 44).string
    do {
      let work = try WorkFile.read(try FileBytes.read(path, named: name))
      read[typed] = work
      let questions = work.questions.map {
        FileReading.Question(words: $0.words, answers: $0.answers, blank: $0.blank)
      }
      let warnings = work.report.warnings.map { DisplayText($0.description) }
      return .fileRead(
        FileReading(
          path: typed, rows: work.report.rowsRead, questions: questions,
          suggested: QuestionInFile.firstChoice(of: work.questions), warnings: warnings))
    } catch {
      return .fileRefused(DisplayText(String(describing: error)))
    }
  }

  /// Brings the work of one question into the meeting that is prepared: letters for the chosen pieces, none for the
  /// rest.
  func bringIn(_ order: BringIn, now: Moment) throws -> Arrival {
    guard let work = read[order.path], work.tasks.indices.contains(order.question) else {
      return .fileRefused("Look into the file again: it was not read yet.")
    }
    let task = work.tasks[order.question]
    let chosen = chosen(order.choice, of: task)
    let rest = Set(task.pieces.indices).subtracting(chosen)
    var generator = SplitMix64.unforeseen()
    let meeting = state.record.meeting?.id
    let taken = try file.add(
      [part(of: task, chosen)], to: meeting, lettered: .all, at: now, generator: &generator)
    if !rest.isEmpty {
      _ = try file.add(
        [part(of: task, rest.sorted())], to: meeting, lettered: .none, at: now, generator: &generator)
    }
    let count = taken.added
    let words: DisplayText =
      count == 0
      ? "These papers are here already; nothing was added." : "\(count) papers came in, under letters, without names."
    return .workBroughtIn(try file.record(of: meeting), words)
  }

  /// The pieces of one question as they may be chosen by hand: equal answers together, the most frequent first, and no
  /// piece where its writer stands in the class list.
  func lookThrough(_ order: BringIn) -> Arrival {
    guard let work = read[order.path], work.tasks.indices.contains(order.question) else {
      return .fileRefused("Look into the file again: it was not read yet.")
    }
    let task = work.tasks[order.question]
    let forms = task.pieces.map { piece in piece.answer.map { Answer($0)?.canonical ?? $0 } ?? "" }
    let counts = forms.reduce(into: [:]) { counts, form in counts[form, default: 0] += 1 }
    let pieces = task.pieces.indices.sorted { one, other in
      let (first, second) = (forms[one], forms[other])
      if first != second { return (counts[first] ?? 0, second) > (counts[second] ?? 0, first) }
      return (task.pieces[one].response ?? "", one) < (task.pieces[other].response ?? "", other)
    }.map { PieceInFile(index: $0, answer: task.pieces[$0].answer, words: task.pieces[$0].response) }
    return .pieces(pieces, chosen: Set(chosen(order.choice, of: task)))
  }

  private func chosen(_ choice: BringIn.Choice, of task: ImportedTask) -> [Int] {
    switch choice {
    case .all: Array(task.pieces.indices)
    case .these(let places): places.filter(task.pieces.indices.contains)
    case .about(let count):
      WorkPicker.pick(about: count, from: task.pieces) { Answer($0)?.canonical ?? "" }
    }
  }

  private func part(of task: ImportedTask, _ pieces: [Int]) -> ImportedTask {
    var part = task
    part.pieces = pieces.map { task.pieces[$0] }
    return part
  }

  /// Writes a page for paper: the handout beside the meeting's summary, what the team looks for beside all meetings.
  func print(_ page: PrintedPage, now: Moment) throws -> Arrival? {
    let file: ExportFile
    let folder: String
    switch page {
    case .handout:
      let handout = try PrintedSource.handout(of: state.record, in: self.file)
      guard !handout.isEmpty else { return .refused("This meeting has no task yet, so there is nothing to read.") }
      file = handout.file
      folder = self.folder(now: now)
    case .lookFors:
      let sheet = try PrintedSource.lookFors(in: self.file)
      guard !sheet.isEmpty else { return .refused("We have not agreed on a sentence or a move yet.") }
      file = sheet.file
      folder = documents
    }
    return .written(path: try FolderOfFiles.write([file], in: folder, what: "the page")[0])
  }

  /// Writes what a mirror shows, as a web page and as Markdown, beside the summaries.
  func export(_ page: MirrorPage, now: Moment) throws -> Arrival {
    let folder = "\(documents)/\(now.local.isoDay)-\(FileName.safe(page.mirror.name))"
    _ = try FolderOfFiles.write(MirrorFiles.files(of: page), in: folder, what: "the page")
    return .written(path: folder)
  }
}

/// A path as a person types or pastes it.
enum TypedPath {
  /// Without quotes, a `file://` in front, backslashes before blanks; `~` is the home folder that the shell goes by
  /// too.
  static func expand(_ typed: String, home: String? = ProcessInfo.processInfo.environment["HOME"]) -> String {
    var path = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    for quote in ["\"", "'"] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
      path = String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") {
      path = String(path.dropFirst(7)).removingPercentEncoding ?? path
    } else if !FileManager.default.fileExists(atPath: path) {
      path = path.replacingOccurrences(of: "\\ ", with: " ")
    }
    if let home, !home.isEmpty, path == "~" || path.hasPrefix("~/") { return home + path.dropFirst() }
    return (path as NSString).expandingTildeInPath
  }
}
