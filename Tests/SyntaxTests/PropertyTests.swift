import Diagnostics
import Syntax
import TestSupport
import Testing

/// A value without places, to compare what was printed with what is read.
private indirect enum Value: Equatable {
  case null
  case boolean(Bool)
  case number(String)
  case text(String)
  case list([Value])
  case keys([String], [Value])

  init(_ node: SyntaxNode) {
    switch node.value {
    case .null: self = .null
    case .scalar(let scalar):
      switch scalar.kind {
      case .quoted, .plain: self = .text(scalar.text)
      case .number: self = .number(scalar.text)
      case .boolean: self = .boolean(scalar.text == "true")
      }
    case .sequence(let items): self = .list(items.map { Value($0) })
    case .mapping(let entries):
      self = .keys(entries.map(\.key.value), entries.map { Value($0.value) })
    }
  }

  static func random(_ depth: Int, using generator: inout SeededGenerator) -> Value {
    let count = Int.random(in: 0...4, using: &generator)
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .number(number(using: &generator))
    case 3: return .text(text(using: &generator))
    case 4: return .list((0..<count).map { _ in random(depth - 1, using: &generator) })
    default:
      let keys = (0..<count * 5).map { "\($0)" + text(using: &generator) }
      return .keys(keys, keys.map { _ in random(depth - 1, using: &generator) })
    }
  }

  private static func number(using generator: inout SeededGenerator) -> String {
    let number = String(Int.random(in: -9_999_999...9_999_999, using: &generator))
    let endings = ["", ".5", ".50", "e3", "E-10", ".0e+7"]
    return number + (endings.randomElement(using: &generator) ?? "")
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let characters = Array(
      "aé€😀\"\\/\n\t\u{0}\u{1F}\u{7F}\u{2028} :#-{[\u{FFFD}\u{10FFFF}".unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      characters.randomElement(using: &generator).map { text.unicodeScalars.append($0) }
    }
    return text
  }

  func printed(using generator: inout SeededGenerator) -> String {
    let blank = ["", " ", "\n", "\r\n\t"].randomElement(using: &generator) ?? ""
    switch self {
    case .null: return blank + "null"
    case .boolean(let value): return blank + String(value)
    case .number(let literal): return blank + literal + blank
    case .text(let text): return blank + Self.quoted(text, using: &generator)
    case .list(let items):
      return blank + "[" + blank
        + items.map { $0.printed(using: &generator) }.joined(separator: blank + ",") + blank + "]"
    case .keys(let keys, let values):
      let entries = zip(keys, values).map { key, value in
        Self.quoted(key, using: &generator) + blank + ":" + value.printed(using: &generator)
      }
      return "{" + blank + entries.joined(separator: "," + blank) + "}" + blank
    }
  }

  private static func quoted(_ text: String, using generator: inout SeededGenerator) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<4, using: &generator) == 0 {
        for unit in String(Character(scalar)).utf16 {
          let hex = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

@Test("Any value printed as JSON is read as it was") func jsonRoundTrip() throws {
  var generator = SeededGenerator(seed: 1)
  for _ in 0..<1000 {
    let value = Value.random(4, using: &generator)
    let text = value.printed(using: &generator)
    let node = try #require(json(text), "\(text)")
    #expect(Value(node) == value, "\(text)")
  }
}

private let jsonSeed =
  "{\"a\": [1, -2.5e3, true, null], \"é\": \"x\\u00e9\\n\", \"b\": {\"c\": {}}}"
private let yamlSeed = """
  a: é [b]
  c: "d \\u00e9"
  e:
    - 'f''g'
    - {h: i, j: [k, *l]}
    - &l |
      m
  a: !n >-
    o
  ? p
  : q # r
  """

/// One to three bytes of a text changed, removed, repeated, or replaced by a piece of the text.
private func mutated(_ source: String, using generator: inout SeededGenerator) -> [UInt8] {
  var bytes = Array(source.utf8)
  let likely =
    Array("\"'\\{}[]:,-#&*!|>%@`?~\n\r\t 0\u{0}".utf8) + [0x80, 0xC3, 0xE2, 0xED, 0xF4, 0xFF]
  for _ in 0..<Int.random(in: 1...3, using: &generator) {
    guard let index = bytes.indices.randomElement(using: &generator) else { break }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.remove(at: index)
    case 1: bytes.insert(likely.randomElement(using: &generator) ?? 0, at: index)
    case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 3: bytes.insert(contentsOf: bytes[..<index], at: index)
    default: bytes.removeSubrange(index...)
    }
  }
  return bytes
}

@Test("No change of bytes crashes a reader; what is not read is reported in the file's bounds")
func mutations() {
  var generator = SeededGenerator(seed: 2)
  for _ in 0..<4000 {
    check(mutated(jsonSeed, using: &generator)) { JSONSyntax.parse($0, into: &$1) }
    check(mutated(yamlSeed, using: &generator)) { YAMLSyntax.parse($0, into: &$1) }
    check(mutated("---\n\(yamlSeed)\n---\ntext", using: &generator)) {
      FrontMatter.split($0, into: &$1)?.header
    }
  }
}

private func check(_ bytes: [UInt8], _ parse: (SourceFile, inout [Diagnostic]) -> SyntaxNode?) {
  let file = SourceFile(path: "a", bytes: bytes)
  var diagnostics: [Diagnostic] = []
  let node = parse(file, &diagnostics)
  #expect(node != nil || !diagnostics.isEmpty, "\(bytes)")
  for diagnostic in diagnostics {
    #expect(diagnostic.location.range.upperBound <= bytes.count, "\(bytes)")
    #expect(!DiagnosticTextFormat(language: .french).text(of: diagnostic).isEmpty)
  }
}

@Test("Attacks by depth or aliases end with a diagnostic, repetition with the first value")
func attacks() {
  let open = String(repeating: "[", count: 100_000)
  let dashes = String(repeating: "- ", count: 100_000)
  let flow = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
  let bomb = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
  let keyBomb =
    "? &a0 [x]\n: y\n" + (1...40).map { "? &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n: y\n" }.joined()
  for source in [open, flow] { #expect(json(source) == nil) }
  for source in [open, dashes, flow, bomb, keyBomb] { #expect(yaml(source) == nil) }
  let repeated = String(repeating: "a: 1\n", count: 5_000)
  #expect(yaml(repeated)?.value == yaml("a: 1")?.value)
  let limit = SyntaxNode.depthLimit
  let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
  #expect(json(deep) != nil)
  #expect(yaml(deep) != nil)
}
