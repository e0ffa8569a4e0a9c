import Diagnostics
import Workbooks

/// The first sheet: what the others hold, and what an import makes of them.
enum ExplanationSheet {
  /// Its name.
  static let name = Message("Mode d’emploi", "Read me")

  /// The sheet, for these tables.
  static func sheet(_ tables: [SheetTable], in language: DiagnosticLanguage) -> Workbook.Sheet {
    let subjects = tables.map { table in
      Message(
        "«\u{A0}\(table.subject.name.french)\u{A0}»\u{A0}: \(table.subject.explanation.french).",
        "“\(table.subject.name.english)”: \(table.subject.explanation.english).")
    }
    let words = SheetWords.absences.words.map(\.shown)
    let sections: [(Message, [Message])] = [
      (Message("Ce que contient ce classeur", "What this workbook holds"), subjects),
      (Message("Comment le modifier", "How to change it"), rules),
      (Message("Les mots pour une valeur absente", "The words for a missing value"), words),
      (Message("Comment le reprendre dans le site", "How to take it back into the site"), commands),
    ]
    let rows = sections.flatMap { title, sentences in
      [[Workbook.Cell(.text(title[language]), .title)]]
        + sentences.map { [Workbook.Cell(.text($0[language]), .prose)] } + [[]]
    }
    return Workbook.Sheet(
      name: name[language], widths: [180], hasHeadings: false, rows: Array(rows.dropLast()))
  }

  private static let rules = [
    Message(
      "Changez les cases blanches. Les cases grises ne servent qu’à lire ou à reconnaître une ligne.",
      "Change the white cells. The grey ones are only to be read, or tell which row is meant."),
    Message(
      "Tapez comme d’habitude\u{A0}: 1 535 544,10 €, 12,5 %, 31/12/2025, 1er mars 2025.",
      "Type as you are used to: 1535544.10, 12.5 %, 31/12/2025, 1 March 2025."),
    Message(
      "Vous pouvez trier les lignes, déplacer les colonnes, ajouter des lignes vides ou un total.",
      "You may sort rows, move columns, add empty rows or a sum."),
    Message(
      "Une ligne, une colonne ou une feuille qui manque ne retire rien du site.",
      "A row, a column or a sheet that is missing removes nothing from the site."),
    Message(
      "Pour retirer une valeur, videz sa case\u{202F}; pour retirer un résultat, un total, un relevé entier, videz toutes ses cases blanches et gardez la ligne.",
      "To remove a value, empty its cell; to remove a result, a total, a whole observation, empty all its white cells and keep the row."
    ),
    Message(
      "Un montant, une cible ne restent jamais vides\u{A0}: écrivez pourquoi il n’y a pas de valeur, avec l’un des mots ci-dessous. Ce n’est jamais zéro.",
      "An amount, a target are never left empty: write why there is no value, with one of the words below. It is never zero."
    ),
    Message(
      "Une valeur nouvelle prend la source de sa ligne\u{A0}: «\u{A0}Document\u{A0}» est le nom du document dans documents.yml.",
      "A new value has the source of its row: “Document” is the name of the document in documents.yml."
    ),
  ]

  private static let commands = [
    Message(
      "parvis import FICHIER montre ce qui changerait, demande, puis écrit\u{202F}; chaque case illisible est dite avec sa feuille et son repère.",
      "parvis import FILE shows what would change, asks, then writes; each cell that cannot be read is told with its sheet and place."
    ),
    Message(
      "Une case que vous n’avez pas touchée ne défait pas ce qui a changé dans le site entre-temps.",
      "A cell that you did not touch does not undo what has changed in the site meanwhile."),
    Message(
      "Ce que ce classeur ne montre pas (écarts, ruptures de série, statuts corrigés…) reste comme il est.",
      "What this workbook does not show (discrepancies, breaks in series, overridden statuses…) stays as it is."
    ),
  ]
}
