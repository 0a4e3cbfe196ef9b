extension Cue {
  /// What students write when they name steps, a rule or somebody who said so.
  static let workWithReproduction: [Cue] = [
    Cue(
      "r-because-steps", -2, .steps, says: "its \"because\" names a step",
      falseFriend: "A step can carry its reason in the words behind it.",
      [
        [
          "because|since|bc|cuz|cos", " ", "i|we|you", " ", .maybe("just "),
          "did|do|times*|multipl+|add*|plus*|subtract*|minus*|took|divid+|used|put|moved|carried|counted|got|flipped",
        ],
        ["because|bc|cuz", " ", "0|1|2|3|4|5|6|7|8|9|(", .open],
      ]),
    Cue(
      "r-because-authority", -2.5, .recall, says: "its reason is a rule or a person",
      [
        [
          "because|since", .edge, .gap(0...25), .edge,
          """
          teacher|mr|mrs|ms|miss|mom|dad|book|calculator|told|said so|the rule|a rule|the formula|supposed to|\
          we learned|you have to
          """,
        ]
      ]),
    Cue(
      "r-steps", -1.5, .steps, says: "it tells the steps in order",
      falseFriend: "A sequence of steps can also carry reasons.",
      [["first", .edge, .gap(2...120), .edge, "then|next|after that"]]),
    Cue(
      "r-then-i", -1, .steps, says: "it tells what was done",
      [
        ["then i"], ["next i"],
        ["i ", "did|added|subtracted|multiplied|divided|timesed|plussed|minused|carried|borrowed"],
      ]),
    Cue(
      "r-rule-name", -1.5, .recall, says: "it names a rule",
      falseFriend: "After the name, it may say why the rule works.",
      [
        ["cross-multipl*|cross multipl*|crossmultipl*"], ["keep", .run(", "), "change", .run(", "), "flip"],
        [
          """
          kcf|foil|butterfly|pemdas|bodmas|carry the|carried the|borrow*|line up|lined up|move the decimal|\
          move the point|moved the decimal|moved the point
          """
        ],
        ["add|added", " ", .maybe("a "), "zeros|zero"], ["flip|flipped", " ", "it|the"],
        ["invert*|two negative make|two negatives make|top times top"],
      ]),
    Cue(
      "r-haveto", -1.5, .recall, says: "it says what one has to do",
      [
        ["you ", "have|need", " to"], ["you're|youre", " supposed to"], ["you just"], ["it's|its", " just"],
        ["that's|thats", " ", .maybe("just "), "the rule|how"],
      ]),
    Cue(
      "r-formula", -1.5, .recall, says: "it names a formula or a method",
      falseFriend: "It may go on to say why the formula fits.",
      [
        ["i|we", " used ", "the|a", " ", "formula|rule|algorithm|method|calculator"], ["the formula is"],
      ]),
    Cue(
      "r-example-class", -1.5, .recall, says: "it does as was done in class",
      [["like ", "we|you|the", " ", "did|showed|learned|example"], ["we learned"], ["like in class"]]),
    Cue(
      "r-justknow", -1.5, .recall, says: "it just knows",
      falseFriend: "\"I know that 1/2 is more because ...\" goes on to say why.",
      [
        [
          "i ", .maybe("just "), "know|knew|memorised|memorized|remember*", .edge,
          .not([.gap(0...12), "in my head", .open]), .open,
        ]
      ]),
  ]

  /// What tells nothing either way.
  static let workWithoutEvidence: [Cue] = [
    Cue(
      "r-noevidence", 0, .noEvidence, says: "it shows no working",
      falseFriend: "A right answer can come from thinking not written.",
      [["in my head|i guessed|idk|i don't know|i dont know|no idea"]])
  ]

  /// An answer with no words, which no phrase can find.
  ///
  /// An answer alone is not evidence of reproduction, so it weighs nothing.
  static let answerOnly = Cue(
    "r-answer-only", 0, .noEvidence, says: "an answer and nothing else",
    falseFriend: "A right answer can come from thinking not written.", [])
}
