import Meetings
import TaskAnalysis

extension Moment {
  /// UTC in ISO 8601, to the second: `2026-01-15T15:00:00Z`.
  var isoUTC: String {
    let time = CivilDate(millisecondsSince1970: wall)
    return "\(time.isoDay)T\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):\(time.second.padded(to: 2))Z"
  }

  /// What the local clock adds to UTC: `-05:00`.
  var isoOffset: String {
    let minutes = Int(offsetMinutes.magnitude)
    return "\(offsetMinutes < 0 ? "-" : "+")\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}

extension MathTask.ID {
  /// How files name a task: the same in every meeting, such as `t12`.
  var word: String { "t\(number)" }
}

extension SampleSummary.Place {
  /// How files name it: the group, `none` where no misconception was seen, nil where nobody looked.
  var word: String? {
    switch self {
    case .group(let name): name
    case .noneSeen: "none"
    case .notLookedAt: nil
    }
  }
}
