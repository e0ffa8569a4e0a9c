import Diagnostics
import Loading
import Syntax
import Validation

/// The names of things that other files refer to, with what the things are called.
struct DeclaredNames {
  private struct Name: Hashable {
    let kind: String
    /// The folder of the contract of which it is; nothing where it is of the whole site.
    let folder: String?
    let word: String
    let label: String
  }

  private var names: [Name] = []
  /// The financial years of contracts, by their folders.
  private var years: [String: [String]] = [:]
  private let language: DiagnosticLanguage

  /// Reads the names of a site's files, as far as they can be read.
  init(of tree: SourceTree, _ shapes: EditableFiles, in language: DiagnosticLanguage) {
    self.language = language
    for file in tree.content {
      guard let shape = shapes.shape(of: file.path), let written = WrittenFile(file) else {
        continue
      }
      let folder = Self.folder(of: file.path)
      collect(shape.shape, written.root, in: folder)
      addFolders(file.path, written)
      if let folder, file.path == "\(folder)/contract.yml" {
        years[folder] = written.root["years"]?.items.compactMap(\.text)
      }
    }
  }

  /// The names of a kind that a file may refer to, those of its own contract where it has one.
  func options(of kind: String, in path: String) -> [FormField.Option] {
    let folder = Self.folder(of: path)
    let near = names.filter {
      $0.kind == kind && (folder == nil || $0.folder == nil || $0.folder == folder)
    }
    var seen: Set<String> = []
    return near.filter { seen.insert($0.word).inserted }.map {
      FormField.Option(word: $0.word, label: $0.label)
    }
  }

  /// The financial years of the contract of a file.
  func years(in path: String) -> [String] { Self.folder(of: path).flatMap { years[$0] } ?? [] }

  /// The folder of the contract in which a file lies.
  private static func folder(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count > 3, parts[1] == "contracts" else { return nil }
    return parts.prefix(3).joined(separator: "/")
  }

  /// Adds what a value declares, and what is in it.
  private mutating func collect(_ shape: Shape, _ node: SyntaxNode, in folder: String?) {
    switch shape {
    case .named(_, let shape): collect(shape, node, in: folder)
    case .list(let item, _): for node in node.items { collect(item, node, in: folder) }
    case .mapping(let group):
      for key in group.keys {
        guard let value = node[key.name] else { continue }
        if case .text(let form) = key.shape, case .declares(let kind) = form.role,
          let word = value.text
        {
          names.append(Name(kind: kind, folder: folder, word: word, label: title(of: node) ?? word))
        }
        collect(key.shape, value, in: folder)
      }
    case .anything, .text, .number, .boolean, .choice, .entries, .either: break
    }
  }

  /// Adds the things that are named by their folders: contracts, actions, pages and news.
  private mutating func addFolders(_ path: String, _ written: WrittenFile) {
    let parts = path.split(separator: "/").map(String.init)
    guard written.body != nil, parts.count > 3, !parts[parts.count - 1].dropLast(3).contains(".")
    else { return }
    let kinds = [
      "contracts": "contract", "actions": "action", "pages": "page", "updates": "update",
    ]
    guard let kind = kinds[parts[parts.count - 3]] else { return }
    let word = parts[parts.count - 2]
    let folder = kind == "action" ? Self.folder(of: path) : nil
    let name = Name(kind: kind, folder: folder, word: word, label: title(of: written.root) ?? word)
    // Of several languages that of the author is taken.
    let twin = names.firstIndex { $0.kind == kind && $0.folder == folder && $0.word == word }
    guard let twin else { return names.append(name) }
    if parts[parts.count - 1] == "\(language.rawValue).md" { names[twin] = name }
  }
}

extension DeclaredNames {
  /// What a thing is called in its own keys, in the author's language where it says so.
  func title(of node: SyntaxNode) -> String? {
    for key in ["short-title", "title", "name", "label", "term", "says"] {
      if let value = node[key], let text = text(of: value) { return text }
    }
    return nil
  }

  /// A text, or that of the languages it is written in.
  private func text(of node: SyntaxNode) -> String? {
    node.text ?? node[language.rawValue]?.text ?? node.entries.first?.value.text
  }

  /// What an item of a list is called: its title, or what it says first.
  func summary(
    of node: SyntaxNode, _ shape: Shape, in path: String, _ wording: FormWording
  ) -> String {
    guard case .mapping(let group) = shape.bare else { return text(of: node) ?? "" }
    if let title = title(of: node) { return title }
    let words = group.keys.compactMap { key -> String? in
      guard let text = node[key.name]?.text else { return nil }
      switch key.shape.bare {
      case .text(let form):
        guard case .refers(let kind) = form.role else { return wording.shown(text) }
        return options(of: kind, in: path).first { $0.word == text }?.label ?? text
      case .choice(let name, _): return wording.option(text, in: name).label
      default: return wording.shown(number: text)
      }
    }
    return words.prefix(3).joined(separator: " · ")
  }
}

extension Shape {
  /// The shape without its name.
  var bare: Shape {
    guard case .named(_, let shape) = self else { return self }
    return shape.bare
  }
}
