/// The names that editors, systems and version control leave beside what an author wrote.
///
/// Such files are no mistake of anybody: they are passed over in silence.
enum IgnoredName {
  /// Whether a file or folder of this name is passed over.
  static func covers(_ name: [UInt8]) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    let isHidden = first == UInt8(ascii: ".")
    let isBackup = last == UInt8(ascii: "~") || name.starts(with: "~$".utf8)
    let isAutosave = first == UInt8(ascii: "#") && last == UInt8(ascii: "#")
    return isHidden || isBackup || isAutosave || hasIgnoredEnding(name)
  }

  private static func hasIgnoredEnding(_ name: [UInt8]) -> Bool {
    let isSwap = [".swp", ".swo", ".swx"].contains { name.suffix(4).elementsEqual($0.utf8) }
    return isSwap || ["Thumbs.db", "desktop.ini"].contains { name.elementsEqual($0.utf8) }
  }
}
