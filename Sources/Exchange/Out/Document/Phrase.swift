import TaskAnalysis

/// Words of a document: our own, and among them what somebody typed, which a format makes safe.
struct Phrase: Hashable, Sendable {
  /// A part of it that is shown in one way.
  enum Piece: Hashable, Sendable {
    case text(String)
    case strong(String)
    /// Somebody's words, line breaks kept.
    case quote(String)
    /// A mark with its word: `● reason`.
    case demand(WorkDemand)
  }

  private(set) var pieces: [Piece]

  init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// Any text, as one piece.
  init(_ text: String) {
    pieces = text.isEmpty ? [] : [.text(text)]
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// One phrase after the other.
  static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(first.pieces + second.pieces)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    self.init(value)
  }

  init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  /// Collects pieces; text that is not quoted becomes one line.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    mutating func appendInterpolation(_ text: String) {
      appendLiteral(text)
    }

    mutating func appendInterpolation(_ number: some BinaryInteger) {
      pieces.append(.text(String(number)))
    }

    mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }

    mutating func appendInterpolation(strong text: String) {
      pieces.append(.strong(text))
    }

    mutating func appendInterpolation(quote text: String) {
      pieces.append(.quote(text))
    }

    mutating func appendInterpolation(_ demand: WorkDemand) {
      pieces.append(.demand(demand))
    }
  }
}

extension [Phrase] {
  /// The phrases in one, with a separator between each two; those without a word are left out.
  func joined(separator: String) -> Phrase {
    let pieces: [[Phrase.Piece]] = filter { !$0.isEmpty }.map(\.pieces)
    return Phrase([Phrase.Piece](pieces.joined(separator: [.text(separator)])))
  }
}
