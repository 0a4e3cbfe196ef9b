extension MisconceptionBank {
  /// The bank's entries on area and perimeter.
  static let areaAndPerimeter: [Misconception] = [
    Misconception(
      id: "area-perimeter-swap", name: "Area and perimeter swapped",
      domain: .areaAndPerimeter, grades: "3-7", example: "area 6 by 4 is 20",
      description: "Gives the perimeter when area is asked for (or the reverse).",
      probe: "What does your 20 count: squares inside, or steps round the edge?",
      nextMove: "Two colours: fence and carpet on the same plan.",
      source: "Tan-Sisman & Aksu (2009); Kidman & Cooper (1997)"),
    Misconception(
      id: "area-same-perimeter-same-area", name: "Same perimeter, same area",
      domain: .areaAndPerimeter, grades: "4-8", example: "6 by 4 = 8 by 2",
      description: "Believes one fixes the other.",
      probe: "Try 9 by 1. What is happening to the space?",
      nextMove: "Loop of string; table of areas."),
    Misconception(
      id: "area-linear-scaling", name: "Area scales like length",
      domain: .areaAndPerimeter, grades: "6-10", example: "side x2, area x2",
      description: "Doubles the area when lengths double.",
      probe: "How many of the small squares cover the big one?",
      nextMove: "Cover the enlarged figure with copies."),
    Misconception(
      id: "area-triangle-no-half", name: "Triangle area without the half",
      domain: .areaAndPerimeter, grades: "5-8", example: "6 by 4: area 24",
      description: "Multiplies base and height.",
      probe: "What shape has area 6 x 4? How much of it is the triangle?",
      nextMove: "Cut a rectangle along a diagonal."),
    Misconception(
      id: "area-parallelogram-sides", name: "Parallelogram area from two sides",
      domain: .areaAndPerimeter, grades: "5-8", example: "8 by 5: area 40",
      description: "Multiplies adjacent sides.",
      probe: "Push the frame flat. Do the sides change? Does the space?",
      nextMove: "Cut and move the triangle to make a rectangle."),
    Misconception(
      id: "perim-count-border-squares", name: "Counts border squares",
      domain: .areaAndPerimeter, grades: "3-5", example: "5 by 3: 12 round",
      description: "Counts squares along the edge for perimeter.",
      probe: "What part of a square is a step along the edge?",
      nextMove: "Trace edges with a pencil and count segments."),
  ]
}
