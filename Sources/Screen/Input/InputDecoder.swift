import SafeText

/// Bytes and recognised keys in, keys out.
///
/// UTF-8 may come in pieces. What cannot be a key gives nothing: invalid bytes, C1 controls, invisible scalars. A
/// bracketed paste is gathered and given as one key, and nothing in it is ever a key of its own.
package struct InputDecoder: Sendable {
  /// What the terminal's driver read.
  package enum Raw: Hashable, Sendable {
    case byte(UInt8)
    case named(NamedKey)
  }

  private var assembler = UTF8Assembler()
  private var paste: PasteGatherer?

  /// Nothing read so far.
  package init() {}

  /// Takes what was read next and gives the key that is whole with it, if any.
  ///
  /// A lone ESC is `escape`: the driver has put sequences together already. CR and LF are `enter`, DEL and BS
  /// `backspace`. A paste above 1 MiB is cut; an empty one gives nothing.
  package mutating func decode(_ raw: Raw) -> Key? {
    switch raw {
    case .byte(let byte):
      guard let scalar = assembler.append(byte) else { return nil }
      return decode(scalar)
    case .named(let key):
      assembler.reset()
      return decode(key)
    }
  }

  private mutating func decode(_ scalar: Unicode.Scalar) -> Key? {
    guard paste != nil else { return Self.key(of: scalar) }
    return paste?.take(scalar) == true ? endPaste() : nil
  }

  private mutating func decode(_ key: NamedKey) -> Key? {
    guard paste == nil else { return key == .pasteEnds ? endPaste() : nil }
    if key == .pasteBegins { paste = PasteGatherer() }
    return Self.key(of: key)
  }

  private mutating func endPaste() -> Key? {
    defer { paste = nil }
    guard let text = paste?.text, !text.isEmpty else { return nil }
    return .paste(text)
  }

  private static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x1B: return .escape
    case 0x0A, 0x0D: return .enter
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default: break
    }
    switch ScalarKind(scalar) {
    case .narrow, .wide, .mark: return .character(scalar)
    case .space: return .character(" ")
    default: return nil
    }
  }

  private static func key(of named: NamedKey) -> Key? {
    switch named {
    case .enter: .enter
    case .backTab: .backTab
    case .backspace: .backspace
    case .delete: .delete
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .function(let number): .function(number)
    case .pasteBegins, .pasteEnds: nil
    }
  }
}
