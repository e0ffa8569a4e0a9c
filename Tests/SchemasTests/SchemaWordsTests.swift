import Diagnostics
import Model
import Testing
import Validation

@testable import Schemas
@testable import Syntax

/// What is said of content in words is said of what readers ask for, all of it and nothing else.
@Suite struct SchemaWordsTests {
  @Test("Every group, key, word and kind that readers know is explained, and nothing else is")
  func complete() {
    let words = SchemaWords.ours
    var asked: Set<String> = []
    var silent: Set<String> = []
    for shape in ContentShapes.all { visit(shape.shape, words, &asked, &silent) }
    #expect(silent.sorted() == [])
    #expect(words.subjects.subtracting(asked).sorted() == [])
  }

  @Test("Every key and every word that readers know has its French words") func french() {
    var names: Set<String> = []
    for shape in ContentShapes.all { gatherNames(of: shape.shape, into: &names) }
    #expect(names.count > 200)
    #expect(names.filter { !FrenchWords.knows($0) }.sorted() == [])
  }

  @Test("Every key that may be written has an example of its form, which is JSON") func examples() {
    var formless: Set<String> = []
    for shape in ContentShapes.all { gatherFormless(of: shape.shape, into: &formless) }
    #expect(formless.sorted() == [])
  }

  @Test("What is said of the tolerance of an indicator is what the rule does with it")
  func tolerance() throws {
    let groups = ContentShapes.all.flatMap { self.groups(in: $0.shape) }
    let group = try #require(groups.first { $0.keys.contains { $0.name == "tolerance" } })
    let words = try #require(SchemaWords.ours.wording(of: "tolerance", in: group)).sentence
    let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
    let edge = Percentage(tenths: 1_000 - rule.tolerance.tenths)
    #expect(rule.status(of: .shareOfWay(edge)) == .onTrack)
    #expect(rule.status(of: .shareOfWay(Percentage(tenths: edge.tenths - 1))) == .watch)
    #expect(words.french.contains("encore «\u{A0}en bonne voie\u{A0}» et non «\u{A0}à surveiller"))
    #expect(words.english.contains("still be “on track” and not “watch”"))
    #expect(words.english.hasSuffix("Without this key: \(rule.tolerance.tenths / 10)."))
  }

  private func groups(in shape: Shape) -> [MappingShape] {
    switch shape {
    case .list(let item, _), .entries(_, let item), .named(_, let item): groups(in: item)
    case .either(let shapes): shapes.flatMap(groups)
    case .mapping(let group): [group] + group.keys.flatMap { groups(in: $0.shape) }
    case .anything, .text, .number, .boolean, .choice: []
    }
  }

  private func gatherFormless(of shape: Shape, into names: inout Set<String>) {
    switch shape {
    case .list(let item, _), .entries(_, let item), .named(_, let item):
      gatherFormless(of: item, into: &names)
    case .either(let shapes): for shape in shapes { gatherFormless(of: shape, into: &names) }
    case .mapping(let group):
      for key in group.keys where key.shape != .anything {
        let example = key.shape.example(inJSON: true).replacing("{…}", with: "{}")
        var found: [Diagnostic] = []
        _ = JSONSyntax.parse(SourceFile(path: "a.json", text: example), into: &found)
        if !found.isEmpty { names.insert("\(key.name): \(example)") }
        gatherFormless(of: key.shape, into: &names)
      }
    case .anything, .text, .number, .boolean, .choice: break
    }
  }

  private func gatherNames(of shape: Shape, into names: inout Set<String>) {
    switch shape {
    case .list(let item, _), .entries(_, let item), .named(_, let item):
      gatherNames(of: item, into: &names)
    case .either(let shapes): for shape in shapes { gatherNames(of: shape, into: &names) }
    case .choice(_, let words): names.formUnion(words)
    case .mapping(let group):
      for key in group.keys {
        names.insert(key.name)
        gatherNames(of: key.shape, into: &names)
      }
    case .anything, .text, .number, .boolean: break
    }
  }

  @Test("Groups of one name in a file are one group", arguments: ContentShapes.all.map(\.name))
  func names(file: String) throws {
    let shape = try #require(ContentShapes.all.first { $0.name == file })
    var groups: [String: Set<MappingShape>] = [:]
    gather(shape.shape, &groups)
    #expect(groups.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  private func gather(_ shape: Shape, _ groups: inout [String: Set<MappingShape>]) {
    switch shape {
    case .list(let item, _), .entries(_, let item), .named(_, let item): gather(item, &groups)
    case .either(let shapes): for shape in shapes { gather(shape, &groups) }
    case .mapping(let group):
      groups[group.name, default: []].insert(group)
      for key in group.keys { gather(key.shape, &groups) }
    case .anything, .text, .number, .boolean, .choice: break
    }
  }

  private func visit(
    _ shape: Shape, _ words: SchemaWords, _ asked: inout Set<String>, _ silent: inout Set<String>
  ) {
    switch shape {
    case .list(let item, _), .entries(_, let item): visit(item, words, &asked, &silent)
    case .either(let shapes): for shape in shapes { visit(shape, words, &asked, &silent) }
    case .named(let name, let inner):
      asked.insert(name)
      if words.wording(ofKind: name) == nil { silent.insert(name) }
      visit(inner, words, &asked, &silent)
    case .choice(let name, let list):
      for word in list where words.wording(of: word, in: name) == nil {
        silent.insert("\(name) \(word)")
      }
      asked.formUnion(list.map { "\(name) \($0)" })
    case .mapping(let group):
      let names = [group.subject.french, group.subject.english]
      if words.wording(of: group) == nil { silent.insert("\(names[1]) =") }
      asked.formUnion(names.map { "\($0) =" })
      for key in group.keys {
        if words.wording(of: key.name, in: group) == nil {
          silent.insert("\(names[1]) \(key.name)")
        }
        asked.formUnion((names + [SchemaWords.anyGroup]).map { "\($0) \(key.name)" })
        visit(key.shape, words, &asked, &silent)
      }
    case .anything, .text, .number, .boolean: break
    }
  }
}
