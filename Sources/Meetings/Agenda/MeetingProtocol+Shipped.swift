extension MeetingProtocol {
  /// Those that come with the program, the 45 minutes that a team begins with first.
  package static let shipped: [MeetingProtocol] =
    [standard].compactMap(\.self)
    + [
      read("atlas", PackageResources.atlas_txt), read("tuning", PackageResources.tuning_txt),
      read("collaborative-assessment", PackageResources.collaborative_assessment_txt),
      read("equip", PackageResources.equip_txt), taskSort,
    ].compactMap(\.self)

  /// The meeting in which tasks are sorted, without student work; nil never, as it comes with the program.
  package static let taskSort = read("task-sort", PackageResources.task_sort_txt)

  /// The 45 minutes that a team begins with.
  fileprivate static let standard = read("standard", PackageResources.standard_txt)

  /// Nil only for a file that a test would have refused.
  private static func read(_ id: String, _ bytes: [UInt8]) -> MeetingProtocol? {
    try? MeetingProtocol(id: id, reading: bytes)
  }
}

extension Agenda {
  /// The 45 minutes that a team begins with.
  package static let standard = MeetingProtocol.standard?.agenda ?? Agenda([])
}
