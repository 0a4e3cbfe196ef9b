package import Meetings

/// What a mirror shows, as files for whoever the team gives them to.
package enum MirrorFiles {
  /// A web page and Markdown with the same words.
  package static func files(of page: MirrorPage) -> [ExportFile] {
    let document = Document(page)
    let letters = page.mirror.id.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let day = page.shown.map { "-\($0.day.local.isoDay)" } ?? ""
    let name = "\(letters.isEmpty ? "mirror" : letters)\(day)"
    return [
      ExportFile(name: "\(name).html", text: document.page.markup),
      ExportFile(name: "\(name).md", text: document.markdown.source + "\n"),
    ]
  }
}
