import CTerminal
import Screen

extension InputDecoder.Raw {
  /// What was read, in the decoder's words; nil when nothing is waiting.
  init?(_ input: ct_input) {
    switch input.kind {
    case .none: return nil
    case .byte: self = .byte(input.byte)
    case .key: self = .named(NamedKey(input.key))
    }
  }
}

extension NamedKey {
  fileprivate init(_ key: ct_key) {
    self =
      switch key {
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .page_up: .pageUp
      case .page_down: .pageDown
      case .back_tab: .backTab
      case .backspace: .backspace
      case .delete: .delete
      case .enter: .enter
      case .f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12:
        .function(Int(key.rawValue - ct_key.f1.rawValue) + 1)
      case .paste_begins: .pasteBegins
      case .paste_ends: .pasteEnds
      }
  }
}
