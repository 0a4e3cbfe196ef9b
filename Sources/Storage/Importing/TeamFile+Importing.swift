import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// Adds the work that files brought, all of it or nothing, in one transaction, with the meeting that is prepared for it.
  ///
  /// A task with the same title and prompt is the same task, also when the room has edited it since; a piece that is
  /// already there is not added again. New pieces are stored in shuffled order, so that neither letters nor numbers
  /// tell the order of a class list. With a meeting, tasks that it does not have become its last ones.
  ///
  /// Every thousand pieces `goesOn` is told how many are in; where it answers no, all ends with `stopped`.
  ///
  /// - Complexity: O(n log n) in the pieces; a hundred thousand take about a second.
  package func add(
    _ tasks: [ImportedTask], to meeting: Meeting.ID?, lettered: Lettering, at now: Moment,
    preparing: Change? = nil, generator: inout some RandomNumberGenerator, goesOn: (Int) -> Bool = { _ in true }
  ) throws(TeamFileFailure) -> ImportOutcome {
    let outcome = try writing { database in
      if let preparing { try database.apply(.change(preparing), at: now) }
      var addition = try Addition(database, lettered: lettered, wall: now.wall)
      let outcome = ImportOutcome(
        tasks: try tasks.map { task in
          try addition.add(task, generator: &generator) {
            guard goesOn($0) else { throw TeamFileFailure.stopped(path: path) }
          }
        })
      try database.reserveNumbers(upTo: addition.nextNumber - 1)
      if let meeting {
        let seated = try Set(database.tasks(of: meeting).map(\.id))
        for task in outcome.tasks where !seated.contains(task.id) {
          try database.seat(task.id, in: meeting, at: .max)
        }
        try database.hear(of: meeting, at: now)
      }
      return outcome
    }
    backupState.written(endOfMeeting: false)
    mergeLog()
    return outcome
  }
}

/// What the pieces of one import share: the statements, the salt, and the next number.
private struct Addition {
  private let database: Database
  private let lettered: Lettering
  private let wall: Int64
  private var fingerprint: Fingerprint
  private var canonicalAnswers: [String: String] = [:]
  private var samples: RowInserter
  private var places: RowInserter
  private(set) var nextNumber: Int64
  private var added = 0

  init(_ database: Database, lettered: Lettering, wall: Int64) throws {
    self.database = database
    self.lettered = lettered
    self.wall = wall
    fingerprint = Fingerprint(try database.siphash())
    nextNumber = try database.nextNumber()
    samples = try RowInserter(
      database, into: "sample",
      [
        "id", "task", "position", "section", "response", "answer", "image", "marked_correct", "answer_canonical",
        "identity", "added",
      ])
    places = try RowInserter(database, into: "group_place", ["sample", "task", "misconception_group"])
  }

  mutating func add(
    _ imported: ImportedTask, generator: inout some RandomNumberGenerator, told: (Int) throws -> Void
  ) throws -> ImportOutcome.Task {
    try told(added)
    let identity = fingerprint.number(of: imported)
    let known = try database.task(like: imported, identity: identity)
    let task = try known ?? make(imported, identity: identity)
    // A task that was typed is known by its words, and those may be forgotten one day.
    if let known {
      try database.run("UPDATE task SET identity = ? WHERE id = ? AND identity IS NULL", [identity, known.number])
    }
    try addSections(of: imported.pieces, to: task)

    let identities = imported.pieces.map { fingerprint.number(of: $0) }
    var outcomes: [ImportOutcome.Piece?] = Array(repeating: nil, count: identities.count)
    var first: [Int64: Int] = Dictionary(minimumCapacity: identities.count)
    var fresh: [Int] = []
    for (index, identity) in identities.enumerated() where first[identity] == nil {
      first[identity] = index
      if known != nil { outcomes[index] = try find(identity, in: task, line: imported.pieces[index].line) }
      if outcomes[index] == nil { fresh.append(index) }
    }

    fresh.shuffle(using: &generator)
    var groups = try Dictionary(database.groups(of: task).map { ($0.name, $0.id) }) { first, _ in first }
    let firstPosition = lettered == .all ? try database.letteredCount(of: task) : nil
    for (offset, index) in fresh.enumerated() {
      added += 1
      if added.isMultiple(of: 1000) { try told(added) }
      let sample = newNumber()
      let position = firstPosition.map { $0 + offset }
      try insert(imported.pieces[index], as: sample, identity: identities[index], in: task, at: position)
      try place(sample, in: imported.pieces[index].group, of: task, among: &groups)
      outcomes[index] = ImportOutcome.Piece(
        line: imported.pieces[index].line, sample: Identifier(sample), position: position, isNew: true)
    }

    try samples.finish()
    try places.finish()

    // A row that stands twice in the file was added once.
    let pieces = identities.indices.compactMap { index in
      outcomes[index] ?? first[identities[index]].flatMap { outcomes[$0] }?.again(onLine: imported.pieces[index].line)
    }
    return ImportOutcome.Task(id: task, title: imported.title, isNew: known == nil, pieces: pieces)
  }

  private mutating func newNumber() -> Int64 {
    defer { nextNumber += 1 }
    return nextNumber
  }

  private mutating func make(_ imported: ImportedTask, identity: Int64) throws -> MathTask.ID {
    let number = newNumber()
    try database.run(
      "INSERT INTO task (id, title, prompt, answer_key, identity) VALUES (?, ?, ?, ?, ?)",
      [number, imported.title, imported.prompt ?? "", imported.key ?? "", identity])
    return Identifier(number)
  }

  /// Sections in the order of the file; the first row of a section that says something about it counts.
  private func addSections(of pieces: [ImportedPiece], to task: MathTask.ID) throws {
    var sections: [TaskInSection] = []
    var indices: [String: Int] = [:]
    for place in pieces.indices {
      let name = pieces[place].section ?? ""
      let index = indices[name] ?? sections.count
      if index == sections.count {
        indices[name] = index
        sections.append(TaskInSection(task: task, section: name))
      }
      if sections[index].grade.isEmpty { sections[index].grade = pieces[place].grade ?? "" }
      if sections[index].justTaught == nil { sections[index].justTaught = pieces[place].taught }
    }
    for section in sections {
      try database.ensureSection(section.section)
      try database.run(
        """
        INSERT INTO task_section (task, section, grade, just_taught) VALUES (?, ?, ?, ?)
        ON CONFLICT (task, section) DO NOTHING
        """, [task.number, section.section, section.grade, section.justTaught])
    }
  }

  private func find(_ identity: Int64, in task: MathTask.ID, line: Int) throws -> ImportOutcome.Piece? {
    try database.row("SELECT id, position FROM sample WHERE task = ? AND identity = ?", [task.number, identity]) {
      ImportOutcome.Piece(line: line, sample: try WorkSample.ID(&$0), position: try $0.next(), isNew: false)
    }
  }

  private mutating func insert(
    _ piece: borrowing ImportedPiece, as sample: Int64, identity: Int64, in task: MathTask.ID, at position: Int?
  ) throws {
    samples.bind(sample)
    samples.bind(task.number)
    samples.bind(position.map(Int64.init))
    samples.bind(piece.section ?? "")
    samples.bind(piece.response)
    samples.bind(piece.answer)
    samples.bind(piece.image)
    samples.bind(piece.correct.map { $0 ? 1 : 0 })
    samples.bind(piece.answer.flatMap { canonical($0) })
    samples.bind(identity)
    samples.bind(wall)
    try samples.endRow()
  }

  /// A class writes few different answers, so each is read once.
  private mutating func canonical(_ answer: String) -> String? {
    if let known = canonicalAnswers[answer] { return known }
    guard let canonical = canonicalAnswer(answer) else { return nil }
    if canonicalAnswers.count < 10_000 { canonicalAnswers[answer] = canonical }
    return canonical
  }

  private mutating func place(
    _ sample: Int64, in group: GivenGroup?, of task: MathTask.ID, among groups: inout [String: MisconceptionGroup.ID]
  ) throws {
    let id: MisconceptionGroup.ID?
    switch group {
    case .none: return
    case .noneSeen: id = nil
    case .named(let name):
      id = try groups[name] ?? makeGroup(named: name, in: task)
      groups[name] = id
    }
    places.bind(sample)
    places.bind(task.number)
    places.bind(id?.number)
    try places.endRow()
  }

  private mutating func makeGroup(named name: String, in task: MathTask.ID) throws -> MisconceptionGroup.ID {
    let id = MisconceptionGroup.ID(newNumber())
    try database.apply(Replacement(before: nil, after: MisconceptionGroup(id: id, task: task, name: name)))
    return id
  }
}

extension ImportOutcome.Piece {
  fileprivate func again(onLine line: Int) -> Self {
    Self(line: line, sample: sample, position: position, isNew: false)
  }
}

extension Database {
  /// The team's task that a file means: the one it brought before, else one with its title and prompt.
  fileprivate func task(like imported: ImportedTask, identity: Int64) throws -> MathTask.ID? {
    try row(
      """
      SELECT id FROM task WHERE identity = ?1 OR (title = ?2 AND prompt = ?3)
        OR (asks_after IS NOT NULL AND prompt = ?3 AND prompt <> '')
      ORDER BY identity IS ?1 DESC, id LIMIT 1
      """, [identity, imported.title, imported.prompt ?? ""]
    ) { try MathTask.ID(&$0) }
  }

  /// The key of the file's hashes, made once for each file, and its first number.
  func insertSettings() throws {
    try run(
      """
      INSERT INTO setting (name, value) VALUES ('salt_0', random()), ('salt_1', random()), ('next_number', 1)
      """)
  }

  /// The key of the file's hashes.
  func siphash() throws -> SipHash {
    let halves: [Int64] = try rows("SELECT value FROM setting WHERE name IN ('salt_0', 'salt_1') ORDER BY name") {
      try $0.next()
    }
    guard let first = halves.first, let last = halves.last, halves.count == 2 else { throw UnexpectedValue() }
    return SipHash(key0: UInt64(bitPattern: first), key1: UInt64(bitPattern: last))
  }
}
