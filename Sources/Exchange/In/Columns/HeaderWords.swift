/// The words by which columns are known, folded: small letters without accents.
enum HeaderWords {
  /// The time a form was sent in, as Google Forms names its first column.
  static let timestamp: Set<String> = [
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "marca de tiempo", "carimbo de data/hora",
    "carimbo de data e hora", "data/hora", "tijdstempel", "informazioni cronologiche", "sygnatura czasowa",
    "znacznik czasu", "tidsstempel", "tidstampel", "tidsmerke", "aikaleima", "marca de temps", "casova znacka",
    "casova peciatka", "idobelyeg", "marcaj de timp", "marca temporala", "vremenska oznaka", "casovni zig",
    "zaman damgasi", "stempel waktu", "cap masa", "dấu thời gian", "χρονικη σημανση", "χρονική σήμανση",
    "отметка времени", "позначка часу", "времево клеймо", "タイムスタンプ", "타임스탬프", "时间戳记", "時間戳記",
    "חותמת זמן", "طابع زمني",
  ]

  /// When a form was begun, as Microsoft Forms names it.
  static let startTime: Set<String> = [
    "start time", "startzeit", "heure de debut", "hora de inicio", "begintijd", "ora di inizio",
    "godzina rozpoczecia", "starttid", "starttidspunkt", "aloitusaika", "cas zahajeni", "kezdes idopontja",
    "baslangic zamani", "baslama saati", "время начала", "час початку", "開始時刻", "开始时间", "開始時間", "시작 시간",
  ]

  /// When it was sent in, as Microsoft Forms names it.
  static let completionTime: Set<String> = [
    "completion time", "fertigstellungszeit", "heure de fin", "hora de finalizacion", "tijd van voltooien",
    "hora de conclusao", "ora di completamento", "godzina ukonczenia", "slutforandetid", "slutfort",
    "fullforingstidspunkt", "faerdiggorelsestidspunkt", "valmistumisaika", "cas dokonceni", "befejezes idopontja",
    "tamamlama zamani", "tamamlanma saati", "время завершения", "время выполнения", "час завершення", "完了時刻", "完成时间",
    "完成時間", "완료 시간",
  ]

  private static let time: Set<String> = timestamp.union(startTime).union(completionTime).union([
    "last modified time", "uhrzeit der letzten anderung", "zeitpunkt der letzten anderung",
    "heure de la derniere modification", "hora de la ultima modificacion", "tijd van laatste wijziging",
    "hora da ultima modificacao", "ora dell'ultima modifica", "ora ultima modifica", "submitted", "submitted at",
    "submission time", "submission date", "date", "datum", "data", "fecha", "date submitted", "started", "started on",
    "completed", "completed on", "time taken", "duration", "begonnen", "begonnen am", "beendet", "dauer",
    "verbrauchte zeit", "commence le", "termine", "temps utilise", "duree", "comenzado el", "finalizado",
    "tiempo requerido", "duracion", "gestart op", "voltooid", "gebruikte tijd", "iniciado em", "iniciada em",
    "completo", "concluida em", "terminada em", "tempo utilizado", "tempo gasto", "iniziato", "completato",
    "tempo impiegato", "start date", "end date", "created at", "updated at", "time",
  ])

  private static let email: Set<String> = [
    "email", "e-mail", "mail", "email address", "e-mail address", "username", "user name", "user", "login",
    "e-mail-adresse", "emailadresse", "nutzername", "benutzername", "adresse de messagerie", "adresse e-mail",
    "adresse mail", "adresse courriel", "courriel", "nom d'utilisateur", "correo electronico", "correo",
    "direccion de correo", "direccion de correo electronico", "nombre de usuario", "e-mailadres", "mailadres",
    "gebruikersnaam", "endereco de email", "endereco de e-mail", "endereco de correio eletronico", "nome de usuario",
    "nome de utilizador", "indirizzo email", "indirizzo e-mail", "posta elettronica", "nome utente", "adres e-mail",
    "nazwa uzytkownika", "e-postadress", "e-postadresse", "e-post", "sahkoposti", "адрес электронной почты",
    "электронная почта", "メールアドレス", "メール", "电子邮件", "電子郵件", "이메일", "이메일 주소", "sis login id", "anonymous",
  ]

  private static let name: Set<String> = [
    "name", "names", "student", "student name", "students full name", "full name", "first name", "last name", "surname",
    "pupil", "learner", "nachname", "vorname", "nom", "prenom", "nom de famille", "nombre", "apellido", "apellidos",
    "apellido(s)", "nombre(s)", "naam", "voornaam", "achternaam", "nome", "sobrenome", "apelido", "cognome",
    "imie", "nazwisko", "imie i nazwisko", "namn", "fornamn", "efternamn", "navn", "fornavn", "etternavn", "nimi",
    "etunimi", "sukunimi", "jmeno", "prijmeni", "nev", "ad", "soyad", "имя", "фамилия", "фио", "名前", "氏名", "姓名",
    "名字", "이름", "שם", "الاسم",
  ]

  private static let identifier: Set<String> = [
    "sid", "sis id", "sis user id", "student id", "student id number", "student number", "id number", "user id",
    "matrikelnummer", "schuler-id", "numero d'identification", "numero d'etudiant", "numero de id", "numero de dni",
    "id-nummer", "studentnummer", "leerlingnummer", "numero de identificacao", "numero identificativo", "matricola",
    "section id", "section sis id", "root account", "assignment submission id", "question submission id",
    "submission id", "teacher", "teacher name", "lehrer", "lehrerin", "enseignant", "profesor", "docente", "ip address",
    "external data reference", "seat number", "response id",
  ]

  private static let score: Set<String> = [
    "score", "total score", "points", "total points", "max points", "percent", "percentage", "n correct", "n incorrect",
    "gesamtpunktzahl", "punktzahl", "punkte", "ergebnis", "total des points", "nombre total de points", "points totaux",
    "note", "total de puntos", "puntos totales", "puntuacion", "puntaje", "totaal aantal punten", "totaalaantal punten",
    "punten", "total de pontos", "pontuacao", "pontos", "totale punti", "punti totali", "punteggio totale",
    "punteggio", "wynik", "liczba punktow", "poang", "totalpoang", "пункты", "баллы", "количество баллов", "スコア",
    "得点", "合計点", "总分", "总得分", "得分", "總分", "점수", "총점",
  ]

  private static let feedback: Set<String> = [
    "feedback", "quiz feedback", "comments", "quizfeedback", "testfeedback", "feedback zum quiz",
    "commentaires du questionnaire", "commentaires sur le questionnaire", "comentarios del cuestionario",
    "comentarios sobre el cuestionario", "feedback voor test", "feedback over quiz", "comentarios do teste",
    "comentarios do questionario", "feedback do questionario", "feedback del quiz", "feedback quiz",
    "commenti sul quiz", "adjustment", "grader", "tags",
  ]

  private static let status: Set<String> = [
    "status", "state", "language", "sprache", "langue", "idioma", "taal", "lingua", "institution", "department",
    "abteilung", "institucion", "departamento", "departement", "attempt", "versuch", "tentative", "intento", "poging",
    "tentativa", "tentativo", "etat", "statut", "estado", "stato", "lateness (h:m:s)", "view count",
    "submission count",
  ]

  private static let aboutThePerson: Set<String> = [
    "gender", "sex", "age", "race", "ethnicity", "pronouns", "birthday", "date of birth", "phone", "phone number",
    "geschlecht", "alter", "geburtsdatum", "sexe", "age", "genero", "edad", "sexo", "geslacht", "leeftijd", "idade",
    "genere", "eta", "sesso",
  ]

  private static let section: Set<String> = [
    "section", "sections", "section name", "class", "class section", "class name", "period", "class period", "block",
    "klasse", "klas", "classe", "clase", "grupo", "seccion", "turma", "sezione", "groupe", "klasa", "klass", "класс",
    "クラス", "班级", "班級", "반", "course section",
  ]

  private static let grade: Set<String> = [
    "grade", "grade level", "year group", "year level", "klassenstufe", "jahrgang", "jahrgangsstufe", "niveau", "grado",
    "leerjaar", "ano escolar", "anno",
  ]

  /// The names that vendors and teachers give to columns, whole.
  static let exact: [String: HeaderMeaning] = {
    let all: [(HeaderMeaning, Set<String>)] = [
      (.aboutThePerson, aboutThePerson), (.status, status), (.feedback, feedback), (.score, score), (.grade, grade),
      (.section, section), (.identifier, identifier), (.email, email), (.name, name), (.time, time),
    ]
    var meanings: [String: HeaderMeaning] = [:]
    for (meaning, names) in all {
      for name in names { meanings[name] = meaning }
    }
    return meanings
  }()

  /// The words that tell a meaning within a question; the first that fits counts.
  static let telling: [(HeaderMeaning, Set<String>)] = [
    (.email, ["email", "mail", "courriel", "correo", "messagerie", "username"]),
    (
      .name,
      [
        "name", "names", "surname", "firstname", "lastname", "nickname", "initials", "called", "vor", "vorname",
        "nachname",
        "heisst", "nom", "prenom", "appelles", "nombre", "nombres", "apellido", "apellidos", "llamas", "naam",
        "voornaam", "achternaam", "heet", "nome", "sobrenome", "apelido", "cognome", "chiami", "chamas", "imie",
        "nazwisko", "partner's",
      ]
    ),
    (
      .aboutThePerson,
      [
        "gender", "sex", "age", "old", "race", "ethnicity", "pronouns", "birthday", "birthdate", "phone", "geschlecht",
        "alter", "genre", "genero", "edad", "sexo", "leeftijd",
      ]
    ),
    (.section, ["period", "section", "class", "klasse", "classe", "clase", "klas", "turma", "hour", "block"]),
    (.grade, ["grade"]),
    (.identifier, ["id", "sid", "matrikelnummer", "studentnummer", "teacher", "teacher's", "lehrer", "lehrerin"]),
  ]

  /// The words by which a longer question asks for the person who answers it.
  static let ofAPerson: Set<String> = [
    "your", "you", "my", "our", "i", "student", "students", "pupil", "child", "first", "last", "full", "preferred",
    "legal", "family", "given", "du", "dein", "deine", "ihr", "ihre", "schulers", "schuler", "schulerin", "ton", "ta",
    "votre", "tu", "t", "eleve", "te", "su", "alumno", "alumna", "estudiante", "completo", "completos", "jouw", "je",
    "leerling", "volledige", "seu", "teu", "aluno", "aluna", "voce", "tuo", "ti", "studente", "alunno",
  ]

  /// The words such questions are asked with, besides those that tell.
  static let asking: Set<String> = [
    "what", "is", "whats", "what's", "s", "your", "the", "a", "of", "and", "or", "are", "you", "how", "which", "who",
    "in", "my", "our", "please", "enter", "type", "write", "select", "choose", "student", "students", "pupil", "child",
    "full", "first", "last", "given", "family", "legal", "preferred", "level", "math", "maths", "mathematics",
    "number", "no", "id", "address", "school", "here", "only", "initial", "do", "for", "this", "current", "#", "i",
    "am",
    "wie", "du", "ist", "dein", "deine", "ihr", "ihre", "der", "die", "das", "des", "bist", "welche", "in", "welcher",
    "und", "schulers", "schuler", "schulerin", "adresse", "quel", "quelle", "est", "ton", "ta", "votre", "tu", "t",
    "comment", "de", "la", "le", "l", "et", "eleve", "complet", "cual", "como", "te", "es", "tu", "su", "el", "y",
    "completo", "completos", "del", "alumno", "alumna", "estudiante", "electronico", "wat", "jouw", "je", "hoe",
    "leerling", "volledige", "en", "van", "qual", "seu", "teu", "o", "e", "do", "da", "aluno", "aluna", "se", "voce",
    "il", "tuo", "ti", "come", "studente", "alunno", "di",
  ]
}
