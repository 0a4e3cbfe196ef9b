import Testing

@testable import TaskAnalysis

@Suite("Reading a prompt")
struct ReadingProblemsTests {
  @Test(
    "finds what is asked and the right answer",
    arguments: [
      ("300 - 127. Show your work.", "300 - 127", "173"), ("Calculate 300 \u{2212} 127", "300 - 127", "173"),
      ("3. 45 + 27", "45 + 27", "72"), ("What is 5 plus 7?", "5 + 7", "12"),
      ("Subtract 127 from 300.", "300 - 127", "173"), ("Find the sum of 2/3 and 1/4", "2/3 + 1/4", "11/12"),
      ("What is the difference between 3 and 8?", "8 - 3", "5"), ("Multiply 24 by 13.", "24 x 13", "312"),
      ("Add 3 to -5", "(-5) + 3", "-2"), ("Find the quotient of 812 and 4.", "812 / 4", "203"),
      ("What is 1,300 - 522?", "1300 - 522", "778"), ("24 \u{D7} 13 =", "24 x 13", "312"), ("24x13", "24 x 13", "312"),
      ("812 \u{F7} 4", "812 / 4", "203"), ("812/4", "812 / 4", "203"), ("12 divided by 4", "12 / 4", "3"),
      ("\\( \\frac{3}{4} + \\frac{1}{2} \\)", "3/4 + 1/2", "5/4"), ("$\\frac{2}{3} \\times 5$", "2/3 x 5", "10/3"),
      ("Calculate \\( \\frac{1}{2} \\div 6 \\)", "1/2 / 6", "1/12"), ("3\u{BD} + 1\u{BC}", "3 1/2 + 1 1/4", "19/4"),
      ("What number belongs in the box?\n\\(\n(-8)-(-5)=\n\\square\\)", "(-8) - (-5)", "-3"),
      ("2 + 3 x 4", "2 + 3 x 4", "14"), ("2 \u{2212} (5 \u{2212} 8)", "2 - (5 - 8)", "5"), ("-3\u{B2}", "-3^2", "-9"),
      ("2^(-3)", "2^(-3)", "1/8"), ("\u{221A}(9 + 16)", "sqrt(9 + 16)", "5"), ("0.3 x 0.4", "0.3 x 0.4", "0.12"),
      ("Simplify 12/24", "Simplify 12/24", "1/2"),
      ("Write 2 3/4 as an improper fraction.", "Write 2 3/4 as one fraction", "11/4"),
      ("Write 1/8 as a decimal", "Write 1/8 as a decimal", "0.125"),
      ("Write 5% as a decimal.", "Write 5% as a decimal", "0.05"),
      ("2/3 = ?/9", "2/3 = __/9", "6"),
      ("\\( \\frac{A}{10}=\\frac{9}{15} \\) What is the value of \\( A \\) ?", "9/15 = __/10", "6"),
      ("8 + 4 = __ + 5", "8 + 4 = __ + 5", "7"), ("8 + 4 = \u{25A1} + 5", "8 + 4 = __ + 5", "7"),
      ("Solve 3x + 5 = 20", "Solve 3x + 5 = 20", "5"), ("Solve for x: 5(x - 2) = 20", "Solve 5(x - 2) = 20", "6"),
      ("x/4 = 3. What is x?", "Solve x / 4 = 3", "12"), ("If x = 4, what is 3x?", "If x = 4, what is 3x?", "12"),
      ("Evaluate x^2 when x = -3", "If x = -3, what is x^2?", "9"),
      ("Which is greater, 3/4 or 2/3? Explain how you know.", "Which is greater, 3/4 or 2/3?", "3/4"),
      ("Which fraction is smaller: 1/4 or 1/3?", "Which is smaller, 1/4 or 1/3?", "1/4"),
      ("Compare 0.3 and 0.125", "Which is greater, 0.3 or 0.125?", "0.3"),
      ("Order 0.3, 0.125, 0.4", "Order 0.3, 0.125, 0.4 from smallest", "0.125, 0.3, 0.4"),
      ("Put 3/4, 1/2, 2/3 in order from greatest to least.", "Order 3/4, 1/2, 2/3 from greatest", "3/4, 2/3, 1/2"),
      ("What is 20% of 45?", "What is 20% of 45?", "9"),
      ("3 apples cost $6. How much do 5 apples cost?", "3 : 6 = 5 : x", "10"),
      ("If 3 pens cost $6, how much do 5 pens cost?", "3 : 6 = 5 : x", "10"),
      (
        "It takes 3 people a total of 192 hours to build a wall. "
          + "How long would it take if 12 people built the same wall?",
        "3 painters need 192 days. How long do 12 painters need?", "48"
      ),
      (
        "What fraction of the shape is not shaded? "
          + "[Image: A triangle split into 9 equal smaller triangles. 6 of them are shaded.]",
        "6 of 9 equal parts are shaded. What fraction is not shaded?", "3/9"
      ),
      ("A rectangle is 5 cm by 3 cm. Find its area.", "Find the area of a rectangle 5 by 3", "15"),
      (
        "What is the perimeter of a rectangle with length 7 cm and width 4 cm?",
        "Find the perimeter of a rectangle 7 by 4", "22"
      ),
      ("Find the mean of 3, 4, 8", "Find the mean of 3, 4, 8", "5"),
      ("Goals: 4, 0, 2, 6. Mean?", "Find the mean of 4, 0, 2, 6", "3"),
      ("What is the median of 3, 9, 1, 7?", "Find the median of 3, 9, 1, 7", "5"),
    ])
  func reads(prompt: String, plain: String, answer: String) throws {
    let problem = try #require(Problem(reading: prompt), "not read")
    #expect(problem.prompt == plain)
    #expect(problem.correctAnswer?.description == answer)
  }

  @Test(
    "leaves alone what it is not sure of",
    arguments: [
      "", " ", "7", "?", "300", "-3", "(5)", "Show your work.", "Which is greater?", "x", "= 5", "3 +", "* 4",
      "Estimate 300 - 127", "Round 3.47 to the nearest tenth", "300 - 127 to the nearest ten",
      "300 - 127. Round your answer to the nearest ten.", "300 - 127 = 227. Explain why the student is wrong.",
      "300 - 127 = 227", "Write a story problem for 300 - 127", "Is 3/4 greater than 2/3?",
      "Explain why 1/2 + 1/3 is not 2/5", "How much more is 3/4 than 2/3?", "Which is closer to 1, 3/4 or 2/3?",
      "Which is larger: 1/4 or 1/3 of a pizza?", "1 + 1/0", "3 / 0", "5 - 2/0", "1) 300 - 127\n2) 400 - 128",
      "5 + 3 and 2 + 2",
      "Simplify 3x + 2x", "Add 3, 4 and 5", "What is the sum?", "Solve x^2 = 9", "Solve 2x + y = 3", "y = 3x + 5",
      "x = 4", "3 + 4 = 7 + 5",
      "5 painters need 3 days. How many rooms do 2 painters paint?",
      "3 painters need 4 days. 2 more come. How long do 5 painters need?", "What is 3/4 of 20?",
      "What is 20% more than 45?",
      "x + 1 = x", "0x = 0", "Solve x + 1",
      "0,3 + 0,5", "\u{661}\u{662} + \u{663}", "12345678901234567890 + 1", "sqrt(2)", "1/2x = 3", "6/2(1+2)",
      "Find the median of 1,300, 5", "Find the mean of 3", "Find the mean of 3, 4 and 8 to the nearest tenth",
      "A rectangle has an area of 15 and width 3. Find its length.", "A rectangle is 5 cm by 3 m. Find its area.",
      "Find the area and perimeter of a rectangle 3 by 4", "A rectangle is 5 by 3 by 2. Find its area.",
      "3 boys are 6 years old. How old are 5 boys?", "3 shirts dry in 2 hours. How long do 6 shirts need?",
      "Ana has 12 stickers. That is 5 more than Ben has. How many has Ben?",
      "Quelle fraction est plus grande, 3/4 ou 2/3 ?", "\u{5C0F}\u{660E}\u{6709} 3 \u{4E2A}\u{82F9}\u{679C}",
    ])
  func leavesAlone(prompt: String) {
    #expect(Problem(reading: prompt) == nil)
  }

  @Test("a prompt that was written out is read as the same problem", arguments: TaskExaminationTests.prompts)
  func roundTrip(prompt: String) throws {
    let problem = try #require(Problem(reading: prompt))
    #expect(Problem(reading: problem.prompt) == problem)
  }

  @Test("reads random additions and subtractions, and works them right")
  func randomArithmetic() throws {
    var numbers = SplitMix64(seed: 2024)
    for _ in 0..<500 {
      let (one, other) = (Int.random(in: 0...999_999, using: &numbers), Int.random(in: 0...999_999, using: &numbers))
      let adds = Bool.random(using: &numbers)
      let problem = try #require(Problem(reading: "\(one) \(adds ? "+" : "-") \(other)"))
      #expect(problem.correctAnswer == RuleAnswer(adds ? one + other : one - other))
      let answers = FaultyRules.all.compactMap { $0.answer(to: problem) }
      #expect(answers.isEmpty == (!adds && one < other))
    }
  }

  @Test("never traps, whatever is written, and whatever it reads has an answer")
  func randomPrompts() {
    let words = [
      "0", "1", "3", "12", "999999999", "0.5", "4.4502", "1/2", "3/0", "7/8", "2 3/4", "-", "+", "x", "*", "/",
      "\u{F7}",
      "^", "sqrt", "(", ")", "=", "__", "?", "%", ",", ".", ":", "n", "a", "which", "is", "greater", "or", "order",
      "from",
      "smallest", "solve", "if", "what", "of", "mean", "median", "area", "perimeter", "rectangle", "by", "shaded",
      "equal",
      "fraction", "not", "\\frac{1}{2}", "\\(", "\\)", "$", "people", "days", "need", "how", "long", "slope", "through",
      "price", "rises", "then", "after", "off", "before", "\n", "\u{BD}", "\u{B2}", "\u{1F600}", "\u{301}", "-1", "for",
      "in",
    ]
    var numbers = SplitMix64(seed: 7)
    var read = 0
    for _ in 0..<3000 {
      // Every second prompt is a short one of numbers and signs alone, of which more can be read.
      let isArithmetic = Bool.random(using: &numbers)
      let length = Int.random(in: 1...(isArithmetic ? 5 : 14), using: &numbers)
      let pool = isArithmetic ? Array(words.prefix(20)) : words
      let gap = Bool.random(using: &numbers) ? " " : ""
      let prompt = (0..<length).compactMap { _ in pool.randomElement(using: &numbers) }.joined(separator: gap)
      guard let task = TaskExamination(prompt: prompt) else { continue }
      read += 1
      #expect(Problem(reading: task.problem.prompt) == task.problem, "\(prompt)")
      for prediction in task.predictions { #expect(!prediction.answer.description.isEmpty) }
    }
    #expect(read > 50)
  }

  @Test("never traps on random characters")
  func randomCharacters() {
    var numbers = SplitMix64(seed: 11)
    for _ in 0..<1000 {
      let scalars = (0..<Int.random(in: 0...60, using: &numbers)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &numbers))
      }
      #expect(Problem(reading: String(String.UnicodeScalarView(scalars))) == nil)
    }
  }

  @Test(
    "does not use up the stack or the time",
    arguments: [
      String(repeating: "(", count: 999), String(repeating: "-", count: 999), String(repeating: "1+", count: 499) + "1",
      String(repeating: "2^", count: 400) + "2", String(repeating: "\\frac{1}{", count: 100),
      String(repeating: "1 ", count: 5000),
    ])
  func depth(prompt: String) {
    let problem = Problem(reading: prompt)
    #expect(problem == nil || problem?.correctAnswer == RuleAnswer(500))
  }
}
