extension Cue {
  /// What a prompt says when it asks for a procedure or a fact.
  static let promptsForReproduction: [Cue] = promptsForResult + promptsForMethod + promptsForRecall

  private static let promptsForResult: [Cue] = [
    Cue(
      "t-show-work", 0, .neutral, says: "it asks for the steps",
      falseFriend: "That asks for a record, not for a reason.",
      [["show ", .maybe("all "), "your|the", " ", "work|working|steps"]]),
    Cue(
      "t-calc", -1.5, .calculation, says: "it asks to calculate", falseFriend: "\"Evaluate the claim\" means judge it.",
      [["calculate|compute|evaluate|work out"]]),
    Cue(
      "t-simplify", -1.5, .calculation, says: "it asks to rewrite an expression",
      [["simplify|simplifies"], ["expand"], ["factorise|factorize"], ["factor ", "each|the|completely"]]),
    Cue(
      "t-solve-bare", -1.5, .calculation, says: "it asks to solve what is given",
      falseFriend: "\"Solve the problem\" can stand in a rich task.",
      [
        [
          "solve ",
          "for|each|the following equations|the following equation|the equations|the equation|the following|these|:",
          .open,
        ]
      ]),
    Cue(
      "t-find-result", -1.5, .calculation, says: "it asks for a result",
      falseFriend: "\"Find the area in two ways\" asks for more.",
      [
        [
          "find the ",
          """
          sum|difference|product|quotient|value|answer|area|perimeter|volume|mean|median|mode|slope|missing number|\
          missing side
          """,
        ]
      ]),
    Cue(
      "t-round", -2, .calculation, says: "it asks to round or rewrite a number",
      [
        ["round ", "each|to|the|these"], ["convert"],
        [
          "write ", .gap(1...40), " ", "in|as", " ", .maybe("a |an "),
          "standard form|scientific notation|decimal|percent|improper|mixed|lowest terms|simplest form",
        ],
      ]),
    Cue(
      "t-graphline", -1, .calculation, says: "it asks to plot what is given",
      [["graph the ", "line|equation|function"], ["plot the ", "points|point"]]),
  ]

  private static let promptsForMethod: [Cue] = [
    Cue(
      "t-formula", -3, .prescribed, says: "it names the method to use",
      falseFriend: "\"Why does the formula work?\" asks the opposite.",
      [
        [
          "use|using", " ", "the|this|a", " ",
          "formula|standard algorithm|algorithm|rule|method|steps|step|procedure",
        ]
      ]),
    Cue(
      "t-example", -3, .prescribed, says: "it gives an example to follow",
      [
        [
          "follow|like|as in|as shown in|copy", " ", .maybe("the "), .maybe("worked "), "example|model|steps",
        ],
        ["the first one is done"],
      ]),
    Cue(
      "t-trick", -2.5, .prescribed, says: "it names a taught trick",
      falseFriend: "\"Why does cross-multiplying work?\" asks for a reason.",
      [
        ["cross-multiply|cross multiply"], ["keep", .run(", "), "change", .run(", "), "flip"],
        ["kcf|foil|butterfly|pemdas|plug in|substitute"],
      ]),
  ]

  private static let promptsForRecall: [Cue] = [
    Cue(
      "t-recall", -2, .recall, says: "it asks to recall", falseFriend: "\"State your conjecture\" asks for a claim.",
      [["recall|state|define|recite|memorise|memorize|list the|name the|write the definition|label"]]),
    Cue(
      "t-identify", -0.5, .recall, says: "it asks to mark or fill in",
      falseFriend: "A table to fill in can come before \"explain\".",
      [
        [
          """
          identify|circle|underline|tick|match each|fill in|complete the table|complete the blanks|\
          complete the blank|complete the sentence
          """
        ]
      ]),
    Cue(
      "t-facts", -3, .recall, says: "it asks for facts, fast",
      [["times tables|times table|fact famil+|number facts|timed|in one minute|as fast as you can"]]),
    Cue(
      "t-bulk", -2, .bulk, says: "it asks for many of one kind",
      [
        [
          "questions|question|exercises|exercise|problems|problem|nos.|nos|no.|no", .maybe(" "), .digits(1...99),
          .maybe(" "), .run("-to"), .maybe(" "), .digits(1...99),
        ],
        ["odd|even", .maybe("-numbered"), " ", "questions|problems|exercises"], ["each of the following"],
        ["1", .maybe(" "), "-", .maybe(" "), .digits(2...2)],
      ]),
  ]
}
