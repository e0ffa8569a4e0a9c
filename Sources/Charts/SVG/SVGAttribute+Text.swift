import Ground

extension SVGAttribute {
  /// Appends the attribute with the space before it.
  func append(to bytes: inout [UInt8]) {
    start.withUTF8Buffer { bytes.append(contentsOf: $0) }
    appendValue(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension SVGAttribute {
  /// What stands before the value.
  private var start: StaticString {
    switch self {
    case .length(let length, _): length.start
    case .namespace: #" xmlns=""#
    case .viewBox: #" viewBox=""#
    case .classes: #" class=""#
    case .identifier: #" id=""#
    case .labelledBy: #" aria-labelledby=""#
    case .patternFill, .unfilled: #" fill=""#
    case .inkStroke: #" stroke=""#
    case .notDisplayed: #" display=""#
    case .path: #" d=""#
    case .textAnchor: #" text-anchor=""#
    case .direction: #" direction=""#
    case .language: #" lang=""#
    case .patternRotation: #" patternTransform=""#
    case .patternInUserSpace: #" patternUnits=""#
    case .pictureRole: #" role=""#
    case .hiddenFromReaders: #" aria-hidden=""#
    case .hidden: #" hidden=""#
    }
  }

  private func appendValue(to bytes: inout [UInt8]) {
    switch self {
    case .length(_, let value): SVGNumber(value).append(to: &bytes)
    case .namespace: bytes += "http://www.w3.org/2000/svg".utf8
    case .viewBox(let box):
      for (index, number) in [box.minX, box.minY, box.width, box.height].enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: " ")) }
        SVGNumber(number).append(to: &bytes)
      }
    case .classes(let classes): Self.append(classes, { $0.name }, to: &bytes)
    case .identifier(let identifier): bytes += identifier.text.utf8
    case .labelledBy(let identifiers): Self.append(identifiers, { $0.text }, to: &bytes)
    case .patternFill(let identifier):
      bytes += "url(#".utf8
      bytes += identifier.text.utf8
      bytes.append(UInt8(ascii: ")"))
    case .path(let path): path.append(to: &bytes)
    case .textAnchor(let anchor): bytes += anchor.rawValue.utf8
    case .direction(let direction): bytes += direction.rawValue.utf8
    case .language(let tag): Escaping.xml.append(tag, to: &bytes)
    case .patternRotation(let degrees):
      bytes += "rotate(".utf8
      SVGNumber(degrees).append(to: &bytes)
      bytes.append(UInt8(ascii: ")"))
    case .patternInUserSpace: bytes += "userSpaceOnUse".utf8
    case .pictureRole: bytes += "img".utf8
    case .hiddenFromReaders: bytes += "true".utf8
    case .hidden: bytes += "hidden".utf8
    case .unfilled, .notDisplayed: bytes += "none".utf8
    case .inkStroke: bytes += "currentColor".utf8
    }
  }

  /// Appends the names of things, with spaces between them.
  private static func append<Thing>(
    _ things: [Thing], _ name: (Thing) -> String, to bytes: inout [UInt8]
  ) {
    for (index, thing) in things.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes += name(thing).utf8
    }
  }
}

extension SVGLength {
  /// What stands before the value.
  fileprivate var start: StaticString {
    switch self {
    case .x: #" x=""#
    case .y: #" y=""#
    case .lineStep: #" dy=""#
    case .centerX: #" cx=""#
    case .centerY: #" cy=""#
    case .radius: #" r=""#
    case .cornerRadius: #" rx=""#
    case .width: #" width=""#
    case .height: #" height=""#
    case .fontSize: #" font-size=""#
    }
  }
}
