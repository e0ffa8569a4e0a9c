public import Diagnostics
public import Ground
import Model

extension Rule { static let updateName = Rule("update-name") }

/// `update-name`: the folder of a piece of news is named by its day and a few words.
///
/// The day orders the news, and the name is the address of its page: `2024-03-28-vote`.
public struct UpdateName {
  /// The whole name of the folder.
  public let folder: String
  /// The day of the news.
  public let date: Day
  /// The words after the day.
  public let slug: String

  /// What the name of a folder says; nothing, and a report, when it is not so spelt.
  public static func read(
    _ folder: Located<String>, into diagnostics: inout [Diagnostic]
  ) -> UpdateName? {
    let (written, words) = (folder.value.prefix(10), folder.value.dropFirst(10))
    guard isDate(written) else { return diagnostics.fail(withoutDay(folder)) }
    guard let date = Day(iso: written) else {
      return diagnostics.fail(unknownDay(String(written), folder))
    }
    let slug = String(words.dropFirst())
    guard words.first == "-", IdentifierSpelling.isIdentifier(slug) else {
      return diagnostics.fail(misspelt(date, slug, folder))
    }
    return UpdateName(folder: folder.value, date: date, slug: slug)
  }

  /// Whether a text has the form of a date, be it of the calendar or not.
  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }
  }
}

extension UpdateName {
  private static func withoutDay(_ folder: Located<String>) -> Diagnostic {
    let meant = meantName(folder.value)
    let words = IdentifierSpelling.repaired(folder.value)
    let example = meant ?? completed(words) ?? "2024-03-28-\(words.isEmpty ? "vote" : words)"
    let form = meant == nil ? ("comme", "such as") : ("c’est-à-dire", "that is")
    return Diagnostic(
      .updateName, at: folder.location,
      "le dossier de l’actualité \(quoted(folder.value)) ne commence pas par une date",
      "the folder of the news item \(quoted(folder.value)) does not begin with a date",
      help:
        "renommez-le\u{A0}: l’année, le mois, le jour, puis quelques mots, \(form.0) '\(example)'",
      "rename it: year, month, day, then a few words, \(form.1) '\(example)'")
  }

  /// The right name of a folder whose day is written in another order, or elsewhere in its name.
  private static func meantName(_ name: String) -> String? {
    let parts = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for start in parts.indices.dropLast(2) {
      guard let day = Day(parts: Array(parts[start..<start + 3])) else { continue }
      let others = (parts[..<start] + parts[(start + 3)...]).joined(separator: "-")
      let words = IdentifierSpelling.repaired(others)
      return "\(day.iso)-\(words.isEmpty ? "vote" : words)"
    }
    return nil
  }

  /// A name that has the year and the month, with a day after them.
  private static func completed(_ words: String) -> String? {
    let parts = words.split(separator: "-", maxSplits: 2).map(String.init)
    guard parts.count >= 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Day(year: year, month: month, day: 28)
    else { return nil }
    return "\(day.iso)-\(parts.count > 2 ? parts[2] : "vote")"
  }

  private static func unknownDay(_ date: String, _ folder: Located<String>) -> Diagnostic {
    Diagnostic(
      .updateName, at: folder.location,
      "l’actualité \(quoted(folder.value)) porte une date qui n’existe pas, '\(date)'",
      "the news item \(quoted(folder.value)) bears a date that does not exist, '\(date)'",
      help: "vérifiez le mois et le jour dans le nom du dossier",
      "check the month and the day in the name of the folder")
  }

  private static func misspelt(_ date: Day, _ slug: String, _ folder: Located<String>) -> Diagnostic
  {
    let words = IdentifierSpelling.repaired(slug)
    let meant = "\(date.iso)-\(words.isEmpty ? "vote" : words)"
    return Diagnostic(
      .updateName, at: folder.location,
      "le nom de l’actualité \(quoted(folder.value)) ne peut pas servir d’adresse",
      "the name of the news item \(quoted(folder.value)) cannot be an address",
      help: "après la date, n’écrivez que des lettres minuscules sans accent, des chiffres et des"
        + " traits d’union\u{A0}: '\(meant)'",
      "after the date, write only lower-case letters without accents, digits and hyphens:"
        + " '\(meant)'")
  }
}
