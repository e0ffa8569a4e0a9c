/// The name of a file that says what was done: language, report, ending.
public struct AccountName {
  /// The report: a year, or its first and its last.
  public let report: String

  /// Nothing where the name is another one.
  public init?(_ name: String, languages: [String]) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "md", languages.contains(parts[0]) else { return nil }
    let years = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard years.count <= 2, years.allSatisfy({ $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    report = parts[1]
  }
}
