import Consistency
import Diagnostics
import Ground
import Loading
import Model
import Scanning
import Syntax
import Versions

extension Reading {
  /// The versions that were kept, in `Content/versions`; nothing when one is faulty, which is reported.
  func keptVersions(into diagnostics: inout [Diagnostic]) -> KeptVersions? {
    var snapshots: [Snapshot?] = []
    var reasons: [Day: [ChangeReason]] = [:]
    var isWhole = true
    for file in files.tree.listing(of: ContentLayout.versions).files {
      guard let name = VersionName(file.name) else { continue }
      DateAhead.check(Located(name.day, at: file.whole), on: day, into: &diagnostics)
      if name.isOfReasons {
        let own = files.node(file, into: &diagnostics)?.read(
          as: changeReasons, .same(file.name), into: &diagnostics)
        reasons[name.day] = own
        isWhole = isWhole && own != nil
      } else {
        snapshots.append(snapshot(of: name.day, file, into: &diagnostics))
      }
    }
    let read = snapshots.compactMap(\.self)
    guard isWhole, read.count == snapshots.count else { return nil }
    let all = files.tree.listing(of: ContentLayout.versions).files
    return KeptVersions(read, reasons: reasons, files: ByteHash(of: all))
  }

  private func snapshot(
    of day: Day, _ file: SourceFile, into diagnostics: inout [Diagnostic]
  ) -> Snapshot? {
    guard !ConflictMark.stands(in: file), SyntaxEncoding.check(file, into: &diagnostics),
      let rows = CSVSyntax.parse(file, into: &diagnostics)
    else { return nil }
    var reader = SnapshotReader(diagnostics)
    let records = reader.records(of: rows, in: file)
    diagnostics = reader.diagnostics
    return records.map { Snapshot(day, $0) }
  }

  /// Why figures changed, each reason with what the changes have in common.
  var changeReasons: Expected<[ChangeReason]> {
    .list(
      of: .mapping(Message("le motif", "the reason for changes")) { keys in
        var about: [Snapshot.Column: String] = [:]
        for column in Snapshot.Column.key where column != .rank {
          about[column] = keys.optional(column.rawValue, .columnText)
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

extension Expected where Value == String {
  /// What a column of a version says, a number of a year included.
  fileprivate static var columnText: Expected { Expected<Located<String>>.text.map(\.value) }
}
