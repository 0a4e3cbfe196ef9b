import Meetings
import TaskAnalysis
import Testing

/// Meetings that leave out, or fill in, whatever can be.
enum OddMeetings {
  /// Prepared and nothing else.
  static func empty() throws -> Summary {
    try #require(
      Summary(of: Record(meeting: Meeting(id: Meeting.ID(1))), rows: [:], at: FrameMeeting.start))
  }

  /// Votes, agreement, definitions, a move that was tried, and papers nobody tagged.
  static func full(
    agreement: AgreementSummary = AgreementSummary(
      pieces: 12, unanimous: 5, split: ["C", "G"], alpha: 0.61, range: 0.2...0.9, ac1: nil)
  ) throws -> Summary {
    let frame = try #require(FrameMeeting.summary())
    let id = FrameMeeting.greater.id
    return Summary(
      team: frame.team, meeting: frame.meeting, time: frame.time,
      tasks: [
        TaskSummary(
          number: 1, id: id, title: "Greater",
          asked: AskedSummary(
            written: .level(.doingMathematics),
            sections: [
              TaskInSection(task: id, section: "Period 1", justTaught: true, setUp: .differedByClass),
              TaskInSection(task: id, section: "Period 2", setUp: .level(.memorization)),
            ]), shown: DemandTally(reason: 12, reproduce: 14, noEvidence: 30), untagged: 2, unsorted: 3,
          samples: [
            SampleSummary(
              letter: "A", demand: .reason, inDoubt: true, place: .group("Gap thinking"),
              votes: DemandTally(reason: 3, reproduce: 3))
          ],
          misconceptions: [
            MisconceptionSummary(
              name: "Gap thinking", bank: "fr-gap", count: 17, letters: ["A"], papers: 16,
              next: .planned("draw both", lesson: nil),
              exemplar: Exemplar(letter: "A", words: "both miss one\nso equal"))
          ], noneSeen: 20, notLookedAt: 24,
          agreement: agreement,
          splits: [
            SplitSummary(
              letter: "G",
              votes: [
                .init(.reason, count: 3), .init(.reproduce, count: 2, because: "it names the digits only"),
                .init(.noEvidence, count: 0, because: "we cannot hear it"),
              ], agreed: .reason),
            SplitSummary(
              letter: nil,
              votes: [.init(.doingMathematics, count: 1), .init(.proceduresWithConnections, count: 4)]),
          ])
      ],
      moves: [
        MoveSummary(
          text: "draw both", lesson: nil, task: id, misconception: "Gap thinking", question: "why?", who: "2 of 6",
          kind: .representation, support: .coaching, status: .tried(by: 4), heard: "oh, they are not the same size"),
        MoveSummary(
          text: "fold strips", lesson: nil, task: id, misconception: "Gap thinking", status: .notYet(.coverage)),
      ], definitions: [DefinitionSummary(text: "we call this REASON because it says why", task: id, letter: "G")])
  }
}
