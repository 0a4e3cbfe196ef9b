/// What the room says a task asks, as written: one word, or one of the four levels behind it.
package enum TaskDemand: Hashable, Sendable {
  case band(DemandBand)
  case level(DemandLevel)

  /// Reason or reproduce; a level brings its own.
  package var band: DemandBand {
    switch self {
    case .band(let band): band
    case .level(let level): level.band
    }
  }

  /// The level, where the room has opened the four of them.
  package var level: DemandLevel? {
    switch self {
    case .band: nil
    case .level(let level): level
    }
  }

  /// The word that files use: a level's word, or `reason` or `reproduce`.
  package var word: String {
    switch self {
    case .band(let band): band.rawValue
    case .level(let level): level.rawValue
    }
  }

  /// Reads a file's word back; nil for any other word.
  package init?(word: String) {
    if let level = DemandLevel(rawValue: word) {
      self = .level(level)
    } else if let band = DemandBand(rawValue: word) {
      self = .band(band)
    } else {
      return nil
    }
  }
}

extension TaskDemand: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let demand = TaskDemand(word: word) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown demand \(word)")
    }
    self = demand
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
