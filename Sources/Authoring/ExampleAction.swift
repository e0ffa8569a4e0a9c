import Diagnostics
import Scanning

/// The action with which a contract starts, clearly an example.
struct ExampleAction {
  /// The name of its folder.
  static let id = "exemple"

  let contract: NewContract
  let writing: ContentWriting

  /// The files of its folder, in the folder of the contract.
  func files(in folder: String) -> [SourceFile] {
    writing.known.map { language in
      SourceFile(
        path: "\(folder)/actions/\(Self.id)/\(language).md",
        text: ActionSheet(
          title: writing.words(.exampleTitle, in: language),
          summary: writing.words(.exampleSummary, in: language),
          audience: writing.words("les habitants", "residents", in: language),
          facts: language == writing.original
            ? ActionSheet.Facts(
              number: "1", area: "axe-1",
              source: contract.source(writing.label("fiche action 1", "action sheet 1"), writing))
            : nil
        ).text(writing, in: language))
    }
  }

  /// The contract's `indicators.json`, with the indicator of the example.
  var indicators: String {
    let unknown = contract.years.map { "\"\($0)\": \"not-determined\"" }.joined(separator: ", ")
    let (french, english) = (
      "{\"one\": \"personne accompagnée\", \"other\": \"personnes accompagnées\", \"gender\": \"feminine\"}",
      "{\"one\": \"person supported\", \"other\": \"people supported\"}"
    )
    let units = writing.known.map { "\"\($0)\": \(writing.words(french, english, in: $0))" }
    return """
      {
        "source": \(contract.source(writing.label("tableau des indicateurs", "table of indicators"), writing)),
        "indicators": [
          {"id": "exemple-personnes", "action": "\(Self.id)",
           "label": \(writing.label(.exampleLabel)),
           "unit": {\(units.joined(separator: ", "))},
           "direction": "up",
           "baseline": "not-determined",
           "targets": {\(unknown)}}
        ]
      }

      """
  }
}

/// The text of an action sheet.
struct ActionSheet {
  /// What holds of the action in every language, written in the original.
  struct Facts {
    let number: String
    let area: String
    let source: String
  }

  let title: String
  let summary: String
  let audience: String
  let facts: Facts?

  /// The file in one language, with comments for who fills it.
  func text(_ writing: ContentWriting, in language: String) -> String {
    func words(_ french: String, _ english: String) -> String {
      writing.words(french, english, in: language)
    }
    let neutral = facts.map { facts in
      """
      \(words("# Le numéro de la fiche dans le contrat, et son axe (contract.yml).", "# The number of the sheet in the contract, and its priority area (contract.yml)."))
      number: \(facts.number)
      area: \(facts.area)
      \(words("# 'new' (nouvelle), 'reinforced' (renforcée) ou 'continued' (reconduite), sans le '#' :", "# 'new', 'reinforced' or 'continued', without the '#':"))
      # status: new
      \(words("# Le document et l’endroit où cette action est décrite.", "# The document and the place where this action is described."))
      source: \(facts.source)

      """
    }
    return """
      ---
      title: \(writing.quoted(title))
      \(words("# Deux phrases simples, que tout le monde comprend.", "# Two plain sentences that everyone understands."))
      summary: \(writing.quoted(summary))
      \(words("# Pour qui, qui pilote ('lead'), avec qui ('partners') : des listes.", "# For whom, who leads ('lead'), with whom ('partners'): lists."))
      audience: [\(writing.quoted(audience))]
      lead: []
      partners: []
      \(neutral ?? "")---
      ## \(words("Objectif", "Aim"))

      \(writing.words(.action, in: language))

      """
  }
}
