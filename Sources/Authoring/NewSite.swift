public import Diagnostics
import Ground
import Scanning

/// A site to be started.
public struct NewSite: Sendable {
  /// The name of the site, in its original language.
  public let name: String
  /// The city, département or métropole.
  public let territory: String
  /// The codes of its languages, the original first.
  public let languages: [String]
  /// Its first contract.
  public let contract: NewContract

  /// Describes a site.
  public init(name: String, territory: String, languages: [String], contract: NewContract) {
    self.name = name
    self.territory = territory
    self.languages = languages
    self.contract = contract
  }

  /// The files of the site, which builds at once; a language that the theme does not speak gets strings to
  /// be translated.
  ///
  /// `pages` are those that it starts with beside its own.
  public func changes(
    theme: [SourceFile], pages others: [SourceFile]
  ) throws(AuthoringFault) -> [SourceChange] {
    var strings: [SourceFile] = []
    for code in languages where !theme.contains(where: { $0.path == "Theme/strings/\(code).yml" }) {
      strings.append(
        try StringsStarter.file(of: code, from: theme, ContentWriting(languages: languages)))
    }
    let writing = ContentWriting(languages: languages)
    let pages = writing.known.map { language in
      SourceFile(path: "Content/pages/a-propos/\(language).md", text: about(writing, in: language))
    }
    let files =
      try contract.files(writing) + pages + others + strings + [
        SourceFile(path: "Content/site.yml", text: identity(writing)),
        SourceFile(
          path: "Content/documents.yml",
          text: writing.comment(
            "# Les documents d’où viennent les chiffres et les faits.\n",
            "# The documents from which figures and facts come.\n")
            + contract.documentEntry(writing)),
        SourceFile(path: ".gitignore", text: "Output/\n.parvis-published/\n"),
      ]
    return files.sorted { $0.path < $1.path }.map { .added($0) }
  }

  private func identity(_ writing: ContentWriting) -> String {
    let description = writing.label(
      "Ce que les signataires ont promis ensemble, ce que cela coûte et ce qui en est sorti.",
      "What the parties have promised together, what it costs and what came of it.")
    return """
      \(writing.comment(
        "# Le site. La première langue est celle d’origine ; les autres la traduisent.",
        "# The site. The first language is the original; the others translate it."))
      name: \(writing.label(name))
      description: \(description)
      territory: \(writing.label(territory))
      languages: [\(languages.joined(separator: ", "))]
      \(writing.comment(
        "# 'true' quand la collectivité publie elle-même ; 'publisher' est alors obligatoire.",
        "# 'true' when the authority publishes it itself; 'publisher' is then required."))
      official: false
      \(writing.comment(
        "# La date de ce qui est publié : à changer à chaque mise à jour.",
        "# The date of what is published: to be changed with each update."))
      updated: \(contract.day.iso)
      currency: €
      licence:
        name: \(writing.label("Licence Ouverte 2.0", "Open Licence 2.0"))
        url: https://www.etalab.gouv.fr/licence-ouverte-open-licence/
      \(writing.comment(
        "# 'fully-compliant', 'partially-compliant' ou 'non-compliant', selon un audit.",
        "# 'fully-compliant', 'partially-compliant' or 'non-compliant', as an audit says."))
      accessibility: non-compliant
      \(writing.comment(
        "# À compléter ; enlevez ensuite le '#' :", "# To be filled in, then remove the '#':"))
      # base-url: https://example.org/contrat/
      # publisher:
      #   name: \(writing.label(territory))
      #   director: …
      #   address: …
      #   host: …
      # contact: {name: \(writing.label("Nous écrire", "Write to us")), url: "mailto:contact@example.org"}
      # report-errors-to: "mailto:contact@example.org"

      """
  }

  private func about(_ writing: ContentWriting, in language: String) -> String {
    let facts = language == writing.original ? "place: main\norder: 1\nrole: about\n" : ""
    let description = writing.words(
      "Qui publie ce site, et pourquoi.", "Who publishes this site, and why.", in: language)
    return """
      ---
      title: \(writing.quoted(writing.words("À propos", "About", in: language)))
      description: \(writing.quoted(description))
      \(facts)---
      \(writing.words(.site, in: language))

      """
  }
}
