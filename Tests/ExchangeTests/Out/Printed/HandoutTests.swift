import Meetings
import TaskAnalysis
import Testing

@testable import Exchange

@Suite("The handout") struct HandoutTests {
  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]

  static func page(
    _ edit: (inout Record, inout [SampleRow]) -> Void = { _, _ in }, pictures: [String: PageImage] = [:],
    definitions: [String] = []
  ) -> Handout {
    var (record, rows) = (FrameMeeting.record, FrameMeeting.rows)
    edit(&record, &rows)
    return Handout(of: record, rows: [FrameMeeting.greater.id: rows], pictures: pictures, definitions: definitions)
  }

  @Test("has every letter once with three boxes, and the meanings once")
  func whole() {
    let text = Self.page().file.text
    for row in FrameMeeting.rows {
      #expect(text.components("<h3>\(row.sample.letter)</h3>") == 1, "\(row.sample.letter)")
    }
    #expect(text.components("<span class=\"box\">") == 12 * 3)
    #expect(text.components("<dd>") == 3)
    #expect(text.contains("there is an answer and nothing else: we can&#39;t tell from this"))
    #expect(text.contains("3/4 has more pieces than 2/3<br>so you get more."))
  }

  @Test("says nothing of tags, of groups, of right or wrong, and of where a class is")
  func silent() {
    let tagged = Self.page { record, _ in
      record.tasks[1].sections = [TaskInSection(task: FrameMeeting.greater.id, section: "Ms Rivera")]
    }.file.text
    let untagged = Self.page { record, rows in
      record.tasks[1].task.key = "nothing"
      for index in rows.indices {
        (rows[index].tag, rows[index].place, rows[index].sample.markedCorrect) = (RoomTag(), nil, true)
        rows[index].sample.section = "Period 3"
      }
    }.file.text
    #expect(tagged == untagged)
  }

  @Test(
    "says what was just taught, where somebody said so",
    arguments: [
      ([true], "The method had just been taught."), ([false, nil], "The method had not just been taught."),
      ([true, false], "In some classes the method had just been taught."), ([nil], ""),
    ] as [([Bool?], String)])
  func taught(said: [Bool?], words: String) {
    let text = Self.page { record, _ in
      record.tasks[1].sections = said.enumerated().map { index, taught in
        TaskInSection(task: FrameMeeting.greater.id, section: "\(index)", justTaught: taught)
      }
    }.file.text
    #expect(text.contains("had just been taught") == words.contains("had just"))
    #expect(words.isEmpty ? !text.contains("taught") : text.contains(words))
  }

  @Test("holds the pictures that are here, and names no file of those that are not")
  func pictures() throws {
    let image = try #require(PageImage(Self.png))
    let handout = Self.page(
      { _, rows in
        rows[0].sample.image = "scans/a.png"
        rows[1].sample.image = "lily_whitfield.heic"
      }, pictures: ["scans/a.png": image])
    let text = handout.file.text
    #expect(text.components("<img ") == 1)
    #expect(text.contains("src=\"data:image/png;base64,iVBORw0KGgoAAAAN\""))
    #expect(text.contains("img-src data:"))
    #expect(!text.contains("lily") && !text.contains("scans/"))
    #expect(handout.lettersWithoutPicture == ["B"])
  }

  @Test("prints no more than a table can read, and says how many are left")
  func many() {
    let text = Self.page { _, rows in
      rows = (0..<75).map { position in
        SampleRow(
          sample: WorkSample(
            id: WorkSample.ID(Int64(position)), task: FrameMeeting.greater.id, position: position, response: "x"))
      }
    }.file.text
    #expect(text.components("<article>") == 60)
    #expect(text.contains("15 more are not on this page."))
  }

  @Test("offers the tasks and four levels where there is no work")
  func taskSort() {
    let handout = Handout(of: FrameMeeting.record, rows: [:])
    let text = handout.file.text
    #expect(text.components("<article>") == 2)
    #expect(text.components("<span class=\"box\">") == 2 * 4)
    #expect(text.contains("Write 3/4 and 2/3 in twelfths."))
    #expect(Handout(of: Record(), rows: [:]).isEmpty)
  }

  @Test("has no element that it would not have without what somebody typed", arguments: HostileTextTests.hostile)
  func hostile(text: String) {
    func page(_ text: String) -> String {
      Self.page(
        { record, rows in
          record.team.name = text
          record.meeting?.title = text
          record.meeting?.goal = text
          record.tasks[1].task.prompt = text
          rows = [
            SampleRow(
              sample: WorkSample(
                id: WorkSample.ID(1), task: FrameMeeting.greater.id, position: 0, response: text, answer: text,
                image: text))
          ]
        }, definitions: [text]
      ).file.text
    }
    func elements(_ page: String) -> [Substring] {
      page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }.filter { $0 != "br" }
    }
    #expect(elements(page(text)) == elements(page("plain")))
    #expect(page(text).components("=\"") == page("plain").components("=\""))
    let odd = page(text).unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(odd.isEmpty)
  }
}

@Suite("Pictures in a page") struct PageImageTests {
  @Test(
    "are known by their first bytes",
    arguments: [
      (HandoutTests.png, "image/png"), ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), (Array("GIF89a".utf8), "image/gif"),
      (Array("RIFF".utf8) + [9, 9, 9, 9] + Array("WEBPVP8 ".utf8), "image/webp"), ([], nil),
      (Array("<svg onload=x>".utf8), nil), (Array("root:x:0:0".utf8), nil), (Array("RIFFxxxxWAVE".utf8), nil),
    ] as [([UInt8], String?)])
  func types(bytes: [UInt8], type: String?) {
    #expect(PageImage(bytes)?.type == type)
  }

  @Test("are refused when they are too large for a page")
  func size() {
    #expect(PageImage(HandoutTests.png + Array(repeating: 0, count: PageImage.largest)) == nil)
  }

  @Test(
    "are written in the 64 letters",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func letters(text: String, expected: String) {
    #expect(base64(Array(text.utf8)) == expected)
    #expect(base64([0xFB, 0xFF, 0xBF]) == "+/+/")
  }
}
