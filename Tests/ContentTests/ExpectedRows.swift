import Foundation
import SiteReading

/// Reads a table of figures kept beside the tests: one row a line, tabs between cells.
func expectedRows(_ name: String) throws -> [[String]] {
  let path = "\(BuiltSite.repository)Tests/ContentTests/Expected/\(name).tsv"
  let text = try String(contentsOfFile: path, encoding: .utf8)
  return text.split(separator: "\n").map { line in line.split(separator: "\t").map(String.init) }
}
