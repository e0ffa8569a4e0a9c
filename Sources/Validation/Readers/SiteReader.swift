import Consistency
import Diagnostics
import Ground
import Layout
import Loading
import Model
import Scanning
import Syntax
import Versions

/// What `site.yml` says.
struct SiteFacts {
  /// What every other file is read with.
  let reading: Reading
  /// What the site says of itself; nothing where it is faulty.
  let identity: Site.Identity?
}

/// Reads `site.yml`: what the site says of itself, and its languages.
enum SiteReader {
  /// What the file says; nothing without the languages, without which nothing else can be read.
  static func facts(_ files: ContentFiles, today: Day?) -> Expected<SiteFacts> {
    .mapping(.same("site.yml")) { keys in
      keys.setAside(Self.keys)
      guard let languages = languages(&keys) ?? keys.unwritten([Language("fr")]) else { return nil }
      let currency = keys.required("currency", .text)?.value
      var reading = Reading(
        files: files, languages: languages, currency: currency ?? "€",
        contracts: files.tree.listing(of: ContentLayout.contracts).folders, ledger: Ledger(),
        contract: nil, years: nil, day: nil)
      let identity = identity(&keys, currency, reading, today: today)
      reading.day = identity?.updated
      return SiteFacts(reading: reading, identity: identity)
    }
  }

  /// The languages of the site, the original first.
  private static func languages(_ keys: inout MappingReader) -> [Language]? {
    guard let codes = keys.required("languages", .nonEmptyList(of: .languageCode)) else {
      return nil
    }
    RepeatedIdentifier.check(codes, into: &keys.diagnostics) { code in
      Message(
        "la langue \(quoted(code)) est écrite deux fois",
        "the language \(quoted(code)) is written twice")
    }
    return Set(codes.map(\.value)).count == codes.count ? codes.map { Language($0.value) } : nil
  }

  /// What the site says of itself.
  private static func identity(
    _ keys: inout MappingReader, _ currency: String?, _ reading: Reading, today: Day?
  ) -> Site.Identity? {
    let name = keys.required("name", reading.label)
    let description = keys.required("description", reading.label)
    let territory = keys.required("territory", reading.label)
    let official = keys.required("official", .boolean)
    let updated = keys.required("updated", .day)
    if let updated { DateAhead.checkSite(updated, today: today, into: &keys.diagnostics) }
    let licence = keys.required("licence", reading.licence)
    let accessibility = keys.required("accessibility", .choice(of: Site.Accessibility.self))
    let baseURL = keys.optional("base-url", .siteAddress)
    let publisher =
      official?.value == true
      ? keys.required("publisher", reading.publisher)
      : keys.optional("publisher", reading.publisher)
    let contact = keys.optional("contact", reading.contact)
    let errorReport = keys.optional("report-errors-to", .errorReport)
    let securityContact = keys.optional("security-contact", .securityContact)
    let closure = keys.optional("closed", reading.closure)
    let archives = keys.optional("archives", .list(of: archive(reading.files)))
    guard let name, let description, let territory, let official, let updated, let currency,
      let licence, let accessibility
    else { return nil }
    return Site.Identity(
      name: name, description: description, territory: territory, isOfficial: official.value,
      updated: updated.value, currency: currency, licence: licence,
      accessibility: accessibility.value, baseURL: baseURL.map { withoutFinalSlash($0.value) },
      publisher: publisher, contact: contact, errorReport: errorReport,
      securityContact: securityContact?.value, closure: closure,
      archives: (archives ?? []).distinct().sorted(by: >))
  }
}

extension SiteReader {
  /// In the order in which an author is told of them, though the languages are read first.
  private static let keys = [
    "name", "description", "territory", "languages", "official", "updated", "currency", "licence",
    "accessibility", "base-url", "publisher", "contact", "report-errors-to", "security-contact",
    "closed", "archives",
  ]

  /// The day of a copy of the site, which is of a version that was kept.
  private static func archive(_ files: ContentFiles) -> Expected<Day> {
    Expected<Located<Day>>.day.then { day, name, diagnostics in
      let kept = files.tree.listing(of: ContentLayout.versions).files.compactMap { file in
        VersionName(file.name).flatMap { $0.isOfReasons ? nil : $0.version.day.iso }
      }
      guard kept.contains(day.value.iso) else {
        return diagnostics.fail(name.unknownValue(day.map(\.iso), possible: kept))
      }
      return day.value
    }
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

  fileprivate var closure: Expected<Site.Closure> {
    .mapping(Message("la fin du site", "the end of the site")) { keys in
      let day = keys.required("day", .day)
      let reason = keys.required("reason", label)
      let successor = keys.optional("successor", .webAddress)
      guard let day, let reason else { return nil }
      return Site.Closure(day: day.value, reason: reason, successor: successor?.value)
    }
  }

  fileprivate var publisher: Expected<Site.Publisher> {
    .mapping(Message("l’éditeur du site", "the publisher")) { keys in
      let name = keys.required("name", label)
      let director = keys.optional("director", label)
      let address = keys.optional("address", label)
      let host = keys.optional("host", label)
      let imprint = ["director", "address", "host"].filter(keys.has)
      ledger.note(imprint: imprint.map { Located($0, at: keys.keyLocation($0)) })
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
  /// Where a security flaw can be told, which RFC 9116 wants encrypted on the web.
  fileprivate static var securityContact: Expected {
    contactAddress.then { address, name, diagnostics in
      guard address.value.hasPrefix("http:") else { return address }
      let node = SyntaxNode(.scalar(SyntaxNode.Scalar(address.value, .plain)), at: address.location)
      return diagnostics.fail(
        name.mismatch(
          node,
          mustBe: Message(
            "une adresse en https, ou de courriel", "an https address, or a mail address"),
          help: Message(
            "écrivez 'https://…', ou 'mailto:nom@exemple.fr'",
            "write 'https://…', or 'mailto:name@example.org'")))
    }.shaped(.text(matching: "^(https://[^ ]+|mailto:[^ ]*@[^ ]*)$", .address))
  }

  /// The code of a language as it stands in addresses and in HTML: `fr`, `pt-BR`.
  fileprivate static var languageCode: Expected {
    text.then { text, _, diagnostics in
      let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
      let isCode = parts.enumerated().allSatisfy { index, part in
        (2...(index == 0 ? 3 : 8)).contains(part.utf8.count)
          && part.utf8.allSatisfy(\.isASCIIAlphanumeric)
      }
      guard isCode, text.value.first?.isLowercase == true else {
        return diagnostics.fail(
          Diagnostic(
            .unknownValue, at: text.location,
            "\(quoted(text.value)) n’est pas le code d’une langue",
            "\(quoted(text.value)) is not the code of a language",
            help:
              "écrivez le code à deux lettres\u{A0}: 'fr' pour le français, 'en' pour l’anglais",
            "write the code of two letters: 'fr' for French, 'en' for English"))
      }
      return text
    }.shaped(.text(matching: "^[a-z][A-Za-z0-9]{1,2}(-[A-Za-z0-9]{2,8})*$", .language))
  }
}
