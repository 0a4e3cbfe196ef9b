import Testing

@testable import Exchange

@Suite struct JSONValueTests {
  @Test(
    "A value has one text",
    arguments: [
      (.null, "null"), (.flag(true), "true"), (.integer(-3), "-3"), (.number(0.61), "0.61"),
      (JSONValue(Double.nan), "null"), (JSONValue(Double.infinity), "null"), (.array([]), "[]"), (.object([]), "{}"),
      (.array([.integer(1), .null]), "[\n  1,\n  null\n]"),
      (.object([("b", .integer(1)), ("a", .array([.flag(false)]))]), "{\n  \"b\": 1,\n  \"a\": [\n    false\n  ]\n}"),
      (.string("a\"b\\c/é"), #""a\"b\\c/é""#), (.string("\n\r\t\u{1B}\u{7F}"), #""\n\r\t\u001b\u007f""#),
      (.string("\u{202E}\u{200B}\u{2028}\u{E0001}"), #""\u202e\u200b\u2028\udb40\udc01""#),
    ] as [(JSONValue, String)])
  func text(value: JSONValue, expected: String) {
    #expect(value.text == expected)
  }
}
