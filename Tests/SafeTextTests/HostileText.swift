import TaskAnalysis

extension SplitMix64 {
  /// A text of up to 60 scalars in which what is dangerous is as likely as what is not.
  mutating func text() -> String {
    let hostile =
      "\u{1B}[31m\u{202E}\u{200D}\u{FE0F}\u{301}\u{327}\u{323}\u{9B}\u{0}\u{7F}\r\n\t\u{2028}👩🏽‍🏫🇫🇷日本한é\u{E0041} …"
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &self) {
      let value: UInt32 =
        switch Int.random(in: 0..<4, using: &self) {
        case 0: UInt32.random(in: 0x20...0x7E, using: &self)
        case 1: hostile.unicodeScalars.randomElement(using: &self)?.value ?? 0
        case 2: UInt32.random(in: 0...0x3FFF, using: &self)
        default: UInt32.random(in: 0...0x10FFFF, using: &self)
        }
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
