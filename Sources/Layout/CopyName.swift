/// The names that systems, editors and shared folders give to a copy of a file.
enum CopyName {
  /// Whether a name is that of a copy: `fr.md.orig`, `budget (1).json`, `budget - Copie.json`, `Copie-de-budget.json`,
  /// `fr 2.md`, `fr-PC-DE-MARIE.md`, `fr (conflicted copy).md`, `fr.sync-conflict-1.md`.
  static func isCopy(_ name: String, of file: String) -> Bool {
    let (own, file) = (name.lowercased(), file.lowercased())
    guard own != file else { return false }
    if own.hasPrefix("\(file).") { return true }
    if own.hasSuffix(file) { return isOfCopy(own.dropLast(file.count)) }
    let stem = file.prefix { $0 != "." }
    let ending = file.dropFirst(stem.count)
    guard !stem.isEmpty, own.hasPrefix(stem), own.hasSuffix(ending), own.count > file.count else {
      return false
    }
    let mark = name.dropFirst(stem.count).dropLast(ending.count)
    let words = mark.lowercased()
    return mark.first == " " || mark.first == "(" || words.contains("conflict")
      || isOfCopy(words.drop { "-_".contains($0) }) || isOfMachine(mark)
  }

  /// Whether a mark says that it is a copy.
  private static func isOfCopy(_ mark: Substring) -> Bool {
    ["copie", "copy", "kopie", "copia"].contains(where: mark.hasPrefix)
  }

  /// Whether a mark behind a hyphen is a small number, or the name of a machine: in capitals or of several words; not
  /// a tag of a language (`fr-be`), years (`fr-2024`) nor another word (`fr-plain`).
  private static func isOfMachine(_ mark: Substring) -> Bool {
    guard mark.first == "-" || mark.first == "_" else { return false }
    let rest = mark.dropFirst()
    if rest.allSatisfy({ $0.isNumber || $0 == "-" }) { return (1...2).contains(rest.count) }
    return rest.count > 4 && (rest.contains("-") || rest == rest.uppercased())
  }
}
