import CYAML
import Diagnostics

/// One thing that libyaml reads in a text, with the bytes of the file that it takes.
///
/// The pointers of libyaml live in this file only.
struct YAMLEvent {
  /// What libyaml tells apart.
  enum Content: Equatable {
    /// The start of a document.
    case document
    /// A text, quotes removed and escapes resolved.
    case scalar(String, SyntaxNode.Scalar.Kind)
    /// A name for a value that stands elsewhere.
    case alias
    /// The start of a list.
    case sequence
    /// The start of a group of keys.
    case mapping
    /// The end of the innermost list or group of keys; it takes the closing bracket, if there is one.
    case end
  }

  /// What was read.
  let content: Content
  /// The bytes; of a block of text those that follow its header.
  let range: Range<Int>
  /// Whether an anchor or a tag stands before the value; the range then starts with it.
  let hasProperty: Bool

  /// Gives all events of a text, in one pass, until one is not wanted; what libyaml cannot read ends
  /// them with a fault.
  static func read(_ text: YAMLText, _ take: (YAMLEvent) -> Bool) -> YAMLFault? {
    guard !text.range.isEmpty else { return nil }
    var parser = yaml_parser_t()
    // libyaml keeps the address of the parser, which therefore must not move.
    return withUnsafeMutablePointer(to: &parser) { parser in
      guard yaml_parser_initialize(parser) == 1 else {
        preconditionFailure("there is memory for libyaml's buffers")
      }
      defer { yaml_parser_delete(parser) }
      return text.file.bytes.withUnsafeBufferPointer { bytes in
        let own = UnsafeBufferPointer(rebasing: bytes[text.range])
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, own.baseAddress, own.count)
        return events(parser, in: text, CharacterPlaces(text, in: bytes), take)
      }
    }
  }
}

extension YAMLEvent {
  private static func events(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, in text: YAMLText, _ places: CharacterPlaces,
    _ take: (YAMLEvent) -> Bool
  ) -> YAMLFault? {
    var places = places
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { return fault(parser, &places) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return nil }
      guard let event = YAMLEvent(event, in: text, &places) else { continue }
      guard take(event) else { return nil }
    }
  }

  private init?(_ event: yaml_event_t, in text: YAMLText, _ places: inout CharacterPlaces) {
    let start = places.offset(of: event.start_mark)
    let range = start..<max(start, places.offset(of: event.end_mark))
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: self.init(content: .document, range: range, hasProperty: false)
    case YAML_ALIAS_EVENT: self.init(content: .alias, range: range, hasProperty: true)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isBlock =
        scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      let kind: SyntaxNode.Scalar.Kind = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
      self.init(
        content: .scalar(String(decoding: bytes, as: UTF8.self), kind),
        range: isBlock ? text.blockRange(range) : range,
        hasProperty: scalar.anchor != nil || scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self.init(
        content: .sequence, range: range, hasProperty: start.anchor != nil || start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self.init(
        content: .mapping, range: range, hasProperty: start.anchor != nil || start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      self.init(content: .end, range: range, hasProperty: false)
    default: return nil
    }
  }

  private static func fault(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ places: inout CharacterPlaces
  ) -> YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    guard parser.pointee.error != YAML_READER_ERROR else {
      // Only characters were counted until then, here it is bytes.
      let place = places.text.range.lowerBound + parser.pointee.problem_offset
      return YAMLFault(context: "", problem: problem, start: place, place: place)
    }
    let place = places.offset(of: parser.pointee.problem_mark)
    guard let context = parser.pointee.context else {
      return YAMLFault(context: "", problem: problem, start: place, place: place)
    }
    let start = places.offset(of: parser.pointee.context_mark)
    return YAMLFault(
      context: String(cString: context), problem: problem, start: start, place: place)
  }
}

/// Where in the file a character of the text stands: libyaml counts characters, and mostly forwards.
private struct CharacterPlaces {
  let text: YAMLText
  /// The bytes of the whole file.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var offset: Int

  init(_ text: YAMLText, in bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
    offset = text.range.lowerBound
  }

  mutating func offset(of mark: yaml_mark_t) -> Int {
    let end = text.range.upperBound
    while index < mark.index, offset < end {
      repeat { offset += 1 } while offset < end && bytes[offset] & 0xC0 == 0x80
      index += 1
    }
    while index > mark.index {
      repeat { offset -= 1 } while bytes[offset] & 0xC0 == 0x80
      index -= 1
    }
    return offset
  }
}
