import Testing

@testable import Exchange

@Suite struct TextTests {
  @Test(
    "Headers are compared without case, accents and runs of space",
    arguments: [
      ("  Student_Name ", "student name"),
      ("Prénom", "prenom"),
      ("Prénom", "prenom"),
      ("CORREO ELECTRÓNICO", "correo electronico"),
      ("Größe", "grosse"),
      ("Ora dell’ultima modifica", "ora dell'ultima modifica"),
      ("a\u{A0}\n b", "a b"),
      ("Отметка времени", "отметка времени"),
      ("", ""),
    ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(
    "The nearest name is one that was probably meant",
    arguments: [
      ("taks", "task"), ("Responce", "response"), ("anwser", "answer"), ("explanation", nil), ("", nil), ("x", nil),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    #expect(nearestName(to: name, among: ["task", "response", "answer", "image"]) == expected)
  }

  @Test(
    "Rich text becomes plain, and what a student wrote stays",
    arguments: [
      ("<p>3/4 is <strong>more</strong></p><p>than 2/3</p>", "3/4 is more\nthan 2/3"),
      ("a<br>b<br/>c", "a\nb\nc"),
      ("x&lt;y &amp; y&gt;z&nbsp;&#189;&#xBD;", "x<y & y>z ½½"),
      ("x<y and y>z", "x<y and y>z"),
      ("x<sup>2</sup>", "x^2"),
      ("<img class=\"equation_image\" data-equation-content=\"\\frac{3}{4}\" alt=\"\">", "\\( \\frac{3}{4} \\)"),
      ("<img alt=\"LaTeX: x+1\">", "\\( x+1 \\)"),
      ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
      ("5 & 6 &unknown; <", "5 & 6 &unknown; <"),
      ("&#1114112; &#xD800;", "&#1114112; &#xD800;"),
    ])
  func richText(text: String, expected: String) {
    #expect(RichText.plain(text) == expected)
  }

  @Test(
    "A text is shortened at a word",
    arguments: [
      ("short", 10, "short"), ("one two three four", 12, "one two…"), ("abcdefghijkl", 5, "abcd…"), ("abc", 0, "…"),
    ])
  func shortening(text: String, limit: Int, expected: String) {
    #expect(text.shortened(to: limit) == expected)
  }
}
