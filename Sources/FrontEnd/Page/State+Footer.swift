import SafeText
import Screen

extension State {
  /// Footer entries of actions, in the words of the key table; an action without a key here is left out.
  func footer(_ actions: [Action], _ layout: Layout) -> [FooterEntry] {
    actions.compactMap { action in
      guard let binding = KeyMap.binding(of: action, at: openPlace) else { return nil }
      return FooterEntry(
        DisplayText(binding.label), DisplayText(layout.isSmall ? binding.shortWord : binding.word))
    }
  }
}
