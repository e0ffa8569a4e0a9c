/// The names of the sheets of a workbook.
public enum SheetName {
  /// A name that every office program takes: without signs that Excel forbids, 31 characters at most.
  public static func accepted(_ name: String) -> String {
    String(name.map { "[]*?/\\:".contains($0) ? " " : $0 }.prefix(31))
  }
}
