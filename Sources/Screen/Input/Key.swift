/// What a person did on the keyboard.
package enum Key: Hashable, Sendable {
  /// A printable scalar; never a control or anything invisible. Space is one of them.
  case character(Unicode.Scalar)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// The Control key with a letter, in lower case.
  case control(Character)
  /// All of a bracketed paste as it came: untrusted, with its line breaks.
  case paste(String)
}

/// A key that the terminal's driver has recognised by its sequence of bytes.
package enum NamedKey: Hashable, Sendable {
  case enter, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// The marks around a bracketed paste.
  case pasteBegins, pasteEnds
}
