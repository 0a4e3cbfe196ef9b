import Meetings
import TaskAnalysis

extension Picture {
  /// The picture as SVG that says in words what it shows.
  var html: HTML {
    switch self {
    case .papers(let demand, let count, let perMark):
      count == 0 ? "" : Self.marks(demand, count: count, perMark: perMark)
    case .bar(let part, let whole, let label):
      whole <= 0
        ? ""
        : """
        <svg class="bar" role="img" aria-label="\(label)" viewBox="0 0 200 10" width="200" height="10">\
        <rect class="rest" x="0" y="9" width="200" height="1"/>\
        <rect class="part" x="0" y="0" width="\(Int(200 * Double(part) / Double(whole)))" height="10"/></svg>
        """
    }
  }

  /// Rows of ten marks; a mark that stands for several papers says so.
  private static func marks(_ demand: WorkDemand, count: Int, perMark: Int) -> HTML {
    let marks = (count + perMark - 1) / perMark
    let rows = (marks + 9) / 10
    let circles: [HTML] = (0..<marks).map { index in
      "<circle cx=\"\(index % 10 * 12 + 6)\" cy=\"\(index / 10 * 12 + 6)\" r=\"4\"/>"
    }
    let scale = perMark == 1 ? "" : ", a mark for up to \(perMark)"
    return """
      <svg class="marks \(demand.rawValue)" role="img" aria-label="\(count.inPapers): \(demand.words)\(scale)" \
      viewBox="0 0 120 \(rows * 12)" width="120" height="\(rows * 12)">\(circles)</svg>
      """
  }
}

extension MinutesCourse {
  /// A band from left to right, and under it the same in words.
  var html: HTML {
    let total = max(1, stretches.reduce(0) { $0 + $1.length })
    var left: Int64 = 0
    let bands: [HTML] = stretches.map { stretch in
      let start = 720 * left / total
      left += stretch.length
      let width = 720 * left / total - start
      // A letter takes about 7 units; a name that does not fit stands in the words below.
      let name: HTML =
        width < Int64(stretch.name.utf8.count) * 7 + 8 ? "" : "<text x=\"\(start + 5)\" y=\"21\">\(stretch.name)</text>"
      return """
        <g class="\(stretch.category.rawValue)"><rect x="\(start)" y="0" width="\(max(1, width - 1))" height="32"/>\
        \(name)</g>
        """
    }
    return """
      <figure>
      <svg class="course" role="img" aria-label="\(words)" viewBox="0 0 720 32" width="720" height="32">\(bands)</svg>
      <figcaption>\(words)</figcaption>
      </figure>
      """
  }
}
