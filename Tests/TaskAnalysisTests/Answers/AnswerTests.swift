import TaskAnalysis
import Testing

@Suite("Answer")
struct AnswerTests {
  @Test(
    "equal numbers are one answer, however they are written",
    arguments: [
      ("1/2", ["2/4", "0.5", "½", "50%", "50 percent", ".5", "0,5", "\\( \\frac{2}{4} \\)", "$\\dfrac{1}{2}$", "１／２"]),
      ("1/2", ["¹⁄₂", "1∕2", " 1 / 2 ", "0.50", "x = 1/2", "2.5/5", "-1/-2", "\\frac12", "0.5.", "(1/2)", "0.5000"]),
      ("-13", ["−13", "–13", "- 13", "\\(-13\\)", "-13.0", "x=-13", "(-13)", "-26/2", "the answer is -13"]),
      (
        "10/3",
        ["3 1/3", "3 \\frac{1}{3}", "\\( 3 \\frac{1}{3} \\)", "3⅓", "3 and 1/3", "3¹⁄₃", "\\(3\\tfrac{1}{3}\\)"]
      ),
      ("-3/2", ["-1 1/2", "-1½", "-1.5", "-1,5", "3/-2", "-150%"]),
      ("1500", ["1,500", "1 500", "1'500", "1500.00", "1,500.00", "1.500,00", "1{,}500 \\(\\)", "１５００", "01500"]),
      ("1234567", ["1,234,567", "1.234.567", "1 234 567", "12,34,567", "1\u{202F}234\u{202F}567"]),
      ("3/2", ["1,5", "1.5", "1 1/2"]), ("11/2", ["5.5", "5½"]), ("17/5", ["3.4", "3,4"]), ("3/4", [".75", "75 %"]),
      ("5", ["5.", "+5", "x=5", "x = 5", "5 = x", "Answer: 5", "= 5", "It's 5!", "٥", "n=5.", "\\text{x} = 5"]),
      ("0", ["-0", "0.00", "0/3", "0%"]), ("1/8", ["12½%", "12.5 %", "0.125"]), ("1/2000", ["0,0005", "0.05%"]),
      ("1/2", ["0,500"]), ("123456789/1000", ["123,456.789", "123.456,789"]),
    ])
  func equalNumbers(canonical: String, writings: [String]) {
    for written in writings {
      #expect(Answer(written)?.canonical == canonical, "\(written)")
      #expect(Answer(written) == Answer(canonical), "\(written)")
    }
  }

  @Test(
    "units and currency stay beside the number, in one spelling",
    arguments: [
      ("9/2 dollar", ["$4.50", "4.50 dollars", "4.5 USD", "$ 4.50", "4.50$", "$4.50 dollars", "\\(\\$4.50\\)"]),
      ("-5 dollar", ["-$5", "$-5", "−$5.00"]), ("50 cent", ["50 cents", "50¢", "50 Cents."]),
      ("5 euro", ["5 €", "€5", "5 euros", "5 EUR"]), ("1/2 pound", ["£0.50", "1/2 lb", "0.5 pounds"]),
      ("48 hour", ["48 hours", "\\( 48 \\) hours", "48 hrs", "48h", "\\( 48 \\text{ hours} \\)", "48 hr."]),
      ("5 person", ["5 people", "5people", "5 persons"]), ("5 apple", ["5 apples", "5 apple", "n = 5 apples"]),
      ("12 cm^2", ["12 cm²", "12cm2", "12 square centimeters", "12 sq. cm", "Area = 12 cm^2", "12 cm squared"]),
      ("60 mile/hour", ["60 mph", "60 miles per hour", "60 miles/hour"]), ("5 dollar/hour", ["$5 per hour", "$5/hr"]),
      ("90 degree", ["90°", "90 degrees", "\\( 90^{\\circ} \\)", "\\(90^\\circ\\)"]),
      ("7/2 inch", ["3 1/2 inches", "3.5\""]),
    ])
  func quantities(canonical: String, writings: [String]) {
    for written in writings { #expect(Answer(written)?.canonical == canonical, "\(written)") }
  }

  @Test(
    "ratios, times, intervals, lists and choices have canonical forms of their own",
    arguments: [
      ("3 to 4", ["3:4", "6 : 8", "3 to 4", "1.5:2", "3∶4"]), ("1 to 2 to 3", ["2:4:6"]), ("12:30", ["12:30"]),
      ("x > 3", ["x > 3", "3 < x", "n>3", "(3, ∞)", "\\( x \\gt 3 \\)"]), ("x <= -1/2", ["x≤-0.5", "(-∞, -1/2]"]),
      ("2 < x <= 5", ["2<x≤5", "(2, 5]", "5 ≥ x > 2"]), ("2 <= x <= 5", ["[2,5]"]),
      ("2; 3", ["2, 3", "2;3", "2 and 3", "2 & 3"]), ("1; 2; 3", ["1, 2, and 3", "1,2,3", "1; 2; 3"]),
      ("1234; 5678", ["1,234, 5,678"]), ("3/2; 5/2", ["1,5; 2,5"]),
      ("(2; 3)", ["(2, 3)", "(2,3)", "x = 2, y = 3", "y=3, x=2", "(2;3)", "\\left( 2, 3 \\right)"]),
      ("(2; 3); (4; 5)", ["(2,3), (4,5)", "(2, 3) and (4, 5)"]),
      ("{-2; 2}", ["±2", "x = 2 or x = -2", "{2, -2}", "\\{-2, 2\\}", "x=-2, x=2", "-2 or 2", "x = ±2"]),
      ("{x < 2; x > 5}", ["x<2 or x>5"]), ("3/4", ["3/4 or 0.75"]),
      ("B", ["b", "(B)", "B)", "B.", "option B", "Answer: B"]),
      ("B) 3/4", ["B) 3/4", "(b) 0.75", "3/4 (B)", "B. 75%"]),
      ("A; C", ["A, C", "A and C", "a,c"]), ("A) it is bigger", ["A) It is bigger."]),
    ])
  func otherForms(canonical: String, writings: [String]) {
    for written in writings { #expect(Answer(written)?.canonical == canonical, "\(written)") }
  }

  @Test(
    "what is no answer of a known form is compared as folded text",
    arguments: [
      ("3/0", "3/0"), ("-3 - 4", "-3-4"), ("3^2", "3^2"), ("3²", "3^2"), ("10⁻²", "10^-2"), ("2x + 3", "2x+3"),
      ("1/2/3", "1/2/3"), ("1.2.3", "1.2.3"), ("5x", "5x"), ("2ab", "2ab"), ("5 tenths", "5tenths"), ("1e5", "1e5"),
      ("0.333...", "0.333..."), ("0.3…", "0.3..."), ("I don’t know!", "i don't know"), ("Sí", "si"),
      ("si\u{301}", "si"),
      ("RED,  blue", "red, blue"), ("x²/4", "x^2/4"), ("3 R 1", "3r1"), ("???", "???"), ("-", "-"),
      ("3 + 4 = 7", "3+4=7"),
      ("{}", "{}"), ("(2, 3", "(2, 3"), ("5 > 3", "5>3"), ("5 < x < 2", "5<x<2"), ("0:0", "0:0"), ("ŁÓDŹ ſ", "lodz s"),
      ("À ÿ Ā", "a y a"),
      ("\\frac{x+1}{2}", "(x+1)/2"), ("\\sqrt{2}", "sqrt2"), ("5 because I added", "5because i added"),
      ("two and three", "two and three"), ("5 squared", "5squared"), ("3 \\times 4", "3*4"), ("1 -1/2", "1-1/2"),
    ])
  func texts(written: String, folded: String) {
    #expect(Answer(written) == .text(folded))
  }

  @Test("the same combining letters as one sign or two, and signs of no width, make no difference")
  func combining() {
    #expect(Answer("\u{E9}t\u{E9}") == Answer("e\u{301}te\u{301}"))
    #expect(Answer("3\u{200B}/4\u{FE0F}") == Answer("3/4"))
    #expect(Answer("0.3\u{305}") != Answer("0.3"), "a line above makes a decimal recur")
  }

  @Test("nothing written is no answer", arguments: ["", " ", "\n\t ", "\u{A0}", "\u{200B}", ".", "!", "\\( \\)"])
  func nothing(written: String) {
    #expect(Answer(written) == nil)
  }

  @Test(
    "answers that look alike stay apart",
    arguments: [
      ("3.4", "3/4"), ("1,5", "1,500"), ("1 1/2", "11/2"), ("5 cm", "5 m"), ("5", "5 cm"), ("50 cents", "$0.50"),
      ("2, 3", "3, 2"), ("(2, 3)", "2, 3"), ("3:4", "3/4"), ("x > 3", "x ≥ 3"), ("-5", "5"), ("0.3", "0.333"),
    ])
  func apart(one: String, other: String) {
    #expect(Answer(one) != Answer(other))
  }

  @Test("numbers fit 128 bits or are text, and a longer text has a bounded canonical form that tells texts apart")
  func longNumbers() throws {
    let fits = "1" + String(repeating: "0", count: 38)
    #expect(Answer(fits)?.number == Rational(Int128(fits) ?? 0))
    let tooLong = String(repeating: "9", count: 400)
    let answer = try #require(Answer(tooLong))
    #expect(answer == .text(tooLong))
    #expect(answer.canonical.utf8.count == 160)
    #expect(answer.canonical != Answer(tooLong + "9")?.canonical)
    #expect(Answer("0.1" + String(repeating: "0", count: 150)) == Answer("1/10"))
    #expect(Answer("1/" + String(repeating: "3", count: 60)) == .text("1/" + String(repeating: "3", count: 60)))
  }

  @Test("the canonical form is ASCII")
  func canonicalASCII() {
    #expect(Answer("三角形")?.canonical == "\\u{4e09}\\u{89d2}\\u{5f62}")
    #expect(Answer("5 яблок")?.number == Rational(5))
  }

  @Test("a reading tells how an answer was written")
  func readings() throws {
    let notSimple = [
      "3/9", "6:8", "2 4/8", "\\( \\frac{10}{15} \\)", "6/2", "5/1", "1 3/2", "1/2, 2/4", "1.5/2", "-3/-4",
    ]
    for written in notSimple { #expect(try !#require(AnswerReading(written)).isInLowestTerms, "\(written)") }
    for written in ["1/3", "3:4", "2 1/2", "10/3", "0.5", "50%", "7", "-1/2", "3/4 cup"] {
      #expect(try #require(AnswerReading(written)).isInLowestTerms, "\(written)")
    }
    #expect(AnswerReading("50%")?.isPercent == true)
    #expect(AnswerReading("0.5")?.isPercent == false)
  }
}
