/// A text as headers are compared: small letters, Latin accents taken off, one space for any run of white space.
///
/// `_` counts as a space and a curly apostrophe as a straight one, so that `Student_Name` and `student name` are one.
func folded(_ text: String) -> String {
  if let plain = foldedASCII(text) { return plain }
  var result = ""
  var needsSpace = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar.properties.isWhitespace || scalar == "_" || scalar == "\u{FEFF}" {
      needsSpace = !result.isEmpty
      continue
    }
    // A decomposed accent is taken off as its composed letter is.
    guard !(0x300...0x36F).contains(scalar.value) else { continue }
    if needsSpace {
      result.append(" ")
      needsSpace = false
    }
    if let plain = plainLetters[scalar] {
      result.append(plain)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The same for a text of ASCII alone, where no letter has to be looked up; nil for any other.
private func foldedASCII(_ text: String) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var needsSpace = false
  for byte in text.utf8 {
    guard byte < 0x80 else { return nil }
    if byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "_") {
      needsSpace = !bytes.isEmpty
      continue
    }
    if needsSpace { bytes.append(0x20) }
    needsSpace = false
    bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The words and numbers of a text that is folded already.
func foldedWords(_ text: String) -> [Substring] {
  text.split { !$0.isLetter && !$0.isNumber && $0 != "#" }
}

private let plainLetters: [Unicode.Scalar: String] = {
  let families: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćčĉ"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğģ"), ("i", "ìíîïīįı"), ("l", "łľļ"),
    ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("r", "řŕ"), ("s", "śšşșŝ"), ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"),
    ("z", "źžż"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("'", "’‘ʼ"), ("-", "–—‐‑"), ("\"", "“”„«»"),
  ]
  var plain: [Unicode.Scalar: String] = [:]
  for (letter, accented) in families {
    for scalar in accented.unicodeScalars { plain[scalar] = letter }
  }
  return plain
}()
