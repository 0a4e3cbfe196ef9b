import Exchange
import Meetings
import Testing

@Suite struct MicrosoftFormsTests {
  @Test(
    "A quiz is recognised in the language of its owner, without points and feedback",
    arguments: [
      [
        "ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback", "Last modified time",
        "Points - ", "Feedback - ",
      ],
      [
        "ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Gesamtpunktzahl", "Quizfeedback",
        "Zeitpunkt der letzten Änderung", "Punkte – ", "Feedback – ",
      ],
      [
        "ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "Total des points",
        "Commentaires du questionnaire", "Heure de la dernière modification", "Points - ", "Commentaires - ",
      ],
      [
        "ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre", "Total de puntos",
        "Comentarios del cuestionario", "Hora de la última modificación", "Puntos: ", "Comentarios: ",
      ],
      [
        "Id", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Totaal aantal punten", "Feedback voor test",
        "Tijd van laatste wijziging", "Punten - ", "Feedback - ",
      ],
      [
        "ID", "Hora de início", "Hora de conclusão", "Email", "Nome", "Total de pontos", "Comentários do teste",
        "Hora da última modificação", "Pontos - ", "Comentários - ",
      ],
      [
        "Id", "Ora di inizio", "Ora di completamento", "Posta elettronica", "Nome", "Totale punti", "Feedback del quiz",
        "Ora dell'ultima modifica", "Punti - ", "Feedback - ",
      ],
    ])
  func languages(names: [String]) throws {
    let question = "Which is greater, 3/4 or 2/3?"
    let header = names.prefix(8) + [question, names[8] + question, names[9] + question]
    let work = try imported(
      header.map { "\"\($0)\"" }.joined(separator: ",")
        + "\n1,7/27/26 19:06:23,7/27/26 19:17:10,ana@school.org,Ana Lopez,4,,,3/4 because it is nearer 1,2,good"
        + "\n2,7/27/26 19:08:00,7/27/26 19:22:00,ben@school.org,Ben Ito,0,,,2/3,0,\n")
    #expect(work.report.format.name == "ms-forms")
    #expect(work.tasks.map(\.title) == [question])
    #expect(work.tasks.first?.pieces.map(\.written) == ["3/4 because it is nearer 1", "2/3"])
    #expect(work.tasks.first?.pieces.map(\.identity) == [.content(occurrence: 0), .content(occurrence: 0)])
    #expect(work.report.leftOut.count == 10)
  }

  @Test("A language not known here is told by the running number and two times")
  func unknownLanguage() throws {
    let work = try imported(
      "ID,Alku,Loppu,2 + 2\n1,7/27/26 19:06:23,7/27/26 19:17:10,4\n2,7/27/26 19:08:00,7/27/26 19:22:00,22\n")
    #expect(work.report.format.name == "ms-forms")
    #expect(work.tasks.map(\.title) == ["2 + 2"])
  }

  @Test("Names asked for by the form itself are no work")
  func ownNameQuestion() throws {
    let work = try imported(
      """
      ID,Start time,Completion time,Email,Name,YOUR FULL NAME,Points - YOUR FULL NAME,Who was first?,Points - Who was first?
      1,7/27/26 19:06:23,7/27/26 19:17:10,anonymous,,Ana Lopez,,Ada,2
      """)
    #expect(work.tasks.map(\.title) == ["Who was first?"])
  }
}
