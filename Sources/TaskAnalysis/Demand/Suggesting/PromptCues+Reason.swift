extension Cue {
  /// What a prompt says when it asks for a reason.
  static let promptsForReason: [Cue] =
    promptsForWhy + promptsForGeneral + promptsForCritique + promptsForChoice
    + promptsForConnection

  private static let promptsForWhy: [Cue] = [
    Cue(
      "t-why", 3, .why, says: "it asks why", falseFriend: "\"why\" can belong to the story: \"why did Sam buy 3?\"",
      [
        ["explain|tell|say|show", " ", .maybe("me "), "why"], [.start, "why"],
        ["why ", "is|are|do|does|did|must|can|can't|will|would|might"],
      ]),
    Cue(
      "t-justify", 3, .why, says: "it asks to justify",
      falseFriend: "\"Justify\" on a one-step sum mostly gets the steps back.",
      [["justify"], ["justification"], ["defend your"], ["support your ", "claim|answer|thinking"]]),
    Cue(
      "t-prove", 3, .why, says: "it asks for an argument", [["prove|proof|convince|argue|argument"]]),
    Cue(
      "t-how-know", 2, .why, says: "it asks how one can know",
      falseFriend: "On a fact the reply is \"I know my facts\".",
      [["how ", "do|can|could", " you ", "know|be sure|tell"], ["how do we know"]]),
    Cue(
      "t-explain-know", 2, .why, says: "it asks how one can know",
      falseFriend: "On a fact the reply is \"I know my facts\".",
      [["explain|tell|say|show", " ", .maybe("me "), "how ", "you|we", " ", .maybe("can "), "know|tell"]]),
    Cue(
      "t-explain-weak", 0.5, .weakExplain, says: "it asks to explain the answer",
      falseFriend: "On a procedure, \"explain\" asks for the steps.",
      [
        ["explain ", "your|how|the", " ", "answer|steps|work|working|method|you|thinking|reasoning"],
        ["explain how you ", "got|found|solved|did"], ["explain", .maybe("."), .end],
      ]),
  ]

  private static let promptsForGeneral: [Cue] = [
    Cue(
      "t-always", 3, .generalise, says: "it asks whether it is always so",
      [
        ["always,|always", " ", "sometimes,|sometimes", " ", .maybe("or "), "never"],
        ["is ", "it|this|that", " ", "always|ever", " true"], ["will ", "it|this|that", " always"],
        ["does ", "it|this|that", " always"],
      ]),
    Cue(
      "t-general", 2, .generalise, says: "it asks for any number, or a rule",
      falseFriend: "A rule can be a taught recipe filled in.",
      [
        ["generalise|generalize"], ["for any ", "number|value|whole|two"], ["write a rule"], ["find a rule"],
        ["in general"], ["for every ", "number|n"], ["nth term"],
      ]),
    Cue(
      "t-conjecture", 3, .generalise, says: "it asks for a claim, or against one",
      [["conjecture"], ["make a claim"], ["counter-example|counterexample"]]),
    Cue(
      "t-whatif", 2, .generalise, says: "it asks what would change",
      [
        ["what ", "would|will|might", " happen ", "if|to|when"], ["what if"],
        ["how would ", .gap(1...40), " change"],
      ]),
    Cue(
      "t-pattern", 2, .generalise, says: "it asks what is noticed",
      falseFriend: "To go on with a printed pattern is not the same.",
      [["what ", "patterns|pattern|do you", " ", .maybe("do you "), "notice"], ["describe the pattern"]]),
    Cue("t-predict", 1, .generalise, says: "it asks to predict", [["predict"]]),
  ]

  private static let promptsForCritique: [Cue] = [
    Cue(
      "t-agree", 2, .critique, says: "it asks to judge a claim",
      [["do you agree"], ["who is ", "right|correct"], ["is ", .word, " ", "right|correct"], ["critique"]]),
    Cue(
      "t-error", 2, .critique, says: "it asks what went wrong",
      falseFriend: "\"Correct the mistake\" can be redone by rote.",
      [
        ["find|explain|what is|describe", " ", "the|his|her|their", " ", "mistake|error"],
        ["find|explain|what is|describe", " ", .word, "'s ", "mistake|error"], ["what went wrong"], ["what mistake"],
      ]),
    Cue(
      "t-compare-method", 2, .critique, says: "it asks to compare ways",
      [
        [
          "compare ", "the|your|these|both|two", .gap(0...25), "methods|method|strateg+|solutions|solution|ways",
        ],
        ["which ", "method|strategy|way", " ", .gap(0...25), "better|best|prefer|efficient|would you"],
      ]),
  ]

  private static let promptsForChoice: [Cue] = [
    Cue(
      "t-two-ways", 1, .choice, says: "it asks for more than one way",
      falseFriend: "Both ways may have been drilled.",
      [
        [
          "another|a different|in a different|two different|two|more than one|as many", " ", "ways|way",
        ]
      ]),
    Cue(
      "t-choose", 1.5, .choice, says: "it leaves the way to choose",
      [
        ["choose ", "a|your own|any|the best", " ", "method|strategy|model|operation|numbers|number"],
        ["which operation"], ["your own ", "method|numbers|number|strategy"],
      ]),
    Cue(
      "t-possible", 2, .choice, says: "it asks what is possible",
      [["is it possible"], ["could ", "it|this|there|the answer", " be"], ["can you ever"], ["must it be"]]),
    Cue(
      "t-findall", 2, .choice, says: "it asks for all there are",
      falseFriend: "\"Find all the sums on the page\" is only more of them.",
      [
        ["find all"], ["how many different"], ["as many as you can"], ["all ", .maybe("the "), "possible"],
        ["give ", "two|three|several", " ", .maybe("different "), "examples"],
      ]),
  ]

  private static let promptsForConnection: [Cue] = [
    Cue(
      "t-create", 2, .connect, says: "it asks to make up a problem",
      [
        [
          "write|make up|create|invent|design", " ", "a|an|your own", " ", .gap(0...20),
          "story|problem|question|situation|plan|game|context",
        ]
      ]),
    Cue(
      "t-represent", 2, .connect, says: "it asks to link a drawing to a reason",
      falseFriend: "A picture alone is often a decoration.",
      [
        [
          "draw|use|make|sketch|show", " ", .gap(0...40), .edge,
          "diagram|picture|model|number line|tape|bar model|array|area model|graph|table", .edge, .gap(0...60), .edge,
          """
          explain|show how|connect|match*|represent*|and the equation|and the expression|and your equation|\
          and your expression|and an equation|and an expression
          """,
        ]
      ]),
    Cue(
      "t-meaning", 2, .connect, says: "it asks what something means",
      [
        ["what does ", .gap(1...40), "mean|stand for|represent|tell you"],
        ["in ", "the|this", " ", "story|context|situation"], ["interpret"],
      ]),
    Cue(
      "t-related", 2, .connect, says: "it asks how things are related",
      [
        ["how ", "is|are", " ", .gap(1...60), " ", "related|connected|alike|the same|different"],
        ["what is the ", "same|connection|relationship"], ["connect"],
      ]),
    Cue(
      "t-estimate", 2, .check, says: "it asks to judge without working out",
      falseFriend: "To estimate by rounding to a ten is a procedure.",
      [
        ["without ", "calculating|computing|working it out|working out|finding the exact"],
        ["estimate ", .gap(0...30), "first|explain"],
        ["is ", "it|this|the answer|your answer", " reasonable"], ["make sense"],
      ]),
  ]
}
