import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The side column of the large form: groups so far, and what we call things.
  func drawTagSide(_ task: TaskRecord, on page: inout Page) {
    guard let side = page.layout.side else { return }
    let column = side.lowerBound
    page.put("GROUPS SO FAR", row: 5, column: column, role: .heading)
    for (index, group) in task.groupsBySize.prefix(5).enumerated() {
      let name = DisplayText(group.group.name).fitted(to: side.count - 5)
      page.put(Line(name), row: 7 + index, column: column)
      page.putRight("\(group.count)", row: 7 + index, edge: side.upperBound, role: .value)
    }
    page.put("WE CALL THIS", row: 13, column: column, role: .heading)
    let lines: [Line] = [
      "\(.reason, "● REASON") when the work says", "why, even if the idea is wrong", "",
      "\(.reproduce, "○ REPRODUCE") when it only", "names the steps or the rule", "",
      "\(.noEvidence, "◌ NO EVIDENCE") when there is", "an answer and nothing else:",
      Line(WorkDemand.noEvidenceMeans), "", "\(.key, "?") \(.key, "→") all the signs, R1 to P5",
      "and the hard cases",
    ]
    for (index, line) in lines.enumerated() {
      page.put(line, row: 15 + index, column: column)
    }
  }
}
