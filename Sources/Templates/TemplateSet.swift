public import Diagnostics

/// The templates of a theme, to be compiled each for the view it shows.
///
/// A template is named by its path in the theme's folder, without the extension: `layout`,
/// `partials/breadcrumb`.
public struct TemplateSet: Sendable {
  private static let fileExtension = ".mustache"

  private let folder: String
  private let templates: [String: ParsedTemplate]
  private var reached: Set<String> = []
  /// The names of the site's strings that what was compiled so far shows.
  public private(set) var shownStrings: Set<String> = []

  /// Reads the `.mustache` files of a folder, and reports what is wrong with their tags.
  ///
  /// - Parameters:
  ///   - files: The files of the theme; those elsewhere or of another kind are left alone.
  ///   - folder: The folder of the templates, as in the files' paths: `Theme/templates`.
  ///   - diagnostics: Where faults are appended.
  public init(files: [SourceFile], folder: String, into diagnostics: inout [Diagnostic]) {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var parsed: [String: ParsedTemplate] = [:]
    for file in files where file.path.hasPrefix(prefix) {
      guard file.path.hasSuffix(TemplateSet.fileExtension) else { continue }
      let template = ParsedTemplate(file)
      let path = file.path.dropFirst(prefix.count).dropLast(TemplateSet.fileExtension.count)
      parsed[String(path)] = template
      diagnostics += template.faults
    }
    self.folder = prefix
    templates = parsed
  }

  /// Compiles a template, and all it includes, for one type of view.
  ///
  /// What the templates name and the view does not have is reported, once for each place. The
  /// template is `nil` when there is any fault in what it reaches.
  public mutating func compile<View: TemplateView>(
    _ name: String, for view: View.Type, strings: TemplateStrings,
    into diagnostics: inout [Diagnostic]
  ) -> Template<View>? {
    var log = FaultLog(after: diagnostics)
    defer { diagnostics = log.diagnostics }
    guard let template = templates[name] else {
      let path = folder + name + TemplateSet.fileExtension
      log.report(.missingTemplate(name, at: SourceFile(path: path, bytes: []).start))
      return nil
    }
    var compiler = TemplateCompiler(templates, strings, log: log)
    let program = compiler.compile(template, for: view)
    reached.formUnion(compiler.reachedTemplates)
    shownStrings.formUnion(compiler.reachedStrings.map { strings.names[$0] })
    log = compiler.log
    return program.map { Template(program: $0, strings: strings) }
  }

  /// What nothing compiled so far has reached, each as a warning.
  public var unusedTemplates: [Diagnostic] {
    templates.filter { !reached.contains($0.value.file.path) }.sorted { $0.key < $1.key }.map {
      .unusedTemplate($0.key, at: $0.value.file.start)
    }
  }
}
