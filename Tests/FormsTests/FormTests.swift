import Diagnostics
import Foundation
import Loading
import Syntax
import TestSupport
import Testing

@testable import Forms

@Suite("What forms of real files do") struct FormTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../Fixtures/valid")
  static let sites = ["one-language", "three-languages", "over-time", "disagreeing"].flatMap {
    site in Spelling.allCases.map { (site, $0) }
  }

  /// How an editor program saves files.
  enum Spelling: CaseIterable {
    case plain
    /// With the ends of lines of Windows.
    case windows
    /// With the mark of UTF-8 before all.
    case marked

    func spelled(_ file: SourceFile) -> SourceFile {
      let text = file.text(in: 0..<file.bytes.count)
      switch self {
      case .plain: return file
      case .windows: return SourceFile(path: file.path, text: text.replacing("\n", with: "\r\n"))
      case .marked: return SourceFile(path: file.path, bytes: [0xEF, 0xBB, 0xBF] + file.bytes)
      }
    }
  }

  static func tree(_ site: String, _ spelling: Spelling) throws -> SourceTree {
    var faults: [Diagnostic] = []
    let tree = try SiteLoader.load(site: fixtures.appending(path: site).path, into: &faults)
    return SourceTree(content: tree.content.map(spelling.spelled), theme: [])
  }

  /// The form of a file, and those of all its parts.
  static func forms(_ file: SourceFile, _ site: FormSite) -> [Form] {
    var forms: [Form] = []
    var places: [FieldPath] = [.top]
    while let place = places.popLast() {
      guard let form = site.form(for: file, at: place) else { continue }
      forms.append(form)
      places += form.parts.flatMap(\.links).flatMap(\.links).map(\.path)
    }
    return forms
  }

  /// What a browser sends of a form as it is, or with other texts in some fields.
  private static func sent(_ form: Form, _ others: [FieldPath: String] = [:]) -> FormValues {
    FormValues(
      form.fields.flatMap { field in
        let text = others[field.path] ?? field.text
        let isFigure = if case .figure = field.control { true } else { false }
        let state = isFigure && others[field.path] == nil ? field.state : ""
        return [
          (FormValues.name(of: field.path), text.replacing("\n", with: "\r\n")),
          (FormValues.stateName(of: field.path), state),
        ]
      }
        + (form.written.bodyText.map { [(FormValues.body, $0.replacing("\n", with: "\r\n"))] } ?? [])
    )
  }

  @Test("a form that is sent as it was changes no byte", arguments: sites) func untouched(
    site: String, spelling: Spelling
  ) throws {
    let tree = try Self.tree(site, spelling)
    let forms = FormSite(of: tree, in: .french)
    var count = 0
    for file in tree.content {
      for form in Self.forms(file, forms) {
        let result = form.result(of: Self.sent(form))
        #expect(result.faults == [] && result.changed == [], "\(file.path) \(form.place.text)")
        #expect(result.written.file.bytes == file.bytes)
        count += form.fields.count
      }
    }
    #expect(count > 100)
  }

  @Test("a changed field changes its own value and nothing else", arguments: sites) func changed(
    site: String, spelling: Spelling
  ) throws {
    let tree = try Self.tree(site, spelling)
    let forms = FormSite(of: tree, in: .french)
    var random = SeededGenerator(seed: 14)
    for file in tree.content {
      for form in Self.forms(file, forms).shuffled(using: &random).prefix(4) {
        for field in form.fields.shuffled(using: &random).prefix(8) {
          let typed = field.control.sample(&random)
          let result = form.result(of: Self.sent(form, [field.path: typed.text]))
          let place = "\(file.path) \(field.path.text) \(typed.text)"
          #expect(result.faults == [], "\(place)")
          let now = result.written.node(at: field.path)
          #expect(now?.text?.trimmingBlanks == typed.literal, "\(place)")
          expectOthersKept(form.written, result.written, field.path, place)
          let bytes = result.written.file.bytes
          let lone = bytes.indices.filter {
            bytes[$0] == 0x0A && (spelling == .windows) != ($0 > 0 && bytes[$0 - 1] == 0x0D)
          }
          #expect(lone == [], "\(place)")
        }
      }
    }
  }

  @Test("fields changed and taken out together are all so", arguments: sites) func together(
    site: String, spelling: Spelling
  ) throws {
    let tree = try Self.tree(site, spelling)
    let forms = FormSite(of: tree, in: .french)
    var random = SeededGenerator(seed: 15)
    for file in tree.content {
      for form in Self.forms(file, forms).shuffled(using: &random).prefix(3) {
        let fields = form.fields.shuffled(using: &random).prefix(5)
        // The items behind one that goes get other numbers.
        let gone = form.fields.shuffled(using: &random).filter { field in
          let steps = field.path.steps.dropFirst(form.place.steps.count)
          return !field.isRequired && !field.text.isEmpty && !steps.contains { Int($0) != nil }
            && !fields.map(\.path).contains(field.path)
        }.prefix(2)
        let samples = fields.map { ($0.path, $0.control.sample(&random)) }
        let typed = samples.map { ($0, $1.text) } + gone.map { ($0.path, "") }
        let sent = Self.sent(form, Dictionary(uniqueKeysWithValues: typed))
        let result = form.result(of: sent)
        let place =
          "\(file.path) \(form.place.text) \(typed.map { "\($0.0.text): \($0.1.prefix(40))" })"
        #expect(result.faults == [], "\(place)")
        for (path, sample) in samples {
          #expect(result.written.node(at: path)?.text?.trimmingBlanks == sample.literal, "\(place)")
        }
        for field in gone { #expect(result.written.node(at: field.path) == nil, "\(place)") }
      }
    }
  }

  private func expectOthersKept(
    _ before: WrittenFile, _ after: WrittenFile, _ path: FieldPath, _ place: String
  ) {
    let (old, new) = (before.leaves, after.leaves)
    for (other, text) in old where !path.leads(to: other) && !other.leads(to: path) {
      #expect(new[other] == text, "\(place): \(other.text)")
    }
    guard let node = before.node(at: path), !node.location.range.isEmpty else { return }
    let (start, end) = (node.location.range.lowerBound, node.location.range.upperBound)
    let tail = before.file.bytes.count - end
    // A block of text may have to be put between quotes, which takes its head too.
    let head = before.file.text(in: 0..<start).split(separator: ":").dropLast().joined(
      separator: ":")
    #expect(after.file.bytes.starts(with: head.utf8), "\(place)")
    #expect(after.file.bytes.suffix(tail) == before.file.bytes.suffix(tail), "\(place)")
  }

  @Test("a value that is taken out leaves the others", arguments: sites) func removed(
    site: String, spelling: Spelling
  ) throws {
    let tree = try Self.tree(site, spelling)
    let forms = FormSite(of: tree, in: .french)
    for file in tree.content {
      for form in Self.forms(file, forms).prefix(3) {
        for field in form.fields.filter({ !$0.isRequired && !$0.text.isEmpty }).prefix(6) {
          let result = form.result(of: Self.sent(form, [field.path: ""]))
          #expect(result.faults == [], "\(file.path) \(field.path.text)")
          #expect(result.written.file.bytes.count < file.bytes.count)
        }
      }
    }
  }
}

extension FormPart {
  fileprivate var links: [FormLinks] {
    switch self {
    case .links(let links): [links]
    case .group(let group): (group.parts + group.more).flatMap(\.links)
    case .field, .table: []
    }
  }
}

extension WrittenFile {
  /// All values that are no groups, by the ways to them.
  fileprivate var leaves: [FieldPath: String] {
    var leaves: [FieldPath: String] = [:]
    func collect(_ node: SyntaxNode, _ path: FieldPath) {
      if let text = node.text { leaves[path] = text }
      for (index, item) in node.items.enumerated() { collect(item, path.appending("\(index)")) }
      for entry in node.entries { collect(entry.value, path.appending(entry.key.value)) }
    }
    collect(root, .top)
    return leaves
  }
}

extension FormField.Control {
  /// Something to type, and what is then written.
  fileprivate func sample(_ random: inout SeededGenerator) -> (text: String, literal: String) {
    let number = Int.random(in: 1_000_000...9_999_999, using: &random)
    let texts = [
      "Un texte n° \(number)", "deux : points # et « guillemets »", "'a', \"b\" \\ c", "- tiret",
      "[x], {y}", "null", "12", "true", "été\u{A0}!", "a, b: c",
    ]
    switch self {
    case .prose where number.isMultiple(of: 3):
      let text =
        [
          "Un\n\ndeux\n- trois", String(repeating: "un long texte ", count: 2_000) + "fin",
          "Un\n  deux\t:\n#",
        ].randomElement(using: &random) ?? ""
      return (text, text)
    case .line, .prose, .reference:
      let text = texts.randomElement(using: &random) ?? ""
      return (text, text)
    case .number(.amount), .figure(.amount, _): return ("\(number),5 €", "\(number).50")
    case .number(.decimal), .figure(.decimal, _): return ("\(number) ", "\(number)")
    case .number(.whole), .figure(.whole, _): return ("\(number)", "\(number)")
    case .day: return ("1er mars \(1000 + number % 9000)", "\(1000 + number % 9000)-03-01")
    case .truth: return number.isMultiple(of: 2) ? ("oui", "true") : ("non", "false")
    case .choice(let options):
      let word = options.randomElement(using: &random)?.word ?? ""
      return (word, word)
    }
  }
}
