package import TaskAnalysis

/// One meeting of the team: made ready, held, ended.
package struct Meeting: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Meeting>

  /// How far a meeting is; what only a begun meeting has stands in its case.
  package enum Stage: Hashable, Sendable, Codable {
    /// Made ready; no clock has run.
    case prepared
    /// Going on; the clock runs.
    case running(start: Moment)
    /// Left before its end, after some milliseconds; where the program was killed, when it was last heard of.
    case paused(start: Moment, at: Int64)
    /// Ended after some milliseconds.
    case ended(start: Moment, at: Int64)
  }

  package let id: ID
  package var title: String
  /// What the team wants of this meeting; empty until it is written.
  package var goal: String
  /// How far it is; the clock runs only while it is `running`.
  package var stage: Stage
  /// How many of us there are in this meeting.
  package var seats: Int
  /// Its own copy: changing it changes no protocol.
  package var agenda: Agenda
  /// Which steps have begun, and when.
  package var progress: AgendaProgress
  /// Minutes from the beginning to the bell.
  package var length: Int
  /// When the bell rings, in minutes of the local day; nil while nobody said.
  ///
  /// It gives the meeting its length when it begins.
  package var bellTime: Int?

  package init(
    id: ID, title: String = "", goal: String = "", stage: Stage = .prepared, seats: Int = 6,
    agenda: Agenda = .standard, progress: AgendaProgress = AgendaProgress(), length: Int = 45,
    bellTime: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.goal = goal
    self.stage = stage
    self.seats = seats
    self.agenda = agenda
    self.progress = progress
    self.length = length
    self.bellTime = bellTime
  }

  /// When it began; nil while it is only prepared.
  package var start: Moment? {
    switch stage {
    case .prepared: nil
    case .running(let start), .paused(let start, _), .ended(let start, _): start
    }
  }

  /// Whether its clock runs: neither prepared nor left nor ended.
  package var isRunning: Bool {
    if case .running = stage { true } else { false }
  }

  /// Whether it was ended on purpose; one that was only left is not.
  package var isEnded: Bool {
    if case .ended = stage { true } else { false }
  }

  /// Milliseconds from its beginning to now, to its pause or to its end; 0 before it began.
  package func elapsed(at now: Moment) -> Int64 {
    switch stage {
    case .prepared: 0
    case .running(let start): now.milliseconds(since: start)
    case .paused(_, let at), .ended(_, let at): at
    }
  }

  /// When the bell rings, in milliseconds since the beginning.
  package var bell: Int64 {
    Int64(length) * 60_000
  }

  /// Minutes from a moment to a time of the local day, within the meetings that there are; nil for a longer one.
  package static func minutes(from start: Moment, to timeOfDay: Int) -> Int? {
    let begin = start.local
    let minutes = (timeOfDay - begin.hour * 60 - begin.minute + 1440) % 1440
    return lengthRange.contains(minutes) ? minutes : nil
  }

  /// The shortest and the longest meeting, in minutes.
  package static let lengthRange = 1...600

  /// The local date and time some milliseconds after the beginning; nil while it is only prepared.
  package func local(at time: Int64) -> CivilDate? {
    start?.adding(milliseconds: time).local
  }
}
