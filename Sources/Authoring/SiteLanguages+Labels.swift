import Diagnostics
import Syntax

extension SiteLanguages {
  /// A file of YAML or JSON without the entries of a language; nothing of another kind of file.
  ///
  /// A text written by language is a group of keys that are all languages of the site.
  static func without(_ code: String, _ file: SourceFile, among languages: [String]) -> [UInt8]? {
    guard let root = root(of: file) else { return nil }
    var ranges: [Range<Int>] = []
    collect(code, in: root, among: languages, file, into: &ranges)
    return ranges.sorted { $0.lowerBound > $1.lowerBound }.reduce(into: file.bytes) {
      $0.removeSubrange($1)
    }
  }

  private static func root(of file: SourceFile) -> SyntaxNode? {
    var found: [Diagnostic] = []
    switch file.path.split(separator: ".").last {
    case "json": return JSONSyntax.parse(file, into: &found)
    case "yml": return YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &found)
    case "md": return FrontMatter.split(file, into: &found)?.header
    default: return nil
    }
  }

  private static func collect(
    _ code: String, in node: SyntaxNode, among languages: [String], _ file: SourceFile,
    into ranges: inout [Range<Int>]
  ) {
    switch node.value {
    case .sequence(let items):
      for item in items { collect(code, in: item, among: languages, file, into: &ranges) }
    case .mapping(let entries):
      let isByLanguage =
        entries.count > 1 && entries.allSatisfy { languages.contains($0.key.value) }
      for (index, entry) in entries.enumerated() {
        guard isByLanguage, entry.key.value == code else {
          collect(code, in: entry.value, among: languages, file, into: &ranges)
          continue
        }
        ranges.append(range(of: index, among: entries, in: node, file))
      }
    case .null, .scalar: break
    }
  }

  /// The bytes of an entry, with the comma or the line that goes with it.
  private static func range(
    of index: Int, among entries: [SyntaxNode.Entry], in node: SyntaxNode, _ file: SourceFile
  ) -> Range<Int> {
    let (start, end) = (
      entries[index].key.location.range.lowerBound, entries[index].value.location.range.upperBound
    )
    let opening = file.bytes[node.location.range.lowerBound]
    guard opening == UInt8(ascii: "{") else {
      // A block of YAML: its lines; behind the dash of a list only the key and its value.
      let line = file.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let isAlone = file.bytes[line..<start].allSatisfy { $0 == 0x20 }
      if !isAlone, index + 1 < entries.count {
        return start..<entries[index + 1].key.location.range.lowerBound
      }
      if file.bytes[..<end].last == UInt8(ascii: "\n") { return line..<end }
      let last = file.bytes[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      return line..<(last ?? file.bytes.count)
    }
    if index > 0 { return entries[index - 1].value.location.range.upperBound..<end }
    return start..<entries[index + 1].key.location.range.lowerBound
  }
}
