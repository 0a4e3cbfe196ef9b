import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("Taking typed text back") struct ErasureTests {
  @Test(
    "a letter, a word with the blanks behind it, or the line",
    arguments: [
      ("say why", Erasure.letter, "say wh"), ("say why", .word, "say "), ("say why  ", .word, "say "),
      ("say", .word, ""),
      ("", .word, ""), ("  ", .word, ""), ("say why", .line, ""), ("", .letter, ""), ("größer 3/4", .word, "größer "),
    ])
  func erased(text: String, erasure: Erasure, rest: String) {
    var text = text
    text.erase(erasure)
    #expect(text == rest)
  }

  @Test(
    "both keys work wherever words are typed",
    arguments: [("o", "one two"), (":", "one two"), ("/", "one two"), ("m", "one two")])
  func everywhere(open: String, words: String) {
    let now = FrameMeeting.at(20)
    var state = FrameMeeting.state(.tag, at: now)
    press(open, on: &state, at: now)
    let empty = state.drawer
    press("one ", on: &state, at: now)
    let oneWord = state.drawer
    press("two", on: &state, at: now)
    press([.control("w")], on: &state, at: now)
    #expect(state.drawer == oneWord)
    press([.control("u")], on: &state, at: now)
    #expect(state.drawer == empty)
  }
}
