import Diagnostics

/// A link or image of which the text is being read.
struct OpenLink {
  let event: CommonMarkTree.Event
  let destination: Result<LinkDestination, LinkFault>
  /// Where it starts in what libcmark read.
  let start: Int
  /// Where its text starts in that of the run.
  let textStart: Int
  /// Its place among the links of the text, when it is one; in the alternative of an image there are none.
  let index: Int?
  /// Whether it was written `<https://…>`.
  let isAutomatic: Bool

  var isImage: Bool { event.kind == .image }

  /// Where its destination stands, when what follows its text and the whole of it are known.
  func destinationRange(_ tail: LinkTail?, _ whole: Range<Int>) -> Range<Int> {
    if case .inline(let range) = tail, !range.isEmpty { return range }
    guard isAutomatic, whole.count > 2 else { return whole }
    return whole.lowerBound + 1..<whole.upperBound - 1
  }
}

extension DocumentReader {
  /// Starts a link or an image; what is wrong with it is reported at its end, when its place is known.
  mutating func openLink(
    _ event: CommonMarkTree.Event, _ run: inout InlineRun, of part: inout PartDraft
  ) {
    let isImage = event.kind == .image
    let start = run.cursor.openLink(isImage: isImage)
    let destination = links.destination(source.tree.text[event.detail], ofImage: isImage)
    var index: Int?
    if !run.isInImage, case .success(let destination) = destination {
      index = part.text.links.count
      // Its place is filled in at its end.
      let place = source.location(start..<start)
      part.text.links.append(
        MarkdownLink(
          destination: destination, role: .link, title: nil, location: place,
          destinationLocation: place))
    }
    run.links.append(
      OpenLink(
        event: event, destination: destination, start: start, textStart: run.text.count,
        index: index, isAutomatic: !isImage && run.cursor.wasAutolink(at: start)))
    if !isImage, let index { part.text.events.append(.enter(.link(index))) }
  }

  /// Ends the innermost link or image.
  mutating func closeLink(_ run: inout InlineRun, of part: inout PartDraft) {
    guard let link = run.links.popLast() else {
      preconditionFailure("a link ends that did not start")
    }
    let tail = run.cursor.closeLink()
    let whole = link.start..<max(link.start, run.cursor.offset)
    let isEmpty = run.text[link.textStart...].allSatisfy { $0.isSpaceOrTab || $0 == 0x0A }
    let place = source.location(link.destinationRange(tail, whole))
    if let index = link.index, case .success(let destination) = link.destination {
      let title = String(decoding: source.tree.text[link.event.title], as: UTF8.self)
      part.text.links[index] = MarkdownLink(
        destination: destination, role: link.isImage ? .image : isEmpty ? .citation : .link,
        title: title.isEmpty ? nil : title, location: source.location(whole),
        destinationLocation: place)
      if link.isImage {
        run.set(link.textStart..<run.text.count, event: part.text.events.count)
        part.text.events.append(.image(index, alternative: 0..<0))
      } else {
        part.text.events.append(.leave(.link(index)))
      }
    }
    report(link, tail, at: whole, destination: place, isEmpty: isEmpty)
  }

  private mutating func report(
    _ link: OpenLink, _ tail: LinkTail?, at whole: Range<Int>, destination: SourceLocation,
    isEmpty: Bool
  ) {
    if tail == .reference { links.use(source.tree.text[link.event.detail]) }
    let isReference = tail == .reference && !link.isImage
    if isReference, source.layout.bytes.holds("[^", at: whole.lowerBound) {
      diagnostics.append(Self.misplacedNote(at: source.location(whole)))
      return
    }
    switch link.destination {
    case .failure(let fault):
      guard !isReference || !links.wasReported(source.tree.text[link.event.detail]) else { return }
      diagnostics.append(fault.diagnostic(at: destination))
    case .success(.external), .success(.anchor), .success(.language):
      guard isEmpty, !link.isImage else { return }
      diagnostics.append(LinkFault.emptyText.diagnostic(at: source.location(whole)))
    case .success(.reference): return
    }
  }
}

extension HTMLRenderer {
  /// Starts a link, and writes its text when it has none of its own.
  mutating func openLink(_ link: MarkdownLink) {
    let target = resolver.target(of: link)
    openLinks.append((link, target))
    if case .language(let tag) = link.destination {
      html.append("<i")
      attribute("lang", tag)
      html.append(UInt8(ascii: ">"))
    }
    if let target {
      html.append("<a")
      attribute("href", target.href)
      if let relation = target.relation { attribute("rel", relation) }
      if let title = link.title { attribute("title", title) }
      html.append(UInt8(ascii: ">"))
    }
    if link.role == .citation {
      let citation = Array(resolver.citationText(of: link).utf8)
      words(citation, in: citation.indices)
    }
  }

  /// Ends the innermost link.
  mutating func closeLink() {
    guard let (link, target) = openLinks.popLast() else { return }
    if case .language = link.destination { html.append("</i>") }
    if target != nil { html.append("</a>") }
  }

  /// Writes an image, or its alternative when there is no file.
  mutating func renderImage(_ image: MarkdownLink, _ alternative: Range<Int>) {
    guard let source = resolver.imageSource(of: image) else {
      escape(alternative)
      return
    }
    html.append("<img")
    attribute("src", source)
    html.append(" alt=\"")
    escape(alternative)
    html.append(UInt8(ascii: "\""))
    if let title = image.title { attribute("title", title) }
    html.append(UInt8(ascii: ">"))
  }
}
