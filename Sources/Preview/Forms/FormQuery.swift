import Forms
import Ground

/// What the address of a form says: of which file, which part of it, and from which page one came.
struct FormQuery: Hashable {
  var token: String
  var file: String
  var place: FieldPath
  /// The page to which one returns; nothing where one came from the list.
  var page: String?

  init(token: String, file: String, place: FieldPath, page: String?) {
    self.token = token
    self.file = file
    self.place = place
    self.page = page
  }

  /// Reads an address.
  init(_ query: String) {
    let values = PercentDecoding.values(of: query)
    self.init(
      token: values["token"] ?? "", file: values["file"] ?? "",
      place: FieldPath(text: values["at"] ?? ""),
      page: values["page"].flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The same, of another part.
  func at(_ place: FieldPath) -> FormQuery {
    FormQuery(token: token, file: file, place: place, page: page)
  }

  /// The address of a tool for it.
  func address(of tool: PreviewRequest.Tool) -> String {
    let values = [("token", token), ("file", file), ("at", place.text), ("page", page ?? "")]
    let query = values.filter { !$0.1.isEmpty }.map { "\($0.0)=\(PercentEncoding.text(of: $0.1))" }
    return "\(PreviewRequest.folder)\(tool.rawValue)?\(query.joined(separator: "&"))"
  }

  /// The address of a page of the site, by its path.
  static func address(ofPage path: String) -> String {
    // Two slashes at the start would name another host.
    let path = String(path.drop { $0 == "/" || $0 == "\\" })
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return "/" + PercentEncoding.text(ofPath: isIndex ? String(path.dropLast(10)) : path)
  }
}
