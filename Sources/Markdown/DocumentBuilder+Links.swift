import Diagnostics

extension DocumentBuilder {
  /// Starts a link or an image; what is wrong with it is reported at its end, when its place is known.
  mutating func openLink(_ event: CommonMarkTree.Event, _ run: inout InlineRun) {
    let isImage = event.kind == .image
    let start = run.cursor.openLink(isImage: isImage)
    let destination = classify(event)
    let isInImage = run.imageDepth > 0
    var index: Int?
    if !isInImage, case .success(let destination) = destination {
      index = document.links.count
      // Its place is filled in at its end.
      document.links.append(
        MarkdownLink(
          destination: destination, role: isImage ? .image : .link, title: nil,
          location: file.start, destinationLocation: file.start))
    }
    run.links.append(
      InlineRun.OpenLink(
        isImage: isImage, destination: destination, written: event.detail, title: event.title,
        start: start, textStart: run.text.count, index: index, isInImage: isInImage,
        isAutomatic: !isImage && run.cursor.wasAutolink(at: start)))
    if isImage { run.imageDepth += 1 } else if let index { events.append(.enter(.link(index))) }
  }

  /// Ends the innermost link or image.
  mutating func closeLink(_ run: inout InlineRun) {
    guard let link = run.links.popLast() else {
      preconditionFailure("a link ends that did not start")
    }
    let tail = run.cursor.closeLink()
    if link.isImage { run.imageDepth -= 1 }
    let whole = link.start..<max(link.start, run.cursor.offset)
    let isEmpty = !run.text[link.textStart...].contains { !$0.isSpaceOrTab && $0 != 0x0A }
    if let index = link.index {
      let place = destinationRange(tail, whole, isAutomatic: link.isAutomatic)
      complete(index, link, at: whole, destination: place, isEmpty: isEmpty)
      if link.isImage {
        run.set(link.textStart..<run.text.count, event: events.count)
        events.append(.image(index, alternative: 0..<0))
      } else {
        events.append(.leave(.link(index)))
      }
    }
    report(link, tail, at: whole, isEmpty: isEmpty)
  }
}

extension DocumentBuilder {
  private func classify(_ event: CommonMarkTree.Event) -> Result<LinkDestination, LinkFault> {
    let written = tree.text[event.detail]
    let destination = LinkDestination.classify(written, schemes: schemes)
    guard event.kind == .image, case .success(let success) = destination else { return destination }
    switch success {
    case .reference("document", _, _): return destination
    case .external(let address): return .failure(.imageElsewhere(address))
    case .anchor, .reference: return .failure(.imageOfNoDocument)
    }
  }

  private func destinationRange(
    _ tail: LinkTail?, _ whole: Range<Int>, isAutomatic: Bool
  ) -> Range<Int> {
    if case .inline(let range) = tail, !range.isEmpty { return range }
    guard isAutomatic, whole.count > 2 else { return whole }
    return whole.lowerBound + 1..<whole.upperBound - 1
  }

  private mutating func complete(
    _ index: Int, _ link: InlineRun.OpenLink, at whole: Range<Int>, destination: Range<Int>,
    isEmpty: Bool
  ) {
    let title = String(decoding: tree.text[link.title], as: UTF8.self)
    document.links[index] = MarkdownLink(
      destination: document.links[index].destination,
      role: link.isImage ? .image : isEmpty ? .citation : .link, title: title.isEmpty ? nil : title,
      location: location(whole), destinationLocation: location(destination))
  }

  private mutating func report(
    _ link: InlineRun.OpenLink, _ tail: LinkTail?, at whole: Range<Int>, isEmpty: Bool
  ) {
    let isNote = layout.bytes.holds("[^", at: whole.lowerBound) && !link.isImage
    if tail == .reference, isNote {
      diagnostics.append(Self.misplacedNote(at: location(whole)))
      return
    }
    switch link.destination {
    case .failure(let fault):
      let written = String(decoding: tree.text[link.written], as: UTF8.self)
      if tail == .reference, reportedDestinations.contains(written), !link.isImage { return }
      let place = destinationRange(tail, whole, isAutomatic: link.isAutomatic)
      diagnostics.append(fault.diagnostic(at: location(place), schemes: schemes))
    case .success(.external), .success(.anchor):
      guard isEmpty, !link.isImage else { return }
      diagnostics.append(LinkFault.emptyText.diagnostic(at: location(whole), schemes: schemes))
    case .success(.reference): return
    }
  }
}
