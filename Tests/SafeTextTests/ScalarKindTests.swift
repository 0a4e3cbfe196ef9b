import SafeText
import Testing

@Suite("Kinds of scalars")
struct ScalarKindTests {
  @Test(
    "A scalar is what terminals agree on",
    arguments: [
      ("a", .narrow), ("~", .narrow), ("é", .narrow), ("ж", .narrow), ("ש", .narrow), ("ع", .narrow),
      ("\u{FFFD}", .narrow),
      ("日", .wide), ("한", .wide), ("Ａ", .wide), ("😀", .wide), ("✅", .wide), ("✔", .narrow), ("❤", .narrow),
      ("\u{301}", .mark), ("\u{5B4}", .mark), ("\u{94D}", .mark),
      (" ", .space), ("\u{A0}", .space), ("\u{2003}", .space), ("\u{3000}", .space),
      ("\t", .tab), ("\n", .lineBreak), ("\u{B}", .lineBreak), ("\u{C}", .lineBreak), ("\r", .lineBreak),
      ("\u{85}", .lineBreak), ("\u{2028}", .lineBreak), ("\u{2029}", .lineBreak),
      ("\u{0}", .control), ("\u{1B}", .control), ("\u{7F}", .control), ("\u{80}", .control), ("\u{9B}", .control),
      ("\u{1F1EB}", .regionalIndicator("F")),
      ("\u{AD}", .invisible), ("\u{34F}", .invisible), ("\u{200B}", .invisible), ("\u{200D}", .invisible),
      ("\u{200E}", .invisible), ("\u{202E}", .invisible), ("\u{2066}", .invisible), ("\u{61C}", .invisible),
      ("\u{FEFF}", .invisible), ("\u{FE0F}", .invisible), ("\u{E0041}", .invisible), ("\u{1F3FD}", .invisible),
      ("\u{20E3}", .invisible), ("\u{3164}", .invisible),
      ("\u{E000}", .unknown), ("\u{10FFFF}", .unknown), ("\u{378}", .unknown), ("\u{1161}", .unknown),
      ("\u{4DC0}", .unknown), ("\u{1FAE8}", .unknown),
    ] as [(Unicode.Scalar, ScalarKind)])
  func kind(scalar: Unicode.Scalar, expected: ScalarKind) {
    #expect(ScalarKind(scalar) == expected)
  }

  @Test("Every character that our own screens draw takes one cell")
  func ownCharacters() {
    for scalar in "●○◌▸✓·–…▌▏█░▄▀─━▲◄↑↓←→".unicodeScalars {
      #expect(ScalarKind(scalar) == .narrow, "\(scalar)")
    }
  }

  @Test("What passes without a look at its properties is assigned and visible")
  func shortcuts() {
    let shortcuts: [ClosedRange<UInt32>] = [0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x270C...0x2727]
    for value in shortcuts.joined() {
      let scalar = Unicode.Scalar(value)
      #expect(scalar?.properties.generalCategory != .unassigned, "\(value)")
      #expect(scalar?.properties.isDefaultIgnorableCodePoint == false, "\(value)")
      #expect(scalar?.properties.isEmojiPresentation == false, "\(value)")
    }
  }
}
