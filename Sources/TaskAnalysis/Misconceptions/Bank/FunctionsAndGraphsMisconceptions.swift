extension MisconceptionBank {
  /// The bank's entries on functions and graphs.
  static let functionsAndGraphs: [Misconception] = [
    Misconception(
      id: "fn-graph-as-picture", name: "Graph as picture",
      domain: .functionsAndGraphs, grades: "6-11", example: "graph is a hill",
      description: "Reads the shape of the graph as the scene itself.",
      probe: "Where was the person at 5 minutes? What does the height show?",
      nextMove: "Walk the graph with a motion sensor or by pacing; label axes aloud.",
      source: "Clement (1985) PME 9; Janvier (1981); McDermott, Rosenquist & van Zee (1987)"),
    Misconception(
      id: "fn-slope-height", name: "Slope-height confusion",
      domain: .functionsAndGraphs, grades: "7-12", example: "higher is faster",
      description: "Uses the height of a graph when the steepness is asked for.",
      probe: "What tells you how far? What tells you how fast?",
      nextMove: "Mark equal time steps and compare rises.",
      source: "Clement (1985); McDermott et al. (1987)"),
    Misconception(
      id: "fn-whole-object", name: "Whole-object scaling of a pattern",
      domain: .functionsAndGraphs, grades: "5-9", example: "20 rungs: 4 x 17",
      description: "Multiplies a known term, ignoring the constant.",
      probe: "Join two ladders of 5. Do you get a ladder of 10?",
      nextMove: "Draw and mark what is shared or repeated."),
    Misconception(
      id: "fn-recursive-as-rule", name: "Step size written as 'n + d'",
      domain: .functionsAndGraphs, grades: "6-9", example: "5, 8, 11: n + 3",
      description: "Turns 'add d each time' into n + d.",
      probe: "What does your rule give for n = 1?",
      nextMove: "Table with n; compare to multiples of 3."),
    Misconception(
      id: "fn-swap-coordinates", name: "Coordinates swapped",
      domain: .functionsAndGraphs, grades: "4-7", example: "(3, 5): 5 across",
      description: "Uses the first number for up.",
      probe: "Which number tells you across? How do you know?",
      nextMove: "Treasure-map partner task with non-symmetric points."),
    Misconception(
      id: "fn-slope-run-over-rise", name: "Slope upside down",
      domain: .functionsAndGraphs, grades: "7-10", example: "run over rise",
      description: "Divides the change in x by the change in y.",
      probe: "For one step across, how far up?",
      nextMove: "Unit-rate step on the graph."),
    Misconception(
      id: "fn-constant-not-function", name: "Constant is not a function",
      domain: .functionsAndGraphs, grades: "8-11", example: "y = 4: not one",
      description: "Believes y must change when x changes.",
      probe: "For x = 2, what is y? Is there any doubt?",
      nextMove: "Machines that always output 4."),
  ]
}
