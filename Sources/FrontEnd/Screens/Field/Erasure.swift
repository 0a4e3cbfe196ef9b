/// How much a key takes away at the end of a typed line.
enum Erasure: Hashable, Sendable {
  case letter
  /// The last word, with the blanks behind it.
  case word
  case line

  /// What an action takes away: a letter, where it does not say more.
  init(_ action: Action) {
    switch action {
    case .eraseWord: self = .word
    case .eraseLine: self = .line
    default: self = .letter
    }
  }
}

extension String {
  /// Takes away what is erased at the end; of an empty line nothing.
  mutating func erase(_ erasure: Erasure) {
    switch erasure {
    case .letter: _ = popLast()
    case .word:
      while last?.isWhitespace == true { removeLast() }
      while last?.isWhitespace == false { removeLast() }
    case .line: self = ""
    }
  }
}
