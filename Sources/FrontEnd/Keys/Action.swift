package import Meetings
package import SafeText

/// What a person asks for with a key, or what arrives from outside; the only thing that moves ``State`` on.
///
/// Keys of one sense are one action, whatever the screen: `e` is always ``write``.
package enum Action: Hashable, Sendable {
  // What works anywhere.
  case switchClock(TimeCategory)
  case beganEarlier, nextStep, stepBack
  case goTo(ScreenName)
  case curtain, goal, note, picture
  case moreSeats, fewerSeats
  case nextScreen, screenBefore
  case up, down, left, right, first, last, pageUp, pageDown
  case open, undo, redo, find, palette, help, back, leave
  // One sense each, on one screen or several.
  case reason, reproduce, noEvidence, inDoubt, yes
  case misconception, write, next, suggest, studies, target
  case onTheWay, byClass
  case addPapers, divide, merge, new, name
  case space, format, minutes, assumptions
  case define, figures, hide
  case everyoneTags
  // What only the palette offers.
  case writeGoal, newTask, close, chooseAgenda, bell, mirror, askAboutGoal
  case bySection
  case handout, lookFors
  case voteByHands, voteByKeys, passKeyboard, sortTasks, closePass, editSeatKeys
  case askNext, poster, carry, ourObjective
  // Typing.
  case type(Unicode.Scalar)
  case paste(String)
  case erase
  /// The last word, or all, of the line that is typed.
  case eraseWord, eraseLine
  /// A capital letter that means nothing here, where its small letter is a key.
  case capital
  /// A key that means nothing here; it still lifts a curtain and takes a message away.
  case unknownKey
  /// Time passed: nothing was pressed.
  case tick
  /// The machine slept, or the program was stopped, from a moment on until now.
  case slept(since: Moment)
  /// What was asked for with ``Effect/load(_:)`` is here.
  case arrived(Arrival)
  /// Something could not be done; the words say what.
  case failed(DisplayText)
}
