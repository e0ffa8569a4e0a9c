import Consistency
import Diagnostics
import Ground
import Model
import Pipeline

/// Prints the translations of a site.
enum TranslationText {
  /// Those that lack or are behind, then how many record nothing and how many are current.
  static func list(_ site: SiteTranslations, in language: DiagnosticLanguage) -> String {
    let translations = site.translations
    let states: [(Translation.State, Message)] = [
      (.missing, Message("Traductions qui manquent", "Translations that lack")),
      (
        .behind,
        Message("Traductions dont l’original a changé", "Translations whose original changed")
      ), (.unrecorded, Message("Traductions non vérifiées", "Translations not checked")),
    ]
    let chapters = states.map { state, title in
      let paths = translations.filter { $0.state == state }.map { "- \($0.path)\n" }
      return paths.isEmpty ? "" : "\(title[language])\n\(paths.joined())\n"
    }
    let current = translations.filter { $0.state == .current }.count
    return chapters.joined() + labels(of: site, in: language)
      + Message(
        "\(current) à jour, sur \(translations.count)\n",
        "\(current) up to date, of \(translations.count)\n")[language]
  }

  /// The labels of data that lack a language, and the names that are behind.
  private static func labels(of site: SiteTranslations, in language: DiagnosticLanguage) -> String {
    let behind = site.staleLabels.map { label in
      "- \(label.thing.joined(separator: ", ")) (\(label.language))\(colon[language])\(label.before) → \(label.after)\n"
    }
    let chapters = [
      (lines(of: site.missingLabels, in: language), missingLabels),
      (
        behind,
        Message(
          "Noms dont l’original a changé depuis la dernière version gardée",
          "Names whose original changed since the last version kept")
      ),
    ]
    return chapters.map { lines, title in
      lines.isEmpty ? "" : "\(title[language])\n\(lines.joined())\n"
    }.joined()
  }

  /// What stands above the labels of data that lack a language.
  static let missingLabels = Message(
    "Libellés qui manquent dans une langue", "Labels that lack a language")

  /// The labels of data that lack a language, each with its place and how to write it.
  static func lines(
    of labels: [SiteTranslations.MissingLabel], in language: DiagnosticLanguage
  ) -> [String] {
    labels.map { "- \($0.path):\($0.line) (\($0.language))\(colon[language])\($0.repair)\n" }
  }

  private static let colon = Message("\u{A0}: ", ": ")

  /// The same for programs.
  static func json(_ site: SiteTranslations) -> [UInt8] {
    let missing = site.missingLabels.map { gap in
      JSONValue.object([
        ("path", .text(gap.path)), ("line", .number(String(gap.line))),
        ("language", .text(gap.language)), ("state", .text("missing-label")),
        ("repair", .text(gap.repair)),
      ])
    }
    let behind = site.staleLabels.map { label in
      JSONValue.object([
        ("path", .text(label.thing.joined(separator: "/"))), ("language", .text(label.language)),
        ("state", .text("behind-label")), ("before", .text(label.before)),
        ("after", .text(label.after)),
      ])
    }
    return JSONValue.lines(
      site.translations.map { translation in
        .object([
          ("path", .text(translation.path)), ("original", .text(translation.original.path)),
          ("language", .text(translation.language.code)),
          ("state", .text(translation.state.rawValue)), ("digest", .text(translation.digest)),
        ])
      } + missing + behind
    ).file
  }

  /// The original on the left, the translation on the right, each line wrapped into its column.
  static func sideBySide(_ translation: Translation, in language: DiagnosticLanguage) -> String {
    let sides = [translation.original, translation.file].map { file in
      file.map { lines($0.text(in: 0..<$0.bytes.count)) } ?? []
    }
    let heads = [translation.original.path, translation.path].map { lines($0) }
    let height = heads.map(\.count).max() ?? 0
    let columns = zip(heads, sides).map { head, side in
      head + Array(repeating: "", count: height - head.count) + [
        String(repeating: "─", count: width)
      ] + side
    }
    let count = columns.map(\.count).max() ?? 0
    let rows = (0..<count).map { row in
      let cells = columns.map { $0.indices.contains(row) ? $0[row] : "" }
      let gap = String(repeating: " ", count: max(0, width - cells[0].count))
      let line = "\(cells[0])\(gap) │ \(cells[1])"
      return printable(line) + "\n"
    }
    return rows.joined()
  }

  /// The width of a column, so that both fit an ordinary terminal.
  private static let width = 38

  /// A text wrapped at spaces; a word longer than the column is cut.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var wrapped = [""]
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        var rest = word[...]
        if wrapped[wrapped.count - 1].isEmpty { wrapped[wrapped.count - 1] = "" }
        let last = wrapped[wrapped.count - 1]
        if !last.isEmpty, last.count + 1 + rest.count <= width {
          wrapped[wrapped.count - 1] += " \(rest)"
          continue
        }
        while rest.count > width {
          wrapped.append(String(rest.prefix(width)))
          rest = rest.dropFirst(width)
        }
        if last.isEmpty && wrapped.count == 1 {
          wrapped[0] = String(rest)
        } else {
          wrapped.append(String(rest))
        }
      }
      return wrapped
    }
  }
}
