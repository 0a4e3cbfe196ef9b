/// A page to look into once or twice a year: questions that a team answers about itself, as an opinion on a date.
///
/// Nothing of it is computed from what meetings recorded, averaged or compared. Written as a file of ``Entry`` lines:
/// `name`, `about`, `source` and `keep`, then `choose` with its `level` lines, `marks` with its `mark` lines, `write`,
/// `yes or no`, `minutes` and `clock`.
package struct Mirror: Hashable, Sendable, Identifiable {
  /// One thing it asks, or shows.
  package struct Item: Hashable, Sendable {
    package let question: String
    package let kind: Kind
  }

  /// How an item is answered.
  package enum Kind: Hashable, Sendable {
    /// With one of several levels.
    case levels([String])
    /// With a mark on each statement that holds.
    case marks([String])
    case words
    case yesOrNo
    case minutes
    /// Not at all: it shows the minutes of our own clock, month by month.
    case clock
  }

  /// The name of its file, without the ending.
  package let id: String
  package let name: String
  /// What it is for; empty when nobody wrote it.
  package let about: String
  /// Where it comes from; empty when nobody wrote it.
  package let source: String
  /// Whether answers are kept in the team's file.
  package let isKept: Bool
  package let items: [Item]

  /// The most items, and the most levels or marks of one.
  package static let mostItems = 24
  package static let mostChoices = 12

  private static let starts: Set<String> = ["choose", "marks", "write", "yes or no", "minutes", "clock"]
  private static let headKeys = [
    "name", "about", "source", "keep", "choose", "marks", "write", "yes or no", "minutes", "clock",
  ]

  /// Reads a mirror from its file; the failure says in which line and why.
  package init(id: String, reading bytes: [UInt8]) throws(EntryFailure) {
    let (lines, parts) = try Entry.read(bytes).split(at: Self.starts)
    let head = try EntryGroup(lines, line: 1, keys: Self.headKeys)
    self.id = id
    name = try head.require("name")
    about = head["about"]?.value ?? ""
    source = head["source"]?.value ?? ""
    isKept = try head["keep"]?.isYes() ?? true
    guard !parts.isEmpty else { throw .missing(line: 1, key: "choose") }
    if parts.count > Self.mostItems {
      let first = parts[Self.mostItems][0]
      throw .tooMany(line: first.line, key: first.key, most: Self.mostItems)
    }
    var items: [Item] = []
    for part in parts {
      let item = try Item(part)
      if items.contains(where: { $0.question == item.question }) {
        throw .unexpected(
          line: part[0].line, key: part[0].key, expected: "a question that is not asked yet", found: item.question)
      }
      items.append(item)
    }
    self.items = items
  }
}

extension Mirror.Item {
  fileprivate init(_ lines: [Entry]) throws(EntryFailure) {
    let first = lines[0]
    question = first.value
    switch first.key {
    case "choose": kind = .levels(try Self.choices(lines, "level"))
    case "marks": kind = .marks(try Self.choices(lines, "mark"))
    default:
      _ = try EntryGroup(lines, line: first.line, keys: [first.key])
      kind =
        switch first.key {
        case "yes or no": .yesOrNo
        case "minutes": .minutes
        case "clock": .clock
        default: .words
        }
    }
  }

  private static func choices(_ lines: [Entry], _ key: String) throws(EntryFailure) -> [String] {
    let first = lines[0]
    let group = try EntryGroup(lines, line: first.line, keys: [first.key, key], repeatable: [key])
    let choices = group.all(key)
    guard !choices.isEmpty else { throw .missing(line: first.line, key: key) }
    if choices.count > Mirror.mostChoices {
      throw .tooMany(line: choices[Mirror.mostChoices].line, key: key, most: Mirror.mostChoices)
    }
    for (index, choice) in choices.enumerated() {
      guard let same = choices[..<index].first(where: { $0.value == choice.value }) else { continue }
      throw .repeated(line: choice.line, key: choice.value, first: same.line)
    }
    return choices.map(\.value)
  }
}
