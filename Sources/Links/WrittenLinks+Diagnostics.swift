public import Diagnostics
import Ground
import Publishing

extension Rule { static let deadLink = Rule("dead-link") }

extension WrittenLinks {
  /// The links that lead nowhere, once every page was made: each where a template writes it, else on the
  /// first page that has it.
  public var diagnostics: [Diagnostic] {
    var told: [ToldLink] = []
    var places: [SourceLocation: Int] = [:]
    var page = (number: -1, file: SourceFile(path: "", bytes: []))
    for link in dead {
      if page.number != link.page {
        page = (
          link.page, SourceFile(path: site.files.path(at: link.page), bytes: bytes(of: link.page))
        )
      }
      let written = page.file.location(link.range)
      let location = place(of: Array(page.file.bytes[link.range])) ?? written
      if let index = places[location] {
        told[index].count += link.count
      } else {
        places[location] = told.count
        told.append(
          ToldLink(
            location: location, text: Self.text(written), page: page.file.path, target: link.target,
            count: link.count))
      }
    }
    return told.map(diagnostic)
  }

  /// Where a template writes a link, in quotes.
  private func place(of link: [UInt8]) -> SourceLocation? {
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] {
      for template in templates {
        let written = [UInt8(ascii: "="), quote] + link + [quote]
        if let start = ByteSearch.first(written, in: template.bytes) {
          return template.location(start + 2..<start + written.count - 1)
        }
      }
    }
    return nil
  }

  private static func text(_ value: SourceLocation) -> String {
    let bytes = value.file.bytes[value.range].withUnsafeBufferPointer(WrittenAttribute.unescaped)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A link that leads nowhere, as it is told: once for each place where it is written.
private struct ToldLink {
  let location: SourceLocation
  let text: String
  let page: String
  let target: Int?
  var count: Int
}

extension WrittenLinks {
  private func diagnostic(_ link: ToldLink) -> Diagnostic {
    let message: Message
    if let target = link.target.map({ site.files.path(at: $0) }) {
      message = Message(
        "le lien \(quoted(link.text)) mène à un endroit que la page \(quoted(target)) n’a pas",
        "the link \(quoted(link.text)) leads to a place that the page \(quoted(target)) does not have"
      )
    } else {
      message = Message(
        "le lien \(quoted(link.text)) ne mène à aucun fichier du site",
        "the link \(quoted(link.text)) leads to no file of the site")
    }
    return Diagnostic(
      .deadLink, at: link.location, message, notes: notes(link),
      help: link.target.map { help(link, to: $0) } ?? help(link))
  }

  /// On which pages it stands, where its place does not say it.
  private func notes(_ link: ToldLink) -> [Diagnostic.Note] {
    guard link.count > 1 || link.location.file.path != link.page else { return [] }
    let page = quoted(link.page)
    return [
      link.count == 1
        ? Diagnostic.Note("dans la page \(page)", "in the page \(page)")
        : Diagnostic.Note(
          "dans \(link.count) pages, dont \(page)", "in \(link.count) pages, \(page) among them")
    ]
  }

  private func help(_ link: ToldLink, to target: Int) -> Message {
    let name = link.text.split(separator: "#", maxSplits: 1).last.map(String.init) ?? ""
    var places: [String] = []
    bytes(of: target).withUnsafeBufferPointer { bytes in
      WrittenAttribute.each(in: bytes) { attribute, range in
        guard case .place = attribute else { return }
        places.append(String(decoding: bytes[range], as: UTF8.self))
      }
    }
    return Spelling.closest(to: name, in: places).map { .didYouMean("#\($0)") }
      ?? Message(
        "écrivez id=\"\(name)\" dans une balise de cette page, ou corrigez le lien",
        "write id=\"\(name)\" in a tag of that page, or correct the link")
  }

  private func help(_ link: ToldLink) -> Message {
    guard !link.text.hasPrefix("/") else {
      return Message(
        "écrivez l’adresse à partir de la page, sans '/' au début\u{A0}: le site doit marcher dans tout dossier",
        "write the address from the page on, without '/' at its start: the site must work in any folder"
      )
    }
    let length = link.text.utf8.count
    let near = (0..<site.files.count).lazy.map { [files = site.files] place in
      RelativePath.link(from: link.page, to: files.path(at: place))
    }.filter { abs($0.utf8.count - length) <= length / 3 }
    return Spelling.closest(to: link.text, in: near).map { .didYouMean($0) }
      ?? Message(
        "corrigez l’adresse, ou retirez le lien", "correct the address, or remove the link")
  }
}
