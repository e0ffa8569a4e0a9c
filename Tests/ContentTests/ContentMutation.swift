import Diagnostics
import Loading
import Model
import Validation

/// A value of the content and another one that is written in its place.
struct ContentMutation {
  let value: ContentValue
  let replacement: String

  /// The values next to a value: one more and one less, the day after and the day before.
  static func neighbors(of value: ContentValue) -> [ContentMutation] {
    let texts =
      value.isDay
      ? [day(value.text, moved: 1), day(value.text, moved: -1)]
      : [number(value.text, plus: 1), number(value.text, plus: -1)]
    return texts.compactMap(\.self).map { ContentMutation(value: value, replacement: $0) }
  }

  /// The day some days later, in the same month.
  static func day(_ text: String, moved days: Int) -> String? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let day = parts[2] + days
    guard (2...31).contains(day), parts[1] != 2 else { return nil }
    return "\(text.prefix(8))\(day < 10 ? "0" : "")\(day)"
  }

  private static func number(_ text: String, plus change: Int) -> String? {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }), whole + change >= 0 else { return nil }
    return (["\(whole + change)"] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

extension SourceTree {
  /// The same files with some of their values replaced.
  func applying(_ mutations: [ContentMutation]) -> SourceTree {
    let byFile = Dictionary(grouping: mutations, by: \.value.path)
    let files = content.map { file -> SourceFile in
      guard let mutations = byFile[file.path] else { return file }
      var bytes = file.bytes
      for mutation in mutations.sorted(by: { $0.value.range.lowerBound > $1.value.range.lowerBound }
      ) { bytes.replaceSubrange(mutation.value.range, with: mutation.replacement.utf8) }
      return SourceFile(path: file.path, bytes: bytes)
    }
    return SourceTree(content: files, theme: theme)
  }

  /// Whether the content has an error.
  var isFaulty: Bool {
    var diagnostics: [Diagnostic] = []
    _ = SiteValidator.validate(self, today: nil, into: &diagnostics)
    return diagnostics.contains { $0.severity == .error }
  }

  /// The files with which a contract can be validated alone: its numbers and what they refer to.
  ///
  /// The rules that hold numbers read nothing else: texts, translations and other contracts are left
  /// out, and obligations and diagnosis but for changes of their own, so that hundreds can be tried.
  /// What fails here fails in the whole site.
  func skeleton(of contract: String, around file: SourceFile) -> SourceTree {
    let folder = "Content/contracts/\(contract)/"
    let apart = ["obligations.yml", "diagnosis.yml"].map { folder + $0 }
    let needed: Set<String> = ["Content/site.yml", "Content/documents.yml"]
    let kept = content.filter { file in
      guard file.path.hasPrefix(folder) else { return needed.contains(file.path) }
      return !file.path.hasSuffix(".md") || file.path.hasSuffix("/fr.md")
    }.filter { !apart.contains($0.path) || $0.path == file.path }
    let numbers = kept.filter { $0.path.hasSuffix(".json") }.map(\.wholeText).joined()
    return SourceTree(
      content: kept.map { file in
        if file.path.hasSuffix(".md") { return file.headed }
        if file.path.hasSuffix("/contract.yml") { return file.withoutPopulation }
        return file.path.hasSuffix("/discrepancies.yml")
          ? file.discrepancies(namedIn: numbers) : file
      }, theme: [])
  }
}

extension SourceFile {
  fileprivate var wholeText: String { String(decoding: bytes, as: UTF8.self) }

  /// The facts of a contract without the figure that counts its inhabitants; values stay in place.
  fileprivate var withoutPopulation: SourceFile {
    SourceFile(path: path, text: wholeText.replacing("\npopulation:", with: "\n#opulation:"))
  }

  /// The header of a text alone.
  fileprivate var headed: SourceFile {
    let parts = wholeText.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    return SourceFile(path: path, text: "---\n\(parts.dropFirst().first ?? "")---\n\nTexte.\n")
  }

  /// The discrepancies that numbers name; without any, an empty list.
  fileprivate func discrepancies(namedIn numbers: String) -> SourceFile {
    let items = ("\n" + wholeText).split(separator: "\n- id: ").dropFirst().filter { item in
      numbers.contains(#""discrepancy": "\#(item.prefix { $0 != "\n" })""#)
    }
    let text = items.map { "- id: \($0)\n" }.joined()
    return SourceFile(path: path, text: text.isEmpty ? "[]\n" : text)
  }
}
