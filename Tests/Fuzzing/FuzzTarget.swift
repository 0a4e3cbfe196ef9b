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
  case csv, importers, answer, prompt, input, text, agreement, json

  /// Runs the reader; traps where a promise is broken.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: readCSV(bytes)
    case .importers: readAsEveryFormat(bytes)
    case .answer: readAnswers(String(decoding: bytes, as: UTF8.self))
    case .prompt: readPrompt(String(decoding: bytes, as: UTF8.self))
    case .input: decodeKeys(bytes)
    case .text: display(String(decoding: bytes, as: UTF8.self))
    case .agreement: _ = try? AgreementTable(bytes)
    case .json: writeJSON(bytes)
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

  private func readAnswers(_ text: String) {
    let parts = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let answers = parts.compactMap { Answer($0) }
    for answer in answers { precondition(answer == answer, "an answer is the same as itself") }
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
    let text = SuggestionDocument.cold(IdentifiedWork([work])).json
    precondition((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "what is written is JSON")
  }
}
