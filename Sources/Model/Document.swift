public import Ground

/// A public document from which figures and facts are taken.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Document: Sendable {
  /// The name by which sources refer to a document.
  public typealias ID = Identifier<Document>

  /// The name by which sources refer to it.
  public let id: ID
  /// The title, exactly as on the document.
  public let title: Localized<String>
  /// Who issued it.
  public let issuer: Localized<String>?
  /// Its date.
  public let date: Day?
  /// What a reader should know about it.
  public let note: Localized<String>?
  /// What of it is at hand: the whole, an extract, a copy without signatures.
  public let onFile: Localized<String>?
  /// What the site does not repeat of it, and why.
  public let leftOut: Localized<String>?
  /// Whom to ask for it.
  public let ask: Localized<String>?
  /// Where it is published, an absolute web address.
  public let url: String?
  /// The file published with the site, by its name in `Content/documents`.
  public let file: String?

  /// Makes a document.
  public init(
    id: ID, title: Localized<String>, issuer: Localized<String>?, date: Day?,
    note: Localized<String>?, onFile: Localized<String>?, leftOut: Localized<String>?,
    ask: Localized<String>?, url: String?, file: String?
  ) {
    self.id = id
    self.title = title
    self.issuer = issuer
    self.date = date
    self.note = note
    self.onFile = onFile
    self.leftOut = leftOut
    self.ask = ask
    self.url = url
    self.file = file
  }
}

/// Where a figure or a fact is written: a document and the place in it.
public struct Source: Sendable {
  /// The document.
  public let document: Document.ID
  /// The place: an article, an annex, a table, a line.
  public let place: Localized<String>

  /// Makes a source.
  public init(document: Document.ID, place: Localized<String>) {
    self.document = document
    self.place = place
  }
}
