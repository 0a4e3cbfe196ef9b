import SafeText
import Screen

/// A sample's letter in the larger of the two big types.
struct BigLetter {
  let rows: [DisplayText]
  let width: Int

  init(_ letter: String) {
    let dots = BigType.full(letter) ?? [DisplayText(letter)]
    width = dots.map(\.width).max() ?? 0
    rows = dots.map(\.withoutBlanksBehind)
  }
}

extension DisplayText {
  /// Without the blanks at its end, which in big type carry no dots.
  var withoutBlanksBehind: DisplayText {
    var text = string[...]
    while text.last == " " { text.removeLast() }
    return DisplayText(String(text))
  }
}
