import Exchange
import Foundation
import Meetings
import SafeText
import Screen
import TaskAnalysis

/// A reader of foreign bytes, and what has to hold whatever they are.
///
/// Compiled twice: with libFuzzer by `make fuzz`, which looks for bytes that break it, and into the tests, which run it
/// over the corpus that is kept.
enum FuzzTarget: String, CaseIterable, Sendable {
  case csv, importers, mapping, answer, prompt, suggestions, input, text, agreement, json
  case protocols, mirrors, figures

  /// Runs the reader; traps where a promise is broken.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: readCSV(bytes)
    case .importers: readAsEveryFormat(bytes)
    case .mapping: readMapped(bytes)
    case .answer: readAnswers(String(decoding: bytes, as: UTF8.self))
    case .prompt: readPrompt(String(decoding: bytes, as: UTF8.self))
    case .suggestions: suggest(String(decoding: bytes, as: UTF8.self))
    case .input: decodeKeys(bytes)
    case .text: display(String(decoding: bytes, as: UTF8.self))
    case .agreement: _ = try? AgreementTable(bytes)
    case .json: writeJSON(bytes)
    case .protocols: readProtocol(bytes)
    case .mirrors: readMirror(bytes)
    case .figures: readFigures(bytes)
    }
  }

  private func readCSV(_ bytes: [UInt8]) {
    for delimiter in Delimiter.allCases {
      var reader = CSVReader(bytes, delimiter: delimiter)
      var line = 0
      while (try? reader.advance()) == true {
        precondition(reader.line > line, "lines count on")
        line = reader.line
        for cell in 0..<reader.count {
          precondition(reader.isBlank(cell) == (reader.trimmed(cell) == nil), "a blank cell has no text")
          precondition(reader.text(cell).utf8.count <= 3 * bytes.count, "a cell is a part of the file")
        }
      }
    }
  }

  private func readAsEveryFormat(_ bytes: [UInt8]) {
    for word in FormatChoice.words {
      guard let format = FormatChoice(word) else { continue }
      var request = ImportRequest()
      request.format = format
      request.keepsNames = bytes.first?.isMultiple(of: 2) == true
      guard let work = try? WorkFile.read(bytes, as: request) else { continue }
      _ = work.report.lines
      precondition(work.tasks.allSatisfy { !$0.pieces.isEmpty }, "a task that came in has work")
    }
  }

  /// The first line is a `--map`, the rest the file.
  private func readMapped(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let words = parts.first, let file = parts.dropFirst().first else { return }
    guard let override = try? ColumnOverride(parsing: String(decoding: words, as: UTF8.self)) else { return }
    guard let work = try? WorkFile.read(Array(file), as: ImportRequest(format: .auto, map: [override])) else { return }
    precondition(work.tasks.allSatisfy { !$0.pieces.isEmpty }, "a task that came in has work")
  }

  /// The first line is the prompt, then an answer and a response in turn; the first pieces are in two groups.
  private func suggest(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var pieces: [PieceToGroup] = []
    for place in stride(from: 1, to: lines.count - 1, by: 2).prefix(60) {
      pieces.append(PieceToGroup(id: "\(place)", response: lines[place + 1], answer: lines[place]))
    }
    let task = GroupingTask(prompt: lines.first, key: nil, reading: pieces)
    let groups = ColdSuggestion.groups(of: task)
    let members = groups.flatMap(\.members)
    precondition(Set(members).count == members.count, "a piece is in one group at most")
    precondition(members.allSatisfy(pieces.indices.contains), "groups are of these pieces")
    let labels: [Int: LearnedGroup] = [0: .named("one"), 1: .named("two"), 2: .noneSeen]
    for suggestion in GroupLearner(task).suggestions(labels: labels) {
      precondition(labels[suggestion.piece] == nil, "what has a group needs none")
      precondition((0...1).contains(suggestion.confidence), "a confidence is one")
    }
  }

  private func readAnswers(_ text: String) {
    let parts = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let answers = parts.compactMap { Answer($0) }
    precondition(answers.allSatisfy { !$0.canonical.isEmpty }, "an answer can be written")
    guard let first = parts.first, let key = AnswerKey(first, prompt: parts.last ?? "") else { return }
    for part in parts { _ = key.judge(part) }
    _ = AnswerTally(parts, key: key)
  }

  private func readPrompt(_ text: String) {
    _ = DemandSuggester.suggestion(forPrompt: text)
    _ = DemandSuggester.suggestion(forWork: text, answer: nil)
    _ = DemandSuggester.suggestion(forWork: text, answer: String(text.prefix(4)))
  }

  /// Bytes from 0xF8 on, which UTF-8 never has, stand for the keys that the driver recognises.
  private func decodeKeys(_ bytes: [UInt8]) {
    let named: [NamedKey] = [.pasteBegins, .pasteEnds, .up, .enter, .backTab, .delete, .function(12), .home]
    var decoder = InputDecoder()
    for byte in bytes {
      let raw: InputDecoder.Raw = byte >= 0xF8 ? .named(named[Int(byte - 0xF8)]) : .byte(byte)
      guard case .character(let scalar)? = decoder.decode(raw) else { continue }
      precondition(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "a control is no character")
    }
  }

  private func display(_ untrusted: String) {
    let text = DisplayText(untrusted)
    precondition(DisplayText(text.string) == text, "safe text is what it is")
    for scalar in text.string.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      precondition(!isControl && scalar.properties.generalCategory != .format, "nothing commands the terminal")
    }
    for width in [0, 1, 2, 7, 80] {
      precondition(text.fitted(to: width).width <= width, "what is fitted fits")
      precondition(text.wrapped(at: width).allSatisfy { $0.width <= max(2, width) }, "what is wrapped fits")
    }
    _ = DisplayText.lines(of: untrusted)
  }

  private func writeJSON(_ bytes: [UInt8]) {
    guard let work = try? WorkFile.read(bytes) else { return }
    let identified = IdentifiedWork([work])
    let report = AnalysisReport(identified)
    _ = report.text
    for text in [
      SuggestionDocument.cold(identified).json, SuggestionDocument.learned(from: identified).json, report.json,
    ] {
      precondition((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "what is written is JSON")
    }
  }

  private func readProtocol(_ bytes: [UInt8]) {
    do {
      let read = try MeetingProtocol(id: "fuzzed", reading: bytes)
      precondition((1...MeetingProtocol.mostSteps).contains(read.agenda.steps.count), "a wall can show its steps")
      precondition(read.agenda.minutes <= MeetingProtocol.mostMinutes, "a day can hold its minutes")
    } catch {
      precondition(!error.description.isEmpty, "a refusal says why")
    }
  }

  private func readMirror(_ bytes: [UInt8]) {
    do {
      let read = try Mirror(id: "fuzzed", reading: bytes)
      precondition((1...Mirror.mostItems).contains(read.items.count), "a wall can show its items")
      let page = MirrorPage(mirror: read, shown: nil, all: [], months: [])
      precondition(page.choices.count <= Mirror.mostItems * Mirror.mostChoices, "and their choices")
    } catch {
      precondition(!error.description.isEmpty, "a refusal says why")
    }
  }

  private func readFigures(_ bytes: [UInt8]) {
    do {
      _ = try PublishedMinutesFile.read(bytes)
    } catch {
      precondition(!error.description.isEmpty, "a refusal says why")
    }
  }
}
