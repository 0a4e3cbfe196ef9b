import Exchange
import Meetings
import Testing

@Suite struct MoodleTests {
  @Test(
    "Responses are recognised in the language of whoever downloaded them",
    arguments: [
      "Last name,First name,Email address,Status,Started,Completed,Duration,Grade/10.00,Question 1,Response 1,Right answer 1",
      "Surname,First name,ID number,Email address,State,Started on,Completed,Time taken,Grade/10.00,Question 1,Response 1,"
        + "Right answer 1",
      "Nachname,Vorname,E-Mail-Adresse,Status,Begonnen am,Beendet,Verbrauchte Zeit,\"Bewertung/10,00\",Frage 1,Antwort 1,"
        + "Richtige Antwort 1",
      "Nom de famille,Prénom,Adresse de courriel,État,Commencé le,Terminé,Temps utilisé,\"Note/10,00\",Question 1,Réponse 1,"
        + "Bonne réponse 1",
      "Apellido(s),Nombre,Dirección de correo,Estado,Comenzado el,Finalizado,Tiempo requerido,\"Calificación/10,00\","
        + "Pregunta 1,Respuesta 1,Respuesta correcta 1",
      "Achternaam,Voornaam,E-mailadres,Status,Gestart op,Voltooid,Gebruikte tijd,\"Cijfer/10,00\",Vraag 1,Antwoord 1,"
        + "Juist antwoord 1",
      "Sobrenome,Nome,Endereço de email,Estado,Iniciado em,Completo,Tempo utilizado,\"Avaliar/10,00\",Questão 1,Resposta 1,"
        + "Resposta correta 1",
      "Cognome,Nome,Indirizzo email,Stato,Iniziato,Completato,Tempo impiegato,\"Valutazione/10,00\",Domanda 1,Risposta 1,"
        + "Risposta corretta 1",
    ])
  func languages(header: String) throws {
    let blanks = header.split(separator: ",").contains("ID number") ? "," : ""
    let work = try imported(
      header + "\nLopez,Ana,\(blanks)a@b.org,Finished,x,y,2 mins,10.00,What is 2+2?,4,4\n"
        + "Ito,Ben,\(blanks)b@b.org,Finished,x,y,2 mins,0.00,What is 2+2?,-,4\n")
    #expect(work.report.format.name == "moodle")
    #expect(work.tasks.map(\.title) == ["Question 1"])
    #expect(work.tasks.map(\.prompt) == ["What is 2+2?"])
    #expect(work.tasks.map(\.key) == ["4"])
    #expect(work.tasks.first?.pieces.map(\.written) == ["4"])
    #expect(work.report.skipped == [SkippedRow(line: 3, reason: .noWork)])
  }

  @Test("The latest finished attempt is kept, and of tries in it the last answer")
  func attempts() throws {
    let work = try imported(
      """
      Last name,First name,Status,Started,Grade/10.00,Response 1,Response 2
      Lopez,Ana,Finished,9:00,5.00,first,a
      Lopez,Ana,Finished,10:00,7.00,second,b
      Lopez,Ana,In progress,11:00,-,third,c
      Ito,Ben,,9:30,,"Seed: 1; ans1: x [score]; prt1: # = 0","Seed: 1; ans1: pi [score]; ans2: 2*x [score]"
      Ito,Ben,Finished,9:30,3.00,"Seed: 1; ans1: 2*x [score]; prt1: # = 1",-
      Sol,Cai,In progress,9:00,-,half,
      """)
    #expect(work.tasks.map { $0.pieces.map(\.written) } == [["second", "2*x", "half"], ["b", "ans1: pi; ans2: 2*x"]])
    #expect(
      work.report.skipped == [
        SkippedRow(line: 2, reason: .earlierAttempt), SkippedRow(line: 4, reason: .unfinishedAttempt),
        SkippedRow(line: 5, reason: .earlierTry),
      ])
    #expect(work.report.warnings.map(\.kind) == [.noFinishedAttempt])
  }

  @Test("Random questions are told apart by their words")
  func randomQuestions() throws {
    let work = try imported(
      "Surname,Grade/1.00,Question 1,Response 1\nLopez,1.00,What is 2+2?,4\nIto,1.00,What is 3+3?,6\n")
    #expect(work.tasks.map(\.prompt) == ["What is 2+2?", "What is 3+3?"])
  }

  @Test("A table of grades holds no work")
  func grades() {
    #expect(throws: ImportError.holdsNoWork(.moodleGrades)) {
      try imported("Surname,First name,Grade/10.00,Q. 1 /5.00,Q. 2 /5.00\nLopez,Ana,8.00,5.00,3.00\n")
    }
  }
}
