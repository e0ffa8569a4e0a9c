import Glibc

/// A program that reads an SVG document and writes a PNG picture: `rsvg-convert` of librsvg.
///
/// It runs as a process of its own for each picture: whatever a document does to it, the site's
/// build goes on, and a picture costs a third more time than with the library inside this program.
public struct PictureProgram: Hashable, Sendable {
  /// The name of the program of librsvg.
  public static let name = "rsvg-convert"
  /// How long a picture may take: some hundred times what the greatest one needs.
  public static let patience = 30

  /// The path of the program.
  public let path: String
  /// How many seconds a picture may take.
  private let seconds: Int

  /// The program at `path`, which is given this many seconds for a picture.
  public init(path: String, seconds: Int) {
    self.path = path
    self.seconds = seconds
  }

  /// The program in the first of these folders that has it, as in the variable `PATH`: `/usr/bin:/bin`.
  ///
  /// Folders that are not absolute are passed over: what lies in a site must not run.
  public static func find(in folders: String) -> PictureProgram? {
    folders.split(separator: ":").filter { $0.hasPrefix("/") }.map {
      $0.hasSuffix("/") ? "\($0)\(name)" : "\($0)/\(name)"
    }.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(path, X_OK) == 0
    }.map { PictureProgram(path: $0, seconds: patience) }
  }

  /// The picture of a document, in the size that it states.
  ///
  /// The same bytes for the same document, as long as the program and the machine's fonts are the
  /// same. Nothing is left behind: no file, no process.
  public func picture(of document: [UInt8]) throws(RasterizingFailure) -> [UInt8] {
    var main = try SocketPair(for: path)
    var errors = try SocketPair(for: path)
    let child = try ChildProcess(path, input: main.other, output: main.other, errors: errors.other)
    main.closeOther()
    errors.closeOther()
    let deadline = ContinuousClock.now + .seconds(seconds)
    let exchange = Exchange(document, over: main.own, errors: errors.own, until: deadline)
    let end = child.wait(until: exchange.isComplete ? deadline : .now)
    guard exchange.isComplete else { throw RasterizingFailure(path, seconds: seconds) }
    switch end {
    case .signal(let signal): throw RasterizingFailure(path, signal: signal)
    case .status(let status) where status != 0:
      throw RasterizingFailure(path, status: status, words: Self.firstLine(of: exchange.complaint))
    case .status: break
    }
    guard exchange.answer.starts(with: Self.signature) else {
      throw RasterizingFailure(notAPictureFrom: path)
    }
    return exchange.answer
  }

  /// The first line that a program wrote, at most 200 bytes of it.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let line = bytes.prefix(200).prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }

  /// The first eight bytes of every PNG file (RFC 2083, 12.11).
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
}
