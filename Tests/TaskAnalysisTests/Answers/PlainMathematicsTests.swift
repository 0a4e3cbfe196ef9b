import TaskAnalysis
import Testing

@Suite("Plain mathematics")
struct PlainMathematicsTests {
  @Test(
    "LaTeX becomes what a reader would write",
    arguments: [
      ("Calculate \\( \\frac{1}{2} \\div 6 \\)", "Calculate 1/2 ÷ 6"),
      ("It takes \\( 3 \\) people a total of \\( 192 \\) hours.", "It takes 3 people a total of 192 hours."),
      ("\\( \\frac{A}{10}=\\frac{9}{15} \\) What is \\( A \\) ?", "A/10=9/15 What is A ?"),
      ("\\(\n(-8)-(-5)=\n\\square\\)", "\n(-8)-(-5)=\n□"), ("\\( 3 \\frac{1}{3} \\)", "3 1/3"),
      ("$\\frac{x+1}{2}$", "(x+1)/2"), ("\\sqrt{9} + \\sqrt{a+b}", "√9 + √(a+b)"), ("x^{2} + y^{10}", "x^{2} + y^{10}"),
      ("\\(x^{2} + y^{n+1}\\)", "x^2 + y^(n+1)"), ("\\( 90^{\\circ} \\)", "90°"), ("50\\%", "50%"),
      ("\\frac{\\frac{1}{2}}{3}", "(1/2)/3"), ("\\frac{1}{2}x", "1/2 x"), ("2\\frac12", "2 1/2"),
      ("\\( 48 \\text{ hours} \\)", "48  hours"), ("a \\leq b", "a ≤ b"), ("\\{1, 2\\}", "{1, 2}"),
    ])
  func converts(latex: String, plain: String) {
    #expect(plainMathematics(latex) == plain)
  }

  @Test(
    "text without LaTeX and prices stay as they are",
    arguments: ["What is 1/2 of {a, b}?\nWhy?", "It costs $5 and $6.", "$5-$6", "Ä ½ 三", "", "$", "$ 5 $"])
  func stays(text: String) {
    #expect(plainMathematics(text) == text)
  }

  @Test("a formula loses its dollar signs", arguments: [("$x$ and $y$", "x and y"), ("$$5$$", "5"), ("$5$", "5")])
  func dollars(latex: String, plain: String) {
    #expect(plainMathematics(latex) == plain)
  }

  @Test("broken and deeply nested LaTeX ends")
  func broken() {
    for text in ["\\", "\\frac", "\\frac{", "\\frac{1}", "{{{", "\\(", "^{", "\\frac{1}{2", "\\left."] {
      #expect(plainMathematics(text).utf8.count <= text.utf8.count + 4)
    }
    let nested = String(repeating: "\\frac{", count: 5000)
    #expect(plainMathematics(nested).utf8.count < nested.utf8.count)
  }
}
