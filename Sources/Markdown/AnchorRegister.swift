/// The anchors of a document's headings, each given once.
struct AnchorRegister {
  private var taken: Set<String>
  private var nextNumbers: [String: Int] = [:]

  /// Makes a register in which some anchors are taken already.
  init(reserved: Set<String>) { taken = reserved }

  /// The anchor of a heading: its slug, followed by `-2` or more when that is taken.
  mutating func register(_ text: String) -> String {
    let slug = AnchorSlug.slug(of: text)
    guard taken.contains(slug) else {
      taken.insert(slug)
      return slug
    }
    var number = nextNumbers[slug] ?? 2
    while taken.contains("\(slug)-\(number)") { number += 1 }
    nextNumbers[slug] = number + 1
    taken.insert("\(slug)-\(number)")
    return "\(slug)-\(number)"
  }
}
