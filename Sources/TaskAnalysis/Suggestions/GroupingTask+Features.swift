extension GroupingTask {
  /// What each piece shows: its answer and what its words say.
  /// - Complexity: O(*n*) in the length of all responses; each different one is read once.
  var observedFeatures: [[ObservedFeature]] {
    let taskNumbers = ResponseFeatures.numbers(in: prompt ?? "")
    var read: [String: [ObservedFeature]] = [:]
    return pieces.map { piece in
      let response =
        read[piece.response] ?? ResponseFeatures(piece.response, taskNumbers: taskNumbers).observed
      read[piece.response] = response
      guard let answer = piece.canonicalAnswer else { return response }
      let same = ObservedFeature(
        feature: Feature(family: .answer, value: answer), evidence: .sameAnswer(piece.answer ?? answer))
      return [same] + response
    }
  }
}
