import Meetings
import SafeText

@testable import FrontEnd

extension [Effect] {
  /// The changes that are to be kept.
  var changes: [Change] {
    compactMap { effect in
      if case .commit(let change) = effect { change } else { nil }
    }
  }

  /// The drafts that are to be kept, nil for one that is dropped.
  var drafts: [String: String?] {
    reduce(into: [:]) { drafts, effect in
      if case .draft(let key, let text) = effect { drafts.updateValue(text, forKey: key) }
    }
  }
}

extension Line {
  /// Its words without their roles.
  var text: String { spans.map(\.text.string).joined() }
}

extension String {
  /// With blanks behind it up to a width, as rows of a canvas have them.
  func padded(to width: Int) -> String {
    self.count >= width ? String(prefix(width)) : self + String(repeating: " ", count: width - count)
  }
}
