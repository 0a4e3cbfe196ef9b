extension Mirror {
  /// Those that come with the program.
  package static let shipped: [Mirror] = [
    read("before-the-first", PackageResources.before_the_first_txt),
    read("leader-support", PackageResources.leader_support_txt),
    read("twelve-indicators", PackageResources.twelve_indicators_txt),
    read("sustained-change", PackageResources.sustained_change_txt),
    read("six-supports", PackageResources.six_supports_txt),
    read("calendar", PackageResources.calendar_txt),
    read("three-stages", PackageResources.three_stages_txt),
  ].compactMap(\.self)

  /// Nil only for a file that a test would have refused.
  private static func read(_ id: String, _ bytes: [UInt8]) -> Mirror? {
    try? Mirror(id: id, reading: bytes)
  }
}
