import Consistency
import Diagnostics
import Ground
import Layout
import Loading
import Model
import Scanning
import Syntax
import Versions

extension Reading {
  /// The versions that were kept, in `Content/versions`; nothing when one is faulty, which is reported.
  func keptVersions(into diagnostics: inout [Diagnostic]) -> KeptVersions? {
    var snapshots: [Snapshot?] = []
    var reasons: [Snapshot.ID: [ChangeReason]] = [:]
    var isWhole = true
    for file in files.tree.listing(of: ContentLayout.versions).files {
      guard let name = VersionName(file.name) else { continue }
      DateAhead.check(Located(name.version.day, at: file.whole), on: day, into: &diagnostics)
      if name.isOfReasons {
        let own = files.node(file, into: &diagnostics)?.read(
          as: changeReasons, .same(file.name), into: &diagnostics)
        reasons[name.version] = own
        isWhole = isWhole && own != nil
      } else {
        snapshots.append(snapshot(of: name.version, file, into: &diagnostics))
      }
    }
    let read = snapshots.compactMap(\.self)
    guard isWhole, read.count == snapshots.count else { return nil }
    let all = files.tree.listing(of: ContentLayout.versions).files
    let withholding = files.tree.withholding
    let withheld = withholding.day == nil ? [] : withholding.withheld.flatMap(\.linesInCommon)
    var hash = ByteHash(of: all)
    for line in withheld.flatMap({ $0.map { "\($0.key) \($0.value)" }.sorted() }) {
      hash.append(text: line)
    }
    return KeptVersions(read, reasons: reasons, files: hash, withheld: withheld)
  }

  private func snapshot(
    of id: Snapshot.ID, _ file: SourceFile, into diagnostics: inout [Diagnostic]
  ) -> Snapshot? {
    guard !ConflictMark.stands(in: file), SyntaxEncoding.check(file, into: &diagnostics),
      let rows = CSVSyntax.parse(file, into: &diagnostics)
    else { return nil }
    var reader = SnapshotReader(diagnostics)
    let records = reader.records(of: rows, in: file)
    diagnostics = reader.diagnostics
    return records.map { Snapshot(id, $0, tellsQualifiers: reader.tellsQualifiers) }
  }

  /// Why figures changed, each reason with what the changes have in common.
  var changeReasons: Expected<[ChangeReason]> {
    .list(
      of: .mapping(Message("le motif", "the reason for changes")) { keys in
        var about: [Snapshot.Column: String] = [:]
        for column in Snapshot.Column.key where column != .rank {
          about[column] = keys.optional(column.name, .columnText)
        }
        let words = keys.required("reason", label)
        let source = keys.optional("source", source)
        if about.isEmpty { keys.diagnostics.append(reasonOfNothing(at: keys.location)) }
        guard let words, !about.isEmpty, source != nil || !keys.has("source") else { return nil }
        return ChangeReason(about: about, words: words, source: source, place: keys.location.range)
      })
  }

  private func reasonOfNothing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, at: location, "ce motif ne dit pas ce qui a changé",
      "this reason does not say what changed",
      help: "ajoutez ce que les changements ont en commun, par exemple 'item: …' ou 'year: …'",
      "add what the changes have in common, for instance 'item: …' or 'year: …'")
  }
}

extension Withheld {
  /// What the lines of versions about it have in common: one set of columns for each kind of line.
  fileprivate var linesInCommon: [[Snapshot.Column: String]] {
    let names = path.split(separator: "/").map(String.init)
    switch (names[1], part.count) {
    case ("threads.yml", _): return [[.measure: "thread", .item: part[0]]]
    case ("contracts", 0) where names.count > 4: return [[.contract: names[2], .action: names[4]]]
    case ("contracts", 0): return [[.contract: names[2]]]
    case ("contracts", 2):
      return ["result", "status"].map {
        [.contract: names[2], .item: part[0], .year: part[1], .measure: $0]
      }
    case ("updates", _): return [[.kind: "text", .measure: "update", .item: names[2]]]
    default: return [[.kind: "text", .measure: "page", .item: names[2]]]
    }
  }
}

extension Expected where Value == String {
  /// What a column of a version says, a number of a year included.
  fileprivate static var columnText: Expected { Expected<Located<String>>.text.map(\.value) }
}
