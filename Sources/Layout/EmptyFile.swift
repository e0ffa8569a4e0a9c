public import Diagnostics
import Syntax

/// `wrong-type`, for a data file in which nothing is written: the whole shortest one is shown, to copy.
public enum EmptyFile {
  /// What is said of it, in a site of these languages.
  public static func diagnostic(_ file: SourceFile, languages: [String]) -> Diagnostic {
    let text = shortest(file.name, languages)
    let shown = text.split(separator: "\n").map { "\n    \($0)" }.joined()
    return Diagnostic(
      .wrongType, at: file.start, "le fichier est vide", "the file is empty",
      help: text.isEmpty
        ? Message(
          "écrivez ce qu’il doit contenir, ou supprimez-le",
          "write what it is to hold, or remove it")
        : Message(
          "recopiez ceci et complétez-le\u{A0}:\(shown)", "copy this and complete it:\(shown)"))
  }

  /// The shortest file of a name that is accepted, but for what it says; empty for files that may be
  /// left out.
  public static func shortest(_ name: String, _ languages: [String]) -> String {
    switch name {
    case "site.yml": site(languages)
    case "documents.yml": "- {id: contrat, title: …, ask: …}"
    case "contract.yml": contract
    case "budget.json": budget
    case "indicators.json": indicators
    default: ""
    }
  }

  private static func site(_ languages: [String]) -> String {
    let licence = "Licence Ouverte 2.0"
    let names = languages.map { "\($0): \(licence)" }.joined(separator: ", ")
    return """
      name: …
      description: …
      territory: …
      languages: [\(languages.joined(separator: ", "))]
      official: false
      updated: 2025-01-31
      currency: €
      licence:
        name: \(languages.count > 1 ? "{\(names)}" : licence)
        url: https://www.etalab.gouv.fr/licence-ouverte-open-licence/
      accessibility: non-compliant
      """
  }

  private static let contract = """
    period: {start: 2025-01-01, end: 2025-12-31}
    years: [2025]
    updated: 2025-01-31
    source: {document: contrat, place: …}
    parties:
      - {id: etat, name: …, source: {document: contrat, place: …}}
    areas:
      - {id: axe-1, title: …}
    """

  private static let budget = """
    {
      "source": {"document": "contrat", "place": "…"},
      "funders": [{"id": "etat", "name": "…"}],
      "stages": {"2025": "contracted"},
      "lines": []
    }
    """

  private static let indicators = """
    {
      "source": {"document": "contrat", "place": "…"},
      "indicators": []
    }
    """
}
