import Diagnostics
import Model
import Syntax

/// Reads `site.yml`: what the site says of itself, and its languages.
struct SiteReader {
  private let node: SyntaxNode

  /// Takes the tree of the file.
  init(_ node: SyntaxNode) { self.node = node }

  /// The languages of the site, the original first; without them nothing else can be read.
  ///
  /// Faults of the other keys are reported only where the languages are faulty: else they are found
  /// when these keys are read.
  func languages(into diagnostics: inout [Diagnostic]) -> [Language]? {
    var found: [Diagnostic] = []
    let languages: [Language]? = node.read(Self.subject, into: &found) { keys in
      let codes = keys.required("languages", .nonEmptyList(of: .languageCode))
      for key in Self.otherKeys { _ = keys.optional(key, .node) }
      guard let codes else { return nil }
      RepeatedIdentifier.check(codes, Self.repeatedLanguage, into: &keys.diagnostics)
      return codes.map { Language($0.value) }
    }
    guard let languages, Set(languages).count == languages.count else {
      diagnostics += found
      return nil
    }
    return languages
  }

  /// The symbol printed with amounts, as far as it can be read.
  var currency: String {
    var found: [Diagnostic] = []
    return node.read(Self.subject, into: &found) { keys in keys.optional("currency", .text)?.value }
      ?? "€"
  }

  /// What the site says of itself.
  func identity(_ reading: Reading, into diagnostics: inout [Diagnostic]) -> Site.Identity? {
    node.read(Self.subject, into: &diagnostics) { keys in
      let name = keys.required("name", reading.label)
      let description = keys.required("description", reading.label)
      let territory = keys.required("territory", reading.label)
      _ = keys.required("languages", .node)
      let official = keys.required("official", .boolean)
      let updated = keys.required("updated", .day)
      let currency = keys.required("currency", .text)
      let licence = keys.required("licence", reading.licence)
      let accessibility = keys.required("accessibility", .choice(of: Site.Accessibility.self))
      let baseURL = keys.optional("base-url", .webAddress)
      let publisher =
        official?.value == true
        ? keys.required("publisher", reading.publisher)
        : keys.optional("publisher", reading.publisher)
      let contact = keys.optional("contact", reading.contact)
      guard let name, let description, let territory, let official, let updated, let currency,
        let licence, let accessibility
      else { return nil }
      return Site.Identity(
        name: name, description: description, territory: territory, isOfficial: official.value,
        updated: updated.value, currency: currency.value, licence: licence,
        accessibility: accessibility.value,
        baseURL: baseURL.map { Self.withoutFinalSlash($0.value) }, publisher: publisher,
        contact: contact)
    }
  }
}

extension SiteReader {
  private static let subject = Message.same("site.yml")

  private static let otherKeys = [
    "name", "description", "territory", "official", "updated", "currency", "licence",
    "accessibility", "base-url", "publisher", "contact",
  ]

  private static func repeatedLanguage(_ code: String) -> Message {
    Message(
      "la langue \(quoted(code)) est écrite deux fois",
      "the language \(quoted(code)) is written twice")
  }

  private static func withoutFinalSlash(_ address: String) -> String {
    var address = address
    while address.last == "/" { address.removeLast() }
    return address
  }
}

extension Reading {
  fileprivate var licence: Expected<Site.Licence> {
    .mapping(Message("la licence", "the licence")) { keys in
      let name = keys.required("name", label)
      let url = keys.required("url", .webAddress)
      guard let name, let url else { return nil }
      return Site.Licence(name: name, url: url.value)
    }
  }

  fileprivate var publisher: Expected<Site.Publisher> {
    .mapping(Message("l’éditeur du site", "the publisher")) { keys in
      let name = keys.required("name", label)
      let director = keys.optional("director", label)
      let address = keys.optional("address", label)
      let host = keys.optional("host", label)
      guard let name else { return nil }
      return Site.Publisher(name: name, director: director, address: address, host: host)
    }
  }

  fileprivate var contact: Expected<Site.Contact> {
    .mapping(Message("le contact", "the contact")) { keys in
      let name = keys.required("name", label)
      let url = keys.required("url", .contactAddress)
      guard let name, let url else { return nil }
      return Site.Contact(name: name, url: url.value)
    }
  }
}

extension Expected where Value == Located<String> {
  /// The code of a language as it stands in addresses and in HTML: `fr`, `pt-BR`.
  fileprivate static var languageCode: Expected {
    text.then { text, _, diagnostics in
      let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
      let isCode = parts.enumerated().allSatisfy { index, part in
        (2...(index == 0 ? 3 : 8)).contains(part.utf8.count)
          && part.utf8.allSatisfy(\.isASCIIAlphanumeric)
      }
      guard isCode, text.value.first?.isLowercase == true else {
        diagnostics.append(
          Diagnostic(
            .unknownValue, at: text.location,
            "\(quoted(text.value)) n’est pas le code d’une langue",
            "\(quoted(text.value)) is not the code of a language",
            help:
              "écrivez le code à deux lettres\u{A0}: 'fr' pour le français, 'en' pour l’anglais",
            "write the code of two letters: 'fr' for French, 'en' for English"))
        return nil
      }
      return text
    }
  }
}
