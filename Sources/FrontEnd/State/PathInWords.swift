package import SafeText

/// A path as the message row says it, in a room of cells: the home folder is `~`, and where it is too long folders in
/// its middle make room, `~/Documents/…/summary.html`.
///
/// The name at its end stays whole as long as it fits at all; a longer one is cut in its middle.
package func pathInWords(_ path: String, home: String?, room: Int) -> DisplayText {
  var path = path
  if let home, home.count > 1, path.hasPrefix(home + "/") { path = "~" + path.dropFirst(home.count) }
  let whole = DisplayText(path)
  guard whole.width > room else { return whole }
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let name = parts.last.map(String.init) ?? path
  for kept in stride(from: parts.count - 2, through: 1, by: -1) {
    let shorter = DisplayText(parts.prefix(kept).joined(separator: "/") + "/…/" + name)
    if shorter.width <= room { return shorter }
  }
  let alone = DisplayText("…/" + name)
  guard alone.width > room else { return alone }
  let end = DisplayText(String(name.suffix(12)))
  return DisplayText(name).fitted(to: room - end.width) + end
}
