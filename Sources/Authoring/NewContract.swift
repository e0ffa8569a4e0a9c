import Diagnostics
public import Ground
import Scanning

/// A contract to be started, with one action as an example.
public struct NewContract: Sendable {
  /// Who pays, by names as people write them.
  public let funders: [String]
  /// The financial years, in order, at least one.
  public let years: [Int]
  /// The title in the original language; nothing for one from the years.
  public let title: String?
  /// The day of what is written.
  public let day: Day

  /// Describes a contract.
  public init(funders: [String], years: [Int], title: String?, day: Day) {
    self.funders = funders
    self.years = years
    self.title = title
    self.day = day
  }

  /// The name of its folder: `2026-2028`, or `2026`.
  var id: String { years.count == 1 ? "\(years[0])" : "\(years[0])-\(years[years.count - 1])" }

  /// The name of its document in `documents.yml`.
  var document: String { "contrat-\(id)" }

  /// The funders with the names by which content refers to them.
  func identified() throws(AuthoringFault) -> [(id: String, name: String)] {
    var taken: [String] = []
    var pairs: [(id: String, name: String)] = []
    for name in funders {
      taken.append(ContentName.free(try ContentName.of(name), among: taken))
      pairs.append((taken[taken.count - 1], name))
    }
    return pairs
  }

  /// The files of its folder.
  func files(_ writing: ContentWriting) throws(AuthoringFault) -> [SourceFile] {
    let funders = try identified()
    let folder = "Content/contracts/\(id)"
    let texts = (title == nil ? writing.known : [writing.original]).map {
      SourceFile(path: "\(folder)/\($0).md", text: presentation(writing, in: $0))
    }
    let example = ExampleAction(contract: self, writing: writing)
    return texts + example.files(in: folder) + [
      SourceFile(path: "\(folder)/contract.yml", text: facts(writing, funders)),
      SourceFile(path: "\(folder)/budget.json", text: budget(writing, funders)),
      SourceFile(path: "\(folder)/indicators.json", text: example.indicators),
    ]
  }

  /// Its entry in `documents.yml`.
  func documentEntry(_ writing: ContentWriting) -> String {
    let hint = writing.comment(
      "# Où le lire : 'file' (dans Content/documents), 'url', ou 'ask' (à qui le demander).",
      "# Where to read it: 'file' (in Content/documents), 'url', or 'ask' (whom to ask).")
    return """
      - id: \(document)
        title: \(titleLabel(writing))
        \(hint)
        ask: \(writing.label("la collectivité", "the local authority"))

      """
  }

  private func titleLabel(_ writing: ContentWriting) -> String {
    title.map { writing.label($0) } ?? writing.label("Contrat \(id)", "Contract \(id)")
  }
}

extension NewContract {
  /// Where a value is written, by a place that is a label.
  func source(_ place: String, _ writing: ContentWriting) -> String {
    "{\"document\": \"\(document)\", \"place\": \(place)}"
  }

  private func presentation(_ writing: ContentWriting, in language: String) -> String {
    let title = title ?? writing.words("Contrat \(id)", "Contract \(id)", in: language)
    let hint = writing.words(
      "# Deux phrases simples : ce que le contrat promet, et à qui.",
      "# Two plain sentences: what the contract promises, and to whom.", in: language)
    let promise = writing.words(
      "Ce que les signataires promettent de faire ensemble.",
      "What the parties promise to do together.", in: language)
    let summary = "\(promise) \(writing.words(.summary, in: language))"
    return """
      ---
      title: \(writing.quoted(title))
      \(hint)
      summary: \(writing.quoted(summary))
      ---
      \(writing.words(.contract, in: language))

      """
  }

  private func facts(_ writing: ContentWriting, _ funders: [(id: String, name: String)]) -> String {
    let whole = source(writing.label("en entier", "the whole of it"), writing)
    let parties = funders.map { funder in
      """
        - id: \(funder.id)
          name: \(writing.label(funder.name))
          source: \(whole)

      """
    }
    let (first, last) = (years[0], years[years.count - 1])
    return """
      \(writing.comment(
        "# Les faits du contrat, les mêmes dans toutes les langues.",
        "# The facts of the contract, the same in all languages."))
      period: {start: \(first)-01-01, end: \(last)-12-31}
      years: [\(years.map(String.init).joined(separator: ", "))]
      \(writing.comment("# La date de ces chiffres.", "# The date of these figures."))
      updated: \(day.iso)
      \(writing.comment(
        "# D’où viennent ces faits : un document de documents.yml, et l’endroit dans ce document.",
        "# Where these facts come from: a document of documents.yml, and the place in it."))
      source: \(whole)
      \(writing.comment(
        "# Qui a signé ; 'represented-by' donne une fonction, jamais le nom d’une personne.",
        "# Who signed; 'represented-by' names an office, never a person."))
      parties:
      \(parties.joined())areas:
        - id: axe-1
          title: \(writing.label(.area))
      \(writing.comment(
        "# Pour aller plus loin, sans le '#' : quand les résultats sont dus, et les rapports demandés.",
        "# To go further, without the '#': by when results are due, and the reports asked for."))
      # results-due:
      #   - {day: \(last + 1)-03-31, years: [\(last)], source: \(whole)}
      # reports:
      #   - {period: {start: \(first)-01-01, end: \(last)-12-31}, due: \(last + 1)-03-31, source: \(whole)}

      """
  }

  private func budget(_ writing: ContentWriting, _ funders: [(id: String, name: String)]) -> String
  {
    let names = funders.map { "    {\"id\": \"\($0.id)\", \"name\": \(writing.label($0.name))}" }
    let stages = years.map { "\"\($0)\": \"contracted\"" }.joined(separator: ", ")
    let line = BudgetLine(action: ExampleAction.id, years: years, funders: funders.map(\.id))
    return """
      {
        "source": \(source(writing.label("tableau financier", "financial table"), writing)),
        "funders": [
      \(names.joined(separator: ",\n"))
        ],
        "stages": {\(stages)},
        "lines": [
          \(line.text(indent: "    "))
        ]
      }

      """
  }
}

/// A line of a budget of which no amount is known yet.
struct BudgetLine {
  let action: String
  let years: [Int]
  let funders: [String]

  /// The line, whose own lines after the first stand behind an indentation.
  func text(indent: String) -> String {
    let amounts = funders.map { "\"\($0)\": \"not-determined\"" }.joined(separator: ", ")
    let lines = years.map { "\(indent)  \"\($0)\": {\(amounts)}" }
    return
      "{\"action\": \"\(action)\", \"amounts\": {\n\(lines.joined(separator: ",\n"))\n\(indent)}}"
  }
}
