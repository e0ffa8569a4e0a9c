public import Diagnostics
import Synchronization

/// What was made of files the last time, taken again as long as every byte of them is the same: for a site
/// that is looked at again and again while little of it changes.
public final class FileShelf: Sendable {
  private struct Entry {
    let files: [SourceFile]
    let circumstances: [String]
    let value: any Sendable
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// An empty shelf.
  public init() {}

  /// What is made of some files: of the last time where nothing has changed, else made anew.
  ///
  /// - Parameters:
  ///   - name: Under which it lies, beside what else is made of files.
  ///   - files: All files that it is made of.
  ///   - circumstances: What else it depends on.
  ///   - making: Makes it.
  /// - Returns: What lies under the name now.
  public func value<Value: Sendable>(
    _ name: String, of files: [SourceFile], amid circumstances: [String] = [], making: () -> Value
  ) -> Value {
    if let kept = entries.withLock({ $0[name] }), kept.circumstances == circumstances,
      kept.files.count == files.count,
      zip(kept.files, files).allSatisfy({ $0 == $1 && $0.bytes == $1.bytes }),
      let value = kept.value as? Value
    {
      return value
    }
    let value = making()
    let entry = Entry(files: files, circumstances: circumstances, value: value)
    entries.withLock { $0[name] = entry }
    return value
  }
}
