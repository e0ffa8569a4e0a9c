import Diagnostics
import Ground

/// Finds the tags of a template: the only step that knows delimiters.
struct TemplateScanner {
  private static let opening = Array("{{".utf8)
  private static let closing = Array("}}".utf8)

  private let file: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  private(set) var tags: [TemplateTag] = []
  private(set) var faults: [Diagnostic] = []

  /// Reads all tags of a file, in order.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    while let start = find(Self.opening, from: position) { guard scanTag(at: start) else { break } }
  }

  /// Reads the tag at an offset; false when the rest of the file cannot be understood.
  private mutating func scanTag(at start: Int) -> Bool {
    let inside = start + Self.opening.count
    let sigil = inside < bytes.count ? bytes[inside] : 0
    let isTriple = sigil == UInt8(ascii: "{")
    let terminator = (isTriple ? [UInt8(ascii: "}")] : []) + Self.closing
    let content = isTriple ? inside + 1 : inside
    let end = find(terminator, from: content)
    let isComment = sigil == UInt8(ascii: "!")
    let next = isComment ? nil : find(Self.opening, from: content)
    if let next, next < end ?? bytes.count {
      reportUnclosed(start..<content, terminator)
      position = next
      return true
    }
    guard let end else {
      reportUnclosed(start..<content, terminator)
      return false
    }
    position = end + terminator.count
    interpret(sigil, inside: inside..<end, tag: start..<position)
    return true
  }

  private mutating func interpret(_ sigil: UInt8, inside: Range<Int>, tag: Range<Int>) {
    switch sigil {
    case UInt8(ascii: "!"):
      let nothing = TemplateName(text: "", range: inside)
      tags.append(TemplateTag(kind: .silent, name: nothing, range: tag))
    case UInt8(ascii: "="): faults.append(.changedDelimiters(at: file.location(tag)))
    case UInt8(ascii: "{"), UInt8(ascii: "&"): append(.rawVariable, inside.dropFirst(), tag)
    case UInt8(ascii: "#"): append(.section, inside.dropFirst(), tag)
    case UInt8(ascii: "^"): append(.invertedSection, inside.dropFirst(), tag)
    case UInt8(ascii: ">"): append(.partial, inside.dropFirst(), tag)
    case UInt8(ascii: "<"): append(.parent, inside.dropFirst(), tag)
    case UInt8(ascii: "$"): append(.block, inside.dropFirst(), tag)
    case UInt8(ascii: "/"): append(.close, inside.dropFirst(), tag)
    default: append(.variable, inside, tag)
    }
  }

  private mutating func append(_ kind: TemplateTag.Kind, _ content: Range<Int>, _ tag: Range<Int>) {
    let range = trimmed(content)
    let name = TemplateName(text: file.text(in: range), range: range)
    guard !range.isEmpty else {
      faults.append(.emptyTag(at: file.location(tag)))
      return
    }
    let isDotted = [.section, .invertedSection, .variable, .rawVariable].contains(kind)
    guard !bytes[range].contains(where: \.isTemplateSpace), !isDotted || !name.words.contains("")
    else {
      faults.append(.malformedName(name.text, at: file.location(range)))
      return
    }
    tags.append(TemplateTag(kind: kind, name: name, range: tag))
  }

  private mutating func reportUnclosed(_ range: Range<Int>, _ terminator: [UInt8]) {
    faults.append(
      .unclosedDelimiter(
        file.text(in: range), closing: String(decoding: terminator, as: UTF8.self),
        at: file.location(range)))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isTemplateSpace { range = range.dropFirst() }
    while let last = range.last, bytes[last].isTemplateSpace { range = range.dropLast() }
    return range
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    ByteSearch.first(word, in: bytes, from: start)
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  var isTemplateSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }

  /// Space or tab.
  var isTemplateBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
