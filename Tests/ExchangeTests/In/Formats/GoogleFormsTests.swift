import Exchange
import Meetings
import Testing

@Suite struct GoogleFormsTests {
  @Test(
    "The sheet of a form is recognised in the language of its owner",
    arguments: [
      "Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Carimbo de data/hora", "Tijdstempel",
      "Informazioni cronologiche", "Sygnatura czasowa", "Отметка времени", "タイムスタンプ", "时间戳记", "Tidsstempel",
      "Zaman damgası", "In no language known",
    ])
  func languages(name: String) throws {
    let work = try imported(
      """
      \(name),Email Address,Which is greater?
      10/26/2023 12:19:28,ana@school.org,3/4
      26.10.2023 12:20:01,ben@school.org,2/3
      """)
    #expect(work.report.format.name == "google-forms")
    #expect(work.tasks.map(\.title) == ["Which is greater?"])
    #expect(work.report.leftOut.map(\.reason) == [.time, .namesAPerson])
  }

  @Test("A quiz's points tell right from wrong and are no work")
  func quiz() throws {
    let work = try imported(
      """
      Timestamp,Score,What is 1/2 of 9?,What is 1/2 of 9? [Score],What is 1/2 of 9? [Feedback],Why?,Why? [Score]
      1/2/2026 9:00:00,1 / 2,4.5,1.00 / 1,well done,it is half,-- / 1
      1/2/2026 9:01:00,0 / 2,4,0.00 / 1,,no reason,-- / 1
      """)
    #expect(work.tasks.map(\.title) == ["What is 1/2 of 9?", "Why?"])
    #expect(work.tasks.map { $0.pieces.map(\.correct) } == [[true, false], [nil, nil]])
    #expect(work.report.leftOut.map(\.reason) == [.time, .points, .points, .feedback, .points])
  }

  @Test("A picture's link is a picture")
  func pictures() throws {
    let work = try imported(
      "Timestamp,Upload your work\n1/2/2026 9:00:00,https://drive.google.com/open?id=1aB\n1/2/2026 9:01:00,no camera\n")
    #expect(work.tasks.first?.pieces.map(\.image) == ["https://drive.google.com/open?id=1aB", nil])
    #expect(work.tasks.first?.pieces.map(\.response) == [nil, "no camera"])
  }
}
