import Diagnostics
import Scanning

/// A page that a new site starts with: the legal notice and the accessibility statement.
///
/// What differs from site to site is taken from `site.yml`: its publisher, host, licence and conformity are
/// shown by the site itself, its name and territory are put into the text, with what is to be filled in.
public struct PageTemplate: Sendable {
  /// The folder of the page in `Content/pages`.
  public let folder: String
  private let texts: [(language: String, text: String)]

  /// The pages, in the order of their folders.
  public static var all: [PageTemplate] {
    ["accessibilite", "mentions-legales"].map { folder in
      let texts = ["fr", "en"].map { language in
        (language: language, text: Texts.text("pages/\(folder).\(language).md") + "\n")
      }
      return PageTemplate(folder: folder, texts: texts)
    }
  }

  /// The texts of the page in those of a site's languages that it is written in, by the name of their files.
  ///
  /// The first language of the site holds the facts of the page, such as its role; where the page is not
  /// written in it, its French text is given, to be translated.
  public func files(
    in languages: [String], site: String, territory: String
  ) -> [(name: String, text: String)] {
    let written = Dictionary(uniqueKeysWithValues: texts)
    let facts = texts[0].text.split(separator: "\n").filter { line in
      ["place: ", "order: ", "role: "].contains(where: line.hasPrefix)
    }.map { $0 + "\n" }.joined()
    return languages.enumerated().compactMap { index, language in
      guard let text = written[language] ?? (index == 0 ? texts[0].text : nil) else { return nil }
      let isOriginal = index == 0
      let hasFacts = text.contains("\nrole: ")
      let header =
        isOriginal == hasFacts
        ? text
        : isOriginal
          ? text.replacing("\n---\n", with: "\n\(facts)---\n", maxReplacements: 1)
          : text.replacing(facts, with: "", maxReplacements: 1)
      let isFrench = language == "fr" || written[language] == nil
      let fillings = [
        ("{site}", site), ("{territory}", territory),
        ("{publisher}", StarterText.publisher.message[isFrench ? .french : .english]),
        ("{contact}", StarterText.contact.message[isFrench ? .french : .english]),
      ]
      return ("\(language).md", fillings.reduce(header) { $0.replacing($1.0, with: $1.1) })
    }
  }
}
