extension HTMLRenderer {
  /// Starts a table in a region that scrolls and takes the focus, named after the caption.
  mutating func enterTable(_ events: ArraySlice<MarkdownEvent>) {
    startLine()
    html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    let caption = captionEvents(events)
    if !caption.isEmpty {
      let text = PlainText.text(of: caption, in: document, citation: resolver.citationText)
      attribute("aria-label", text)
    }
    html.append(">\n<table>\n")
  }

  /// Starts a cell.
  mutating func open(_ cell: MarkdownCell) {
    switch cell.role {
    case .columnHeader: html.append("<th scope=\"col\"")
    case .rowHeader: html.append("<th scope=\"row\"")
    case .value: html.append("<td")
    }
    switch cell.alignment {
    case .start: html.append(UInt8(ascii: ">"))
    case .left: html.append(" class=\"align-left\">")
    case .center: html.append(" class=\"align-center\">")
    case .right: html.append(" class=\"align-right\">")
    }
  }

  private func captionEvents(_ events: ArraySlice<MarkdownEvent>) -> ArraySlice<MarkdownEvent> {
    let start = events.startIndex + 1
    guard start < events.endIndex, events[start] == .enter(.caption),
      let end = events[start...].firstIndex(of: .leave(.caption))
    else { return [] }
    return events[start..<end]
  }
}
