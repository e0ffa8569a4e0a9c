import Diagnostics
import Syntax
import Testing
import Validation

@testable import Schemas

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
