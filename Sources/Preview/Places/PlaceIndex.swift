import Diagnostics
import Loading
import Syntax

/// Every text and number that the files of a site hold, and what their names are called on pages.
struct PlaceIndex {
  private(set) var texts: [WrittenText] = []
  /// What things are called, in plain words, by their names in the content: that of their folder, key, `id`.
  private(set) var labels: [String: Set<String>] = [:]

  /// The keys of the content whose texts say what the thing is called that has them.
  private static let naming: Set<String> = ["name", "title", "short-title", "label"]

  /// No files.
  init() {}

  /// Reads the files of a site; what cannot be read holds nothing.
  init(of tree: SourceTree) {
    for file in tree.content + tree.theme {
      var faults: [Diagnostic] = []
      let trail = file.path.split(separator: "/").dropFirst().dropLast().map(String.init)
      if file.isJSON {
        JSONSyntax.parse(file, into: &faults).map { add($0, trail) }
      } else if file.path.hasSuffix(".yml") {
        YAMLSyntax.parse(file, into: &faults).map { add($0, trail) }
      } else if file.path.hasSuffix(".md"), let matter = FrontMatter.split(file, into: &faults) {
        matter.header.map { add($0, trail) }
        addLines(of: file, in: matter.body, trail)
      }
    }
  }

  /// Adds the texts under a node, on the way to which these names stand.
  private mutating func add(_ node: SyntaxNode, _ trail: [String]) {
    switch node.value {
    case .null: break
    case .scalar(let scalar):
      texts.append(WrittenText(scalar.text, at: node.location, trail: trail))
    case .sequence(let items): for item in items { add(item, trail) }
    case .mapping(let entries):
      let beside = entries.compactMap { entry -> String? in
        guard case .scalar(let scalar) = entry.value.value, scalar.text.utf8.count <= 60 else {
          return nil
        }
        return scalar.text
      }
      let id = node["id"]?.text ?? trail.last
      for entry in entries {
        if let id, Self.naming.contains(entry.key.value) { label(id, entry.value) }
        if trail.first == "strings" { label(entry.key.value, entry.value) }
        add(entry.value, trail + beside + [entry.key.value])
      }
    }
  }

  /// Notes what a thing is called, in whatever language.
  private mutating func label(_ id: String, _ node: SyntaxNode) {
    switch node.value {
    case .scalar(let scalar): labels[id, default: []].insert(Wording.plain(scalar.text))
    case .mapping(let entries):
      for text in entries.compactMap(\.value.text) {
        labels[id, default: []].insert(Wording.plain(text))
      }
    case .null, .sequence: break
    }
  }

  /// Adds the paragraphs of a text, each line of a list and each heading alone.
  private mutating func addLines(of file: SourceFile, in body: Range<Int>, _ trail: [String]) {
    var start = body.lowerBound
    var end = start
    func isMark(_ line: Range<Int>) -> Bool {
      file.bytes[line].first.map { "#->|*0123456789".utf8.contains($0) } ?? true
    }
    var line = body.lowerBound
    while line < body.upperBound {
      let next =
        file.bytes[line..<body.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? body.upperBound
      if isMark(line..<next) {
        addText(of: file, in: start..<end, trail)
        start = line
      }
      end = next
      line = next + 1
    }
    addText(of: file, in: start..<end, trail)
  }

  private mutating func addText(of file: SourceFile, in lines: Range<Int>, _ trail: [String]) {
    let start = file.bytes[lines].firstIndex { $0 > UInt8(ascii: " ") } ?? lines.upperBound
    let range = start..<lines.upperBound
    let text = file.text(in: range).drop { "#->|* \n".contains($0) }
    guard !text.isEmpty else { return }
    let unlinked = text.replacing(#/\[([^\]]*)\]\([^)]*\)/#) { $0.output.1 }
    texts.append(WrittenText(unlinked, at: file.location(range), trail: trail))
  }
}
