extension MisconceptionBank {
  /// The bank's entries on geometry and measurement.
  static let geometryAndMeasurement: [Misconception] = [
    Misconception(
      id: "meas-read-end", name: "Reads the end mark",
      domain: .geometryAndMeasurement, grades: "1-5", example: "2 to 6 is 6",
      description: "Reads the number at the far end although the object does not start at 0.",
      probe: "If I slide the pencil along, does it get longer?",
      nextMove: "Broken-ruler tasks; count unit lengths.",
      source: "Bragg & Outhred (2000, 2004) PME/MERGA; NAEP broken-ruler item"),
    Misconception(
      id: "meas-count-marks", name: "Counts marks, not spaces",
      domain: .geometryAndMeasurement, grades: "1-5", example: "2 to 6 is 5",
      description: "Counts tick marks including the first.",
      probe: "Point to one unit. Is it a mark or a space?",
      nextMove: "Cover the ruler with unit tiles.",
      source: "Bragg & Outhred (2000, 2004); Stephan & Clements (2003)"),
    Misconception(
      id: "meas-time-base-ten", name: "Time in base ten",
      domain: .geometryAndMeasurement, grades: "3-6", example: "5:10-2:40 = 2:70",
      description: "Regroups an hour as 100 minutes.",
      probe: "How many minutes make an hour?",
      nextMove: "Number line with jumps to the hour."),
    Misconception(
      id: "meas-square-unit-linear", name: "Square units converted like lengths",
      domain: .geometryAndMeasurement, grades: "5-8", example: "1 m^2 = 100 cm^2",
      description: "Uses the length factor for area.",
      probe: "How many 1 cm squares fit along one edge? How many rows?",
      nextMove: "Draw a scaled square metre."),
    Misconception(
      id: "meas-volume-faces", name: "Counts visible faces of a cube stack",
      domain: .geometryAndMeasurement, grades: "4-7", example: "3 x 4 x 5: 94",
      description: "Counts squares on the outside instead of cubes.",
      probe: "How many cubes are in one layer?",
      nextMove: "Build by layers and predict."),
    Misconception(
      id: "geo-prototype-orientation", name: "Prototype orientation",
      domain: .geometryAndMeasurement, grades: "K-6", example: "turned: a diamond",
      description: "Accepts a shape only in its usual position.",
      probe: "What changed when I turned it? Did any side or angle?",
      nextMove: "Sort turned and stretched examples and non-examples."),
    Misconception(
      id: "geo-exclusive-classes", name: "Exclusive classes",
      domain: .geometryAndMeasurement, grades: "3-9", example: "squares excluded",
      description: "Thinks a square cannot be a rectangle.",
      probe: "What must a shape have to be a rectangle? Has a square got it?",
      nextMove: "'Always, sometimes, never' cards with definitions."),
  ]
}
