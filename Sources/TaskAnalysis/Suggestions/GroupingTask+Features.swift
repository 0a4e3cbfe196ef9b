extension GroupingTask {
  /// What each piece shows: its answer and what its words say, as far as it is asked for.
  /// - Complexity: O(*n*) in the length of all responses; each different one is read once.
  func observedFeatures(of families: Set<FeatureFamily> = Set(FeatureFamily.allCases)) -> [[ObservedFeature]] {
    let taskNumbers = ResponseFeatures.numbers(in: prompt ?? "")
    var read: [String: [ObservedFeature]] = [:]
    return pieces.map { piece in
      let response =
        read[piece.response]
        ?? ResponseFeatures(piece.response, taskNumbers: taskNumbers, families: families).observed
      // Nobody writes the same page twice, and looking a page up takes long.
      if piece.response.utf8.count <= 500 { read[piece.response] = response }
      guard families.contains(.answer), let answer = piece.canonicalAnswer else { return response }
      let same = ObservedFeature(
        feature: Feature(family: .answer, value: answer), evidence: .sameAnswer(piece.answer ?? answer))
      return [same] + response
    }
  }
}
