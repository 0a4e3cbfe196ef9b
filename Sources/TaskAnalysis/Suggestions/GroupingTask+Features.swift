extension GroupingTask {
  /// What each piece shows: its answer and what its words say.
  /// - Complexity: O(*n*) in the length of all responses.
  var observedFeatures: [[ObservedFeature]] {
    let taskNumbers = ResponseFeatures.numbers(in: prompt ?? "")
    return pieces.map { piece in
      let response = ResponseFeatures(piece.response, taskNumbers: taskNumbers).observed
      guard let answer = piece.canonicalAnswer else { return response }
      let same = ObservedFeature(
        feature: Feature(family: .answer, value: answer),
        evidence: .remark("same answer \(piece.shownAnswer ?? answer)"))
      return [same] + response
    }
  }
}
