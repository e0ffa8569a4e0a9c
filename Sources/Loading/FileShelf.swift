public import Diagnostics
import Ground
import Synchronization

/// What was made of files the last time, taken again as long as every byte of them is the same: for a site
/// that is looked at again and again while little of it changes.
public final class FileShelf: Sendable {
  /// What one run leaves of something to the next.
  public struct Left: Hashable, Sendable {
    /// The name under which it lay.
    public let name: String
    /// The hash of all that it was made of.
    public let origin: UInt64
    /// It, as bytes.
    public let bytes: ArraySlice<UInt8>

    /// Makes what is left.
    public init(name: String, origin: UInt64, bytes: ArraySlice<UInt8>) {
      self.name = name
      self.origin = origin
      self.bytes = bytes
    }
  }

  /// How something becomes bytes for the next run, and is made of them again.
  public struct Form<Value> {
    let bytes: (Value) -> [UInt8]?
    let value: (ArraySlice<UInt8>) -> Value?

    /// Takes what makes bytes, of what is worth it, and what reads them; nothing where they are damaged.
    public init(
      bytes: @escaping (Value) -> [UInt8]?, value: @escaping (ArraySlice<UInt8>) -> Value?
    ) {
      self.bytes = bytes
      self.value = value
    }
  }

  private struct Entry {
    let files: [SourceFile]
    let circumstances: [String]
    let value: any Sendable
  }

  private let entries = Mutex<[String: Entry]>([:])
  /// What the run before has left, by its name.
  private let left: [String: Left]
  /// What is left to the next; nothing where nobody asks for it.
  private let leaving: Mutex<[Left]?>

  /// An empty shelf.
  public init() {
    left = [:]
    leaving = Mutex(nil)
  }

  /// A shelf with what the run before has left, which leaves something to the next.
  public init(over left: [Left]) {
    self.left = Dictionary(left.map { ($0.name, $0) }) { first, _ in first }
    leaving = Mutex([])
  }

  /// Whether a site is read to be written, so that all of it will be asked for.
  private var isForWriting: Bool { leaving.withLock { $0 != nil } }

  /// What the next run may begin with, in the order of names.
  public var leavings: [Left] { (leaving.withLock(\.self) ?? []).sorted { $0.name < $1.name } }

  /// What is made of some files: of the last time where nothing has changed, else made anew.
  ///
  /// - Parameters:
  ///   - name: Under which it lies, beside what else is made of files.
  ///   - files: All files that it is made of.
  ///   - circumstances: What else it depends on.
  ///   - form: How it is left to the next run, if it is.
  ///   - making: Makes it.
  /// - Returns: What lies under the name now.
  public func value<Value: Sendable>(
    _ name: String, of files: [SourceFile], amid circumstances: [String] = [],
    leftAs form: Form<Value>? = nil, making: () -> Value
  ) -> Value {
    if let kept = entries.withLock({ $0[name] }), kept.circumstances == circumstances,
      kept.files.count == files.count,
      zip(kept.files, files).allSatisfy({ $0 == $1 && $0.bytes == $1.bytes }),
      let value = kept.value as? Value
    {
      return value
    }
    let value =
      form.map { take(name, of: files, amid: circumstances, leftAs: $0, making: making) }
      ?? making()
    let entry = Entry(files: files, circumstances: circumstances, value: value)
    entries.withLock { $0[name] = entry }
    return value
  }

  /// What the run before has left where it was made of the same, else made anew; it is left to the next.
  private func take<Value>(
    _ name: String, of files: [SourceFile], amid circumstances: [String], leftAs form: Form<Value>,
    making: () -> Value
  ) -> Value {
    guard isForWriting else { return making() }
    var origin = ByteHash(of: files)
    for circumstance in circumstances { origin.append(text: circumstance) }
    if let left = left[name], left.origin == origin.value, let value = form.value(left.bytes) {
      leaving.withLock { $0?.append(left) }
      return value
    }
    let value = making()
    if let bytes = form.bytes(value) {
      let new = Left(name: name, origin: origin.value, bytes: bytes[...])
      leaving.withLock { $0?.append(new) }
    }
    return value
  }
}
