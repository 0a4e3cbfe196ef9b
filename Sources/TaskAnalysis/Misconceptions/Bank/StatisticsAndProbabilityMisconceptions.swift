extension MisconceptionBank {
  /// The bank's entries on statistics and probability.
  static let statisticsAndProbability: [Misconception] = [
    Misconception(
      id: "stat-mean-of-means", name: "Simple mean of group means",
      domain: .statisticsAndProbability, grades: "6-12", example: "4x80, 16x90: 85",
      description: "Averages averages without weights.",
      probe: "Which group should pull more? Why?",
      nextMove: "Balance model with group sizes."),
    Misconception(
      id: "stat-mean-as-mode", name: "Average means most common",
      domain: .statisticsAndProbability, grades: "4-8", example: "2, 2, 2, 7, 12: 2",
      description: "Gives the mode for the average.",
      probe: "If they shared equally, how many each?",
      nextMove: "Level the towers."),
    Misconception(
      id: "stat-mean-skip-zero", name: "Zero not counted as a value",
      domain: .statisticsAndProbability, grades: "5-9", example: "4, 0, 2, 6: 4",
      description: "Leaves out zeros when finding a mean.",
      probe: "Was the game with no goals played?",
      nextMove: "Fair-share with an empty plate."),
    Misconception(
      id: "stat-median-unsorted", name: "Median without ordering",
      domain: .statisticsAndProbability, grades: "5-8", example: "3, 9, 1, 7, 5: 1",
      description: "Takes the middle of the list as written.",
      probe: "Half of the data should lie below it. Does it?",
      nextMove: "Line up cards in order."),
    Misconception(
      id: "stat-bumpy-is-variable", name: "Uneven bars taken as more spread",
      domain: .statisticsAndProbability, grades: "7-12", example: "bumpy, so spread",
      description: "Judges spread of a histogram by the heights of bars.",
      probe: "Where are the values far from the centre?",
      nextMove: "Turn the histogram into a dot plot and mark distances to the mean.",
      source: "delMas, Garfield, Ooms & Chance (2007); LOCUS item commentary"),
    Misconception(
      id: "stat-compare-totals", name: "Compares totals of unequal groups",
      domain: .statisticsAndProbability, grades: "4-8", example: "48 > 40, so B",
      description: "Compares sums although groups differ in size.",
      probe: "If B had one more student with 0, would B be better?",
      nextMove: "Ask for a fair comparison.",
      source: "Gal, Rothschild & Wagner (1990); Watson & Moritz (1999)"),
    Misconception(
      id: "prob-equiprobability", name: "Equiprobability bias",
      domain: .statisticsAndProbability, grades: "5-12", example: "HH, HT, TT: 1/3",
      description: "Treats listed outcomes as equally likely.",
      probe: "How many ways can each outcome happen?",
      nextMove: "List ordered pairs; simulate 40 tosses.",
      source: "Lecoutre (1992) ESM 23; Gauvrit & Morsanyi (2014)"),
    Misconception(
      id: "prob-gambler", name: "Representativeness / gambler's fallacy",
      domain: .statisticsAndProbability, grades: "6-12", example: "4 heads: tails",
      description: "Expects short runs to balance out.",
      probe: "Does the coin remember?",
      nextMove: "Log what follows every run of heads in class data."),
    Misconception(
      id: "prob-outcome-approach", name: "Outcome approach",
      domain: .statisticsAndProbability, grades: "7-12", example: "70%: it rains",
      description: "Reads a probability as a yes/no forecast for one case.",
      probe: "What would you expect over 100 such days?",
      nextMove: "Track many forecasts, not one."),
    Misconception(
      id: "prob-count-favourable", name: "More favourable means more likely",
      domain: .statisticsAndProbability, grades: "4-8", example: "4 of 10 > 3 of 5",
      description: "Compares counts of winning cases, not shares.",
      probe: "How many not-red are in each?",
      nextMove: "Make the bags the same size with copies."),
    Misconception(
      id: "prob-sample-size", name: "Sample size ignored",
      domain: .statisticsAndProbability, grades: "7-12", example: "n = 15 as n = 45",
      description: "Expects small and large samples to vary equally.",
      probe: "Would you be surprised by 7 heads in 10? By 70 in 100?",
      nextMove: "Simulate both sizes."),
  ]
}
