import Consistency
import Diagnostics
import Layout
import Loading
import Model
import Syntax

/// The folder of one thing.
struct ContentFolder {
  let name: String
  let path: String
  /// A file in it, for what concerns the thing as a whole.
  let place: SourceFile
}

extension Reading {
  /// The value of a file that must be there; without it, the names that it declares are uncertain.
  func required<Value>(
    _ path: String, _ expected: Expected<Value>, declaring kinds: [Subject.Kind],
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    let value = files.required(path, into: &diagnostics).flatMap { file in
      files.node(file, into: &diagnostics)?.read(as: expected, .same(file.name), into: &diagnostics)
    }
    if value == nil { kinds.forEach(markUncertain) }
    return value
  }

  /// The value of a file that may be left out; `nothing` where it is.
  func optional<Value>(
    _ path: String, _ expected: Expected<Value>, declaring kinds: [Subject.Kind], nothing: Value,
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    guard files.tree.file(at: path) == nil else {
      return required(path, expected, declaring: kinds, into: &diagnostics)
    }
    if files.misnamed.contains(path) { kinds.forEach(markUncertain) }
    return nothing
  }

  /// The folders of things that go by the names of their folders, each of them declared.
  ///
  /// Nil stands for a name that cannot be an identifier, which is reported.
  func folders(
    of kind: Subject.Kind, in path: String, into diagnostics: inout [Diagnostic],
    place: (_ folder: String) -> SourceFile?
  ) -> [ContentFolder?] {
    let isUncertain =
      files.misnamed.contains(path) || files.tree.unread.contains { $0.hasPrefix("\(path)/") }
    if isUncertain { markUncertain(kind) }
    var folders: [ContentFolder?] = []
    let names = files.tree.listing(of: path).folders
    for name in names {
      guard let place = place("\(path)/\(name)") else { continue }
      if !IdentifierSpelling.isIdentifier(name),
        let copy = UnknownFile.copiedFolder(name, at: place.whole, among: names)
      {
        diagnostics.append(copy)
        continue
      }
      let id = Located(name, at: place.whole)
      let isSpeltRight = IdentifierSpelling.check(id, into: &diagnostics)
      if isSpeltRight { declare(kind, id, into: &diagnostics) } else { markUncertain(kind) }
      folders.append(
        isSpeltRight ? ContentFolder(name: name, path: "\(path)/\(name)", place: place) : nil)
    }
    return folders
  }
}
