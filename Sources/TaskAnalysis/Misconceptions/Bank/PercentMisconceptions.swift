extension MisconceptionBank {
  /// The bank's entries on percent.
  static let percent: [Misconception] = [
    Misconception(
      id: "pct-up-down-cancel", name: "Equal percents cancel",
      domain: .percent, grades: "6-9", example: "+20%, -20%: same",
      description: "Thinks x% up then x% down returns to the start.",
      probe: "20% of what, each time?",
      nextMove: "Bar model with the new whole redrawn."),
    Misconception(
      id: "pct-add-successive", name: "Successive percents added",
      domain: .percent, grades: "6-9", example: "10% + 20% = 30%",
      description: "Adds percents that refer to different wholes.",
      probe: "What is the 20% taken from?",
      nextMove: "Two-step bar model."),
    Misconception(
      id: "pct-reverse-from-new", name: "Reverses a percent from the wrong base",
      domain: .percent, grades: "7-9", example: "80 + 20% = 96",
      description: "Adds the percent of the sale price back on.",
      probe: "80 is what percent of the old price?",
      nextMove: "Bar with 80 labelled as 80%."),
    Misconception(
      id: "pct-point-in-front", name: "Percent sign becomes a point in front",
      domain: .percent, grades: "5-8", example: "5% = 0.5",
      description: "Writes the digits after a decimal point.",
      probe: "Is 5% more or less than 50%? What is 0.5 as a percent?",
      nextMove: "Hundred grid."),
    Misconception(
      id: "pct-difference-as-percent", name: "Difference taken as percent",
      domain: .percent, grades: "6-9", example: "40 to 50: 10%",
      description: "Gives the difference with a percent sign.",
      probe: "10 is what part of 40?",
      nextMove: "Bar of 40 cut into quarters."),
  ]
}
