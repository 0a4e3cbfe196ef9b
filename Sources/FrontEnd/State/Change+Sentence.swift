import Meetings
import SafeText
import TaskAnalysis

extension Change {
  /// What was done, in a few words for the message row.
  var sentence: DisplayText {
    switch name {
    case .tag: tagSentence
    case .doubt: "a doubt."
    case .words: "the words that decide."
    case .hideWords: "the words that were crossed out."
    case .place: placeSentence
    case .note: "a note."
    case .goal: "the goal."
    case .team: "the team's line."
    case .seats: "the number of seats."
    case .beginMeeting: "the beginning of the meeting."
    case .resumeMeeting, .pauseMeeting: "a pause."
    case .endMeeting: "the end of the meeting."
    case .prepareMeeting: "getting ready."
    case .switchClock: "a switch of the clock."
    case .beganEarlier, .correctClock, .shiftMinutes: "a correction of the clock."
    case .stopAtBell: "the clock's stop at the bell."
    case .nextStep, .stepBack: "a step of the agenda."
    case .addTask: "a new task."
    case .editTask: "words of the task."
    case .taskDemand: "what the task asks."
    case .setUp: "how the task was set up."
    case .onTheWay: "what changed on the way."
    case .justTaught: "whether it was just taught."
    case .addPapers: "papers."
    case .countPile: "a count of papers."
    case .newGroup: "a new group."
    case .renameGroup: "a group's name."
    case .editGroup: "a group's words."
    case .mergeGroups: "two groups put together."
    case .divideGroup: "a group divided."
    case .anticipate: "an anticipated misconception."
    case .groupPapers: "papers in a group."
    case .move: "a move for the next lesson."
    case .followUp: "what became of a move."
    case .sideCase: "a case for one side."
    case .agreeForNow: "what we agreed for now."
    case .acceptAll: "what all chose."
    case .define: "what we call it."
    case .agenda: "the steps of the agenda."
    case .bell: "the time of the bell."
    case .reflect: "an answer in a mirror."
    case .closePass: "the reveal; all tags are hidden."
    case .seatKeys: "which keys belong to which seat."
    case .askNext: "the item to ask next."
    case .objective: "our objective."
    }
  }

  private var tagSentence: DisplayText {
    for case .tag(_, let sample, let replacement) in edits {
      guard let demand = replacement.after?.demand else { return "\(sample.letter) without a tag." }
      return "\(sample.letter) is \(demand.wallName)."
    }
    return "a tag."
  }

  private var placeSentence: DisplayText {
    let letters = edits.compactMap { edit -> DisplayText? in
      guard case .place(let sample, _) = edit else { return nil }
      return DisplayText(sample.letter)
    }
    return letters.isEmpty ? "a place in a group." : "\(letters.joined(separator: " ")) in a group."
  }
}
