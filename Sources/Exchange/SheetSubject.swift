public import Diagnostics

/// What a sheet is about.
public enum SheetSubject: String, CaseIterable, Sendable {
  /// The amounts of the budget, by action, payer and year.
  case budget
  /// How firm the amounts of each year are.
  case years
  /// The totals that documents print.
  case totals
  /// The amounts that amendments change.
  case amendments
  /// The indicators, with what they start from and aim at.
  case indicators
  /// The results of the indicators, by year.
  case results
  /// What is expected of years to come.
  case projections
  /// What was counted beside the indicators.
  case observations
  /// The parts of that.
  case parts

  /// The name of the sheet.
  public var name: Message {
    switch self {
    case .budget: Message("Budget", "Budget")
    case .years: Message("Exercices", "Financial years")
    case .totals: Message("Totaux publiés", "Published totals")
    case .amendments: Message("Avenants", "Amendments")
    case .indicators: Message("Indicateurs", "Indicators")
    case .results: Message("Résultats", "Results")
    case .projections: Message("Projections", "Projections")
    case .observations: Message("Relevés", "Observations")
    case .parts: Message("Parts des relevés", "Parts of observations")
    }
  }

  /// What is in it, in a sentence.
  var explanation: Message {
    switch self {
    case .budget:
      Message(
        "une ligne par action et par financeur, une colonne par exercice\u{202F}; montants d’origine, avant tout avenant\u{202F}; «\u{A0}total\u{A0}» est le total que le document imprime pour l’action",
        "one row for each action and funder, one column for each financial year; amounts before any amendment; “total” is what the document prints for the action"
      )
    case .years:
      Message(
        "la nature des montants de chaque exercice",
        "the kind of the amounts of each financial year")
    case .totals:
      Message(
        "les totaux que les documents impriment\u{202F}; pour en ajouter un, laissez la case «\u{A0}Repère\u{A0}» vide",
        "the totals that documents print; to add one, leave its “Reference” empty")
    case .amendments:
      Message(
        "les montants que change chaque avenant, qui s’y nomme par sa date\u{202F}; il doit déjà être dans le site (parvis new amendment)",
        "the amounts that each amendment changes, told by its day; it must be in the site already (parvis new amendment)"
      )
    case .indicators:
      Message(
        "situation de départ, valeurs visées par exercice, définition et note",
        "the baseline, the targets of each financial year, the definition and the note")
    case .results:
      Message(
        "une ligne par indicateur et par exercice\u{202F}; remplissez celles qui sont vides\u{202F}; «\u{A0}Sous embargo jusqu’au\u{A0}» est le jour où il paraît, s’il attend",
        "one row for each indicator and financial year; fill those that are empty; “Under embargo until” is the day on which it comes out, where it waits"
      )
    case .projections:
      Message("ce qui est attendu d’un exercice à venir", "what is expected of a year to come")
    case .observations:
      Message(
        "ce qui a été compté à côté des indicateurs", "what was counted beside the indicators")
    case .parts:
      Message(
        "les parts de ces relevés\u{202F}; pour en ajouter une, laissez son numéro vide",
        "the parts of those; to add one, leave its number empty")
    }
  }

  /// What can be asked for, and the sheets that this takes.
  public static let kinds: [(name: String, subjects: [SheetSubject])] = [
    ("budget", [.budget, .years, .totals, .amendments]), ("indicators", [.indicators]),
    ("results", [.results, .projections]), ("observations", [.observations, .parts]),
  ]
}
