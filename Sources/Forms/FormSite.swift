public import Diagnostics
public import Loading
import Syntax
import Validation

/// The files of a site, to make forms for them.
public struct FormSite: Sendable {
  let tree: SourceTree
  let files: EditableFiles
  let names: DeclaredNames
  let wording: FormWording

  /// Reads the files of a site, as far as they can be read, for an author who speaks a language.
  public init(of tree: SourceTree, in language: DiagnosticLanguage) {
    self.tree = tree
    files = EditableFiles(of: tree)
    names = DeclaredNames(of: tree, files, in: language)
    wording = FormWording(language)
  }

  /// The file at a path, where there is one and it has a form.
  public func file(at path: String) -> SourceFile? {
    tree.file(at: path).flatMap { files.shape(of: $0.path) == nil ? nil : $0 }
  }

  /// The form for a place in a file.
  ///
  /// - Returns: Nothing where there is no form for the file, it cannot be read, or has no such place.
  public func form(for file: SourceFile, at place: FieldPath) -> Form? {
    guard let shape = files.shape(of: file.path)?.shape, let written = WrittenFile(file) else {
      return nil
    }
    let builder = FormBuilder(
      path: file.path, names: names, wording: wording, languages: files.languages)
    return builder.find(place, in: shape, written.root, file.path).map {
      Form(written, at: place, $0, files.languages)
    }
  }

  /// The place of a form in which a value stands, given by an offset in its file.
  public func place(of offset: Int, in file: SourceFile) -> (form: FieldPath, field: FieldPath)? {
    guard let whole = files.shape(of: file.path)?.shape, let written = WrittenFile(file) else {
      return nil
    }
    var (node, shape) = (written.root, whole)
    var (steps, form): ([String], FieldPath) = ([], .top)
    while let (step, child) = node.step(toward: offset) {
      let next = shape.child(step) ?? .anything
      steps.append(step)
      if case .sequence(let items) = node.value, FormBuilder.haveFormsOfTheirOwn(next, items.count)
      {
        form = FieldPath(steps)
      }
      (node, shape) = (child, next)
    }
    return (form, FieldPath(steps))
  }
}

extension SyntaxNode {
  /// The step from here in the direction of a place in the file.
  fileprivate func step(toward offset: Int) -> (step: String, child: SyntaxNode)? {
    func holds(_ range: Range<Int>) -> Bool { range.contains(offset) || range == offset..<offset }
    for (index, item) in items.enumerated() where holds(item.location.range) {
      return ("\(index)", item)
    }
    return entries.first { entry in
      holds(
        entry.key.location.range
          .lowerBound..<max(
            entry.key.location.range.upperBound, entry.value.location.range.upperBound))
    }.map { ($0.key.value, $0.value) }
  }
}
