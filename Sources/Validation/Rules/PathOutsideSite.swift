import Diagnostics
import Loading

/// `path-outside-site`: the file of a document is named, not reached by a path.
///
/// A path could lead out of the site's folder, to what is not for readers.
enum PathOutsideSite {
  static func check(_ name: Located<String>, into diagnostics: inout [Diagnostic]) -> Bool {
    let isPath = name.value.contains("/") || name.value.contains("\\")
    guard isPath || name.value == ".." || name.value == "." else { return true }
    let last = name.value.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let isName = !last.isEmpty && last != ".." && last != "."
    diagnostics.append(
      Diagnostic(
        .pathOutsideSite, at: name.location,
        "\(quoted(name.value)) est un chemin, et non le nom d’un fichier",
        "\(quoted(name.value)) is a path, not the name of a file",
        help: "déposez le fichier dans 'Content/documents' et écrivez "
          + (isName ? "'\(last)'" : "son nom seul"),
        "put the file into 'Content/documents' and write "
          + (isName ? "'\(last)'" : "its name alone")))
    return false
  }
}
