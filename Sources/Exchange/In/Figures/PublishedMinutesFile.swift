package import Meetings
import SafeText

/// Reads the small file that holds published figures about meeting time.
///
/// A line is a category and a whole number from 0 to 100, `source:` with words, or `doubt:` with a sentence; blank
/// lines and what follows a `#` do not count. Each category and the source stand there once.
package enum PublishedMinutesFile {
  /// Reads the bytes of a file; the first thing that is wrong is thrown.
  package static func read(_ bytes: [UInt8]) throws(FiguresError) -> PublishedMinutes {
    var shares: [TimeCategory: Int] = [:]
    var source: String?
    var doubts: [String] = []
    for (index, line) in String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let text = DisplayText(String(line.prefix { $0 != "#" })).string.trimmingBlanks
      guard !text.isEmpty else { continue }
      let number = index + 1
      if let words = text.rest(after: "source:") {
        guard !words.isEmpty else { throw FiguresError(line: number, reason: .nothing(after: "source:")) }
        guard source == nil else { throw FiguresError(line: number, reason: .twice("source")) }
        source = words
      } else if let words = text.rest(after: "doubt:") {
        guard !words.isEmpty else { throw FiguresError(line: number, reason: .nothing(after: "doubt:")) }
        doubts.append(words)
      } else {
        let (category, share) = try share(text, line: number)
        guard shares[category] == nil else { throw FiguresError(line: number, reason: .twice(category.rawValue)) }
        shares[category] = share
      }
    }
    if let missing = PublishedMinutes.categories.first(where: { shares[$0] == nil }) {
      throw FiguresError(line: nil, reason: .missing(missing.rawValue))
    }
    guard let source else { throw FiguresError(line: nil, reason: .missing("source")) }
    return PublishedMinutes(shares: shares, source: source, doubts: doubts)
  }

  private static func share(_ text: String, line: Int) throws(FiguresError) -> (TimeCategory, Int) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else { throw FiguresError(line: line, reason: .noFigure(text)) }
    guard let category = TimeCategory(rawValue: words[0]), PublishedMinutes.categories.contains(category) else {
      throw FiguresError(line: line, reason: .unknown(words[0]))
    }
    guard let share = Int(words[1]), (0...100).contains(share) else {
      throw FiguresError(line: line, reason: .noShare(words[1]))
    }
    return (category, share)
  }
}

/// What is wrong with a file of published figures, and in which line.
package struct FiguresError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    case noFigure(String)
    case unknown(String)
    case noShare(String)
    case nothing(after: String)
    case twice(String)
    case missing(String)
  }

  /// Counted from 1; nil where a line is missing.
  package let line: Int?
  package let reason: Reason

  package var description: String {
    (line.map { "line \($0): " } ?? "") + words
  }

  private var words: String {
    switch reason {
    case .noFigure(let text): "expected a category and a number, found \(text)"
    case .unknown(let word):
      "expected \(PublishedMinutes.categories.map(\.rawValue).joined(separator: ", ")), found \(word)"
    case .noShare(let word): "expected a whole number from 0 to 100, found \(word)"
    case .nothing(let word): "expected words after \(word)"
    case .twice(let name): "\(name) stands there twice"
    case .missing(let name): "\(name) is missing"
    }
  }
}

extension String {
  /// What stands behind a word at the beginning, without blanks; nil when it begins otherwise.
  fileprivate func rest(after word: String) -> String? {
    hasPrefix(word) ? String(dropFirst(word.count)).trimmingBlanks : nil
  }

  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
