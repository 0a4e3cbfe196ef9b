import Meetings

/// The tasks of a file as they appear, and which task a row is about.
///
/// Two rows are about one task when title and prompt are equal; a row without a prompt is about the last task of its
/// title, and gives way to the first prompt that comes.
struct TaskIndex: Sendable {
  private struct Key: Hashable {
    let title: String
    let prompt: String?
  }

  /// How a title and a prompt were written where they appeared first.
  private struct Written {
    let title: ArraySlice<UInt8>
    let prompt: ArraySlice<UInt8>
    let task: Int
  }

  private(set) var tasks: [ImportedTask] = []
  private(set) var blank: [Int] = []
  private var byKey: [Key: Int] = [:]
  private var latest: [String: Int] = [:]
  private var byBytes: [Int: Written] = [:]
  /// The task of the row before, which most rows are about as well: comparing costs a third of a hash.
  private var before: Written?
  private var fixed: [Int: Int] = [:]

  /// The task of a row for one of the layout's pieces; nil when the cell that names it is blank.
  mutating func task(of piece: Int, _ columns: WorkColumns, in row: CSVReader) -> Int? {
    if case .fixed(let title) = columns.title {
      guard case .column(let prompt)? = columns.prompt else {
        if let known = fixed[piece] { return known }
        var words: String?
        if case .fixed(let fixedPrompt)? = columns.prompt { words = fixedPrompt }
        let index = find(title, prompt: words)
        fixed[piece] = index
        return index
      }
      return find(title, prompt: row.trimmed(prompt))
    }
    guard case .column(let titleColumn) = columns.title else { return nil }
    var promptBytes: ArraySlice<UInt8> = []
    if case .column(let prompt)? = columns.prompt { promptBytes = row.writtenBytes(prompt) }
    let titleBytes = row.writtenBytes(titleColumn)
    guard !titleBytes.isEmpty else { return nil }
    if let before, before.title == titleBytes, before.prompt == promptBytes { return before.task }
    // Most rows write a task as a row before did; only the others cost a text.
    let hash = Self.hash(titleBytes, promptBytes)
    if let known = byBytes[hash], known.title == titleBytes, known.prompt == promptBytes {
      before = known
      return known.task
    }
    var prompt: String?
    if case .column(let column)? = columns.prompt { prompt = row.trimmed(column) }
    let index = find(row.trimmed(titleColumn) ?? "", prompt: prompt)
    // A row without a prompt may be about another task when it comes again.
    if !promptBytes.isEmpty || columns.prompt == nil {
      before = Written(title: titleBytes, prompt: promptBytes, task: index)
      byBytes[hash] = before
    }
    return index
  }

  private mutating func find(_ title: String, prompt: String?) -> Int {
    let key = Key(title: title, prompt: prompt)
    if let known = byKey[key] { return known }
    if let known = latest[title], prompt == nil || tasks[known].prompt == nil {
      tasks[known].prompt = tasks[known].prompt ?? prompt
      byKey[key] = known
      return known
    }
    tasks.append(ImportedTask(title: title, prompt: prompt))
    blank.append(0)
    byKey[key] = tasks.count - 1
    latest[title] = tasks.count - 1
    return tasks.count - 1
  }

  mutating func append(_ piece: ImportedPiece, to task: Int) {
    tasks[task].pieces.append(piece)
  }

  mutating func countBlank(_ task: Int) {
    blank[task] += 1
  }

  /// Gives a task its key; false when it has another already.
  mutating func setKey(_ key: String, of task: Int) -> Bool {
    guard let known = tasks[task].key else {
      tasks[task].key = key
      return true
    }
    return known == key
  }

  /// Takes back what points say where nobody got any: such a question was not marked.
  mutating func forgetUnmarked(_ isByPoints: (ImportedTask) -> Bool) {
    for index in tasks.indices where isByPoints(tasks[index]) {
      guard !tasks[index].pieces.contains(where: { $0.correct == true }) else { continue }
      for piece in tasks[index].pieces.indices { tasks[index].pieces[piece].correct = nil }
    }
  }

  /// FNV-1a over both, with a byte between that UTF-8 does not have.
  private static func hash(_ title: ArraySlice<UInt8>, _ prompt: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in title { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    for byte in prompt { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}
