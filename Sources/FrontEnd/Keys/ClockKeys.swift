package import Meetings
package import Screen

/// Which digit switches the clock to which category, where a team wants other ones than 1 to 5 and 0.
package struct ClockKeys: Hashable, Sendable {
  /// The digit of each category that has one.
  package private(set) var digits: [TimeCategory: Int]

  /// 1 logistics, 2 pacing, 3 strategy, 4 planning, 5 general talk, 0 break.
  package static let standard = ClockKeys(digits: [
    .logistics: 1, .pacing: 2, .strategy: 3, .planning: 4, .unfocused: 5, .break: 0,
  ])

  private init(digits: [TimeCategory: Int]) {
    self.digits = digits
  }

  /// The standard digits with some changed; nil when two categories would have one digit.
  package init?(changing changed: [TimeCategory: Int]) {
    digits = ClockKeys.standard.digits.merging(changed) { _, new in new }
    guard Set(digits.values).count == digits.count else { return nil }
  }

  /// The digit of a category, as a label.
  package func label(of category: TimeCategory) -> String {
    digits[category].map(String.init) ?? ""
  }

  /// The digits that switch in a word, without that of the break.
  ///
  /// `1-5`, or `1-3,5,7` where a team has others.
  package var switching: String {
    let all = digits.filter { $0.key != .break }.values.sorted()
    var runs: [ClosedRange<Int>] = []
    for digit in all {
      if let run = runs.last, run.upperBound + 1 == digit {
        runs[runs.count - 1] = run.lowerBound...digit
      } else {
        runs.append(digit...digit)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  /// The digit of a category as its sign in a bar; a dash for unrecorded.
  package func sign(of category: TimeCategory) -> String {
    category == .unrecorded ? "–" : label(of: category)
  }

  /// How a label of the key table is shown: a standard digit as the one that this team has in its place.
  package func shown(_ label: String) -> String {
    guard let category = Self.standard.digits.first(where: { String($0.value) == label })?.key else { return label }
    return self.label(of: category)
  }

  /// The key of the key table that a pressed key stands for; nil for a digit that has become free.
  func standardKey(_ key: Key) -> Key? {
    guard self != .standard, case .character(let scalar) = key, ("0"..."9").contains(scalar) else { return key }
    let digit = Int(scalar.value) - 48
    guard let category = digits.first(where: { $0.value == digit })?.key,
      let standard = Self.standard.digits[category], let zero = Unicode.Scalar(UInt32(standard) + 48)
    else { return nil }
    return .character(zero)
  }
}

extension State {
  /// What a key does now; nil when it means nothing here.
  ///
  /// A capital that means nothing is told from other such keys, since Caps Lock is on oftener than it is wanted.
  package func action(for key: Key) -> Action? {
    let known = place.isInput ? key : options.clockKeys.standardKey(key)
    let action = known.flatMap { KeyMap.action(for: $0, at: place) }
    guard meansNothing(action), let small = key.smallLetter, !meansNothing(KeyMap.action(for: small, at: place)) else {
      return action
    }
    return .capital
  }

  /// Whether an action does nothing here; while the keyboard is passed round there is no line in which letters are typed.
  private func meansNothing(_ action: Action?) -> Bool {
    switch action {
    case nil: true
    case .type: place == .passing
    default: false
    }
  }
}

extension Key {
  /// The key without Shift; nil where this is no capital letter from A to Z.
  fileprivate var smallLetter: Key? {
    guard case .character(let scalar) = self, ("A"..."Z").contains(scalar) else { return nil }
    return Unicode.Scalar(scalar.value + 32).map(Key.character)
  }
}
