import Consistency
import Diagnostics
import Layout
import Model
import Syntax

extension Reading {
  /// The documents that sources name, in `documents.yml`.
  ///
  /// `files` are the names of the files in `Content/documents`; nil where that folder is misnamed.
  func documents(files: [String]?) -> Expected<[Document]> {
    .list(
      of: .mapping(Message("le document", "the document")) { keys in
        let id: Document.ID? = keys.required("id", identifier(.document))
        let title = keys.required("title", label)
        let issuer = keys.optional("issuer", label)
        let date = keys.optional("date", pastDay)
        let note = keys.optional("note", label)
        let onFile = keys.optional("on-file", label)
        let leftOut = keys.optional("left-out", label)
        let ask = keys.optional("ask", label)
        let url = keys.optional("url", .webAddress)
        let file = keys.optional("file", attachment(files: files))
        guard let id, let title else { return nil }
        if !["file", "url", "ask"].contains(where: keys.has) {
          keys.diagnostics.append(DocumentOutOfReach.diagnostic(id, at: keys.location))
        }
        return Document(
          id: id, title: title, issuer: issuer, date: date?.value, note: note, onFile: onFile,
          leftOut: leftOut, ask: ask, url: url?.value, file: file?.value)
      })
  }

  /// The name of a file in `Content/documents`.
  private func attachment(files: [String]?) -> Expected<Located<String>> {
    Expected<Located<String>>.text.then { name, _, diagnostics in
      ledger.noteAttachment(name.value)
      guard PathOutsideSite.check(name, into: &diagnostics) else { return nil }
      guard let files else { return name }
      guard files.contains(name.value) else {
        return diagnostics.fail(MissingFile.attachment(name, present: files))
      }
      return name
    }
  }

  /// The words explained, in `glossary.yml`.
  var terms: Expected<[Term]> {
    let (label, source) = (label, source)
    return .list(
      of: .mapping(Message("le terme", "the term")) { keys in
        let id: Term.ID? = keys.required("id", identifier(.term))
        let term = keys.required("term", label)
        let official = keys.optional("official", label)
        let plain =
          official == nil && !keys.has("official")
          ? keys.required("plain", label) : keys.optional("plain", label)
        let ours = keys.optional("ours", .boolean)
        let source = keys.optional("source", source)
        guard let id, let term, official != nil || plain != nil else { return nil }
        return Term(
          id: id, term: term, official: official, plain: plain, isOurs: ours?.value ?? false,
          source: source)
      })
  }
}
