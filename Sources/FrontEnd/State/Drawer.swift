import Meetings
import TaskAnalysis

/// What lies over a screen: it takes the keys until it is closed.
package enum Drawer: Hashable, Sendable {
  /// Only the goal and the time; any key lifts it.
  case curtain
  /// The goal in big type, until a key.
  case goal
  case levels(marked: Int)
  case onTheWay(OnTheWayList)
  case picker(Picker)
  case palette(Palette)
  case help(HelpPage)
  case away(Away)
  case choosing(Choosing)
  case objective(OurObjective)
  case narrowing(Narrowing)
  case byHand(ChoosingByHand)
  case beganEarlier(digits: String)
  case whatItWas(WhatItWas)
  case studies
  case field(Field)
  case marking(Marking)
  case protocols(ProtocolList)
  /// The steps of the agenda are being changed; one of them is marked.
  case steps(marked: Int)
  case mirrors(MirrorList)
  case assumptions(AssumptionsTable)
}
