extension TaskExamination {
  /// An item near this one on which a misconception leads to a wrong answer that no other rule gives.
  ///
  /// It is for thinking behind right answers. Without such an item, the nearest on which it goes wrong at all; nil
  /// where its rules do not speak of such problems, or are right on all items near this one.
  /// - Complexity: O(*n*·*m*) for *n* items and *m* rules that speak of the task; about 150 items.
  package func askNext(showing misconception: Misconception.ID) -> NextItem? {
    let speaking = Set(predictions.map(\.id))
    let rules = FaultyRules.all.filter { speaking.contains($0.id) }
    guard rules.contains(where: { $0.misconception == misconception }) else { return nil }
    var nearest: NextItem?
    for variation in problem.variations {
      guard let correct = variation.correctAnswer else { continue }
      let predictions = rules.compactMap { Prediction($0, of: variation) }
      let own = predictions.filter { $0.misconception.id == misconception && $0.answer != correct }
      guard let first = own.first else { continue }
      let isAlone = !predictions.contains { $0.misconception.id != misconception && $0.answer == first.answer }
      let item = NextItem(
        prompt: variation.prompt, correct: correct, predictions: predictions, separates: [first.misconception])
      if isAlone { return item }
      nearest = nearest ?? item
    }
    return nearest
  }
}
