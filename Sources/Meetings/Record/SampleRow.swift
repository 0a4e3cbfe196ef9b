package import TaskAnalysis

/// A lettered sample with what the room says of it in this meeting.
package struct SampleRow: Hashable, Sendable {
  /// The piece itself, with its words.
  package var sample: WorkSample
  /// Empty while nobody has tagged it.
  package var tag: RoomTag
  /// Nil while nobody looked at it for a misconception.
  package var place: GroupPlace?

  package init(sample: WorkSample, tag: RoomTag = RoomTag(), place: GroupPlace? = nil) {
    self.sample = sample
    self.tag = tag
    self.place = place
  }

  /// What an edit needs to name the sample.
  package var reference: SampleReference {
    SampleReference(id: sample.id, task: sample.task, position: sample.position ?? 0)
  }
}

/// Names a lettered sample, and says where it stands, so that counts and letters can follow an edit without its text.
package struct SampleReference: Hashable, Comparable, Sendable, Codable {
  package let id: WorkSample.ID
  package let task: MathTask.ID
  /// Its place along the letters of its task, from 0; which letter it is follows from it.
  package let position: Int

  package init(id: WorkSample.ID, task: MathTask.ID, position: Int) {
    self.id = id
    self.task = task
    self.position = position
  }

  /// The letter that the room knows it by.
  package var letter: String { SampleLetters.letter(position) }

  package static func < (one: Self, other: Self) -> Bool {
    one.position < other.position
  }
}
