public import Diagnostics
import Syntax

/// The mistakes of a file, each at the field or the group of a form in which it stands.
public struct FormMistakes: Sendable {
  /// The mistakes of fields and groups.
  public let placed: [FieldPath: [Diagnostic]]
  /// The mistakes that stand elsewhere.
  public let others: [Diagnostic]

  /// Places what was found in the file that a form leaves.
  public init(_ diagnostics: [Diagnostic], in written: WrittenFile, of form: Form) {
    let groups = form.parts.flatMap(\.places) + [form.place]
    let places = (form.fields.map(\.path) + groups).compactMap { path in
      written.node(at: path).map { (path: path, range: $0.location.range) }
    }
    var placed: [FieldPath: [Diagnostic]] = [:]
    var others: [Diagnostic] = []
    let speech = FormSpeech(of: form, in: written)
    for diagnostic in diagnostics {
      let offset = diagnostic.location.range.lowerBound
      let isOwn = diagnostic.location.file == written.file
      if isOwn, let body = written.body, offset >= body.lowerBound {
        placed[.body, default: []].append(diagnostic)
        continue
      }
      let holders = places.filter { $0.range.contains(offset) || $0.range == offset..<offset }
      // The innermost one that the form shows.
      let holder = holders.max { $0.path.steps.count < $1.path.steps.count }
      guard isOwn, let holder, holder.path != .top else {
        others.append(diagnostic)
        continue
      }
      placed[holder.path, default: []].append(speech.said(diagnostic))
    }
    self.placed = placed
    self.others = others
  }
}
