extension MisconceptionBank {
  /// The bank's entries on decimals.
  static let decimals: [Misconception] = [
    Misconception(
      id: "dec-longer-larger", name: "Longer-is-larger (whole-number thinking)",
      domain: .decimals, grades: "4-8", example: "0.125 > 0.3",
      description: "Reads the digits after the point as a whole number, so more digits means larger.",
      probe: "What does the 3 in 0.3 stand for? How many thousandths is it?",
      nextMove: "Linear arithmetic blocks or tenths/hundredths strips; write both to thousandths.",
      source: "Resnick, Nesher et al. (1989) JRME 20; Steinle & Stacey (1998-2004)"),
    Misconception(
      id: "dec-shorter-larger", name: "Shorter-is-larger (fraction rule)",
      domain: .decimals, grades: "4-8", example: "0.3 > 0.496",
      description: "Thinks more decimal places mean smaller pieces, so the shorter decimal is always larger.",
      probe: "You know thousandths are small. How many of them are there?",
      nextMove: "Compare both as thousandths and on a number line.",
      source: "Resnick, Nesher et al. (1989); Steinle & Stacey"),
    Misconception(
      id: "dec-reciprocal", name: "Reciprocal or negative thinking",
      domain: .decimals, grades: "5-8", example: "0.3 > 0.4",
      description: "Sees 0.3 as like 1/3 (or as below zero), so the smaller digits look larger even at equal length.",
      probe: "Show 0.3 and 0.4 on this line from 0 to 1. How did you place them?",
      nextMove: "Separate tenths from thirds: write 0.3 as 3/10 beside 1/3.",
      source:
        "Steinle & Stacey; Univ. of Melbourne case study (about 5% of the sample, up to 27% in one Year 6 "
        + "group)"),
    Misconception(
      id: "dec-zero-rule", name: "Zero rule",
      domain: .decimals, grades: "4-7", example: "3.214 > 3.8",
      description: "Knows a zero straight after the point makes the number small; otherwise uses longer-is-larger.",
      probe: "How did you decide about 3.09? Does the same idea help with 3.8 and 3.214?",
      nextMove: "Extend the zero insight: add zeros at the end and compare.",
      source: "Sackur-Grisvard & Leonard (1985); Resnick, Nesher et al. (1989)"),
    Misconception(
      id: "dec-money-truncate", name: "Money thinking (two places only)",
      domain: .decimals, grades: "5-9", example: "4.45 = 4.4502",
      description: "Cuts every decimal at two places, so longer decimals with the same hundredths look equal.",
      probe: "Is there any number between 4.45 and 4.46?",
      nextMove: "Zoom a number line from hundredths into thousandths.",
      source: "Steinle & Stacey (2001, 2002); Roche & Clarke (2004)"),
    Misconception(
      id: "dec-add-right-align", name: "Right-aligned addition",
      domain: .decimals, grades: "4-7", example: "6 + 0.32 = 0.38",
      description: "Lines up last digits, not place values.",
      probe: "Is your answer bigger than 6? Should it be?",
      nextMove: "Estimate first; build with a place-value mat.",
      source: "Hiebert & Wearne (1985) Cognition & Instruction 2"),
    Misconception(
      id: "dec-add-parts-separately", name: "Sides of the point added separately",
      domain: .decimals, grades: "4-7", example: "2.6 + 1.7 = 3.13",
      description: "Adds the digits after the point as whole numbers.",
      probe: "How many tenths is 6 tenths and 7 tenths? Is that more than one whole?",
      nextMove: "Regroup ten tenths with strips."),
    Misconception(
      id: "dec-mul-places-like-addition", name: "Product keeps the addends' decimal places",
      domain: .decimals, grades: "5-7", example: "0.3 x 0.4 = 1.2",
      description: "Places the point as in addition.",
      probe: "Is 0.3 of 0.4 more than 1?",
      nextMove: "Area model on a 10 by 10 grid."),
    Misconception(
      id: "dec-times-ten-add-zero", name: "Add a zero to multiply by ten",
      domain: .decimals, grades: "4-7", example: "2.3 x 10 = 2.30",
      description: "Appends 0 to the written decimal.",
      probe: "Is 2.30 any different from 2.3?",
      nextMove: "Digit slider: each digit moves one place left."),
    Misconception(
      id: "dec-fraction-as-point", name: "Fraction bar becomes a decimal point",
      domain: .decimals, grades: "4-7", example: "1/8 = 1.8",
      description: "Writes a/b as a.b.",
      probe: "Is 1/8 more or less than 1? Is 1.8?",
      nextMove: "Use sharing on a calculator-free grid; benchmarks 1/2, 1/4, 1/10."),
    Misconception(
      id: "dec-no-density", name: "No numbers in between (discreteness)",
      domain: .decimals, grades: "5-10", example: "0.3 ... 0.4: none",
      description: "Believes consecutive-looking decimals have nothing between them.",
      probe: "What is half-way between them? And half-way again?",
      nextMove: "Zooming number line; ask for one more each time.",
      source: "Vamvakoussi & Vosniadou (2004, 2010); Vamvakoussi, Van Dooren & Verschaffel (2012) JMB 31"),
    Misconception(
      id: "dec-mmbdms", name: "Multiplication makes bigger, division makes smaller",
      domain: .decimals, grades: "5-9", example: "x 0.9 is more",
      description: "Chooses the operation from the expected size of the answer.",
      probe: "What would you do for 2 kg? For 1 kg? For a bit less?",
      nextMove: "Keep the story, change only the number; watch the operation stay.",
      source:
        "Bell, Swan & Taylor (1981) ESM 12; Fischbein et al. (1985); Greer (1988) citing Ekenstam & Greger "
        + "(83% chose x with whole kg, 29% with 0.923 kg)"),
  ]
}
