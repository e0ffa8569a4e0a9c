import Diagnostics
import Dispatch
import Glibc

/// The program in which the author writes, which opens a file at a line.
public struct Editor: Hashable, Sendable {
  /// The words of the command; `{file}`, `{line}` and `{column}` stand in them for a place.
  private let words: [String]

  /// Reads a command; nothing where it does not say where the file goes.
  ///
  /// No shell ever sees it: it is cut at its spaces, and whatever a file is called stays one word.
  public init?(command: String) {
    words = command.split(separator: " ").map(String.init)
    guard words.dropFirst().contains(where: { $0.contains("{file}") }) else { return nil }
  }

  /// The words with which a place is opened, in a site whose folder is named from the root.
  func command(opening place: EditorPlace, in site: String) -> [String] {
    words.map { word in
      word.replacing("{line}", with: String(place.line)).replacing(
        "{column}", with: String(place.column)
      ).replacing("{file}", with: "\(site)/\(place.path)")
    }
  }

  /// Opens a place; false where the program does not start.
  func open(_ place: EditorPlace, in site: String) -> Bool {
    guard let root = realpath(site, nil) else { return false }
    defer { free(root) }
    let words = command(opening: place, in: String(cString: root))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var identifier = pid_t()
    // The shell that started the preview has its signals and files; the editor gets no input of it.
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    guard posix_spawnp(&identifier, words[0], &files, nil, &arguments, environ) == 0 else {
      return false
    }
    // Somebody must be told of its end, or it would stay as a name without a process.
    DispatchQueue.global().async { [identifier] in
      var status: Int32 = 0
      while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    }
    return true
  }
}

/// A place in a file as the preview writes it: `Content/site.yml:3:1`.
struct EditorPlace: Hashable {
  let path: String
  let line: Int
  let column: Int

  /// Reads a place.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let column = Int(parts[parts.count - 1]),
      let line = Int(parts[parts.count - 2]), line > 0, column > 0
    else { return nil }
    path = parts.dropLast(2).joined(separator: ":")
    self.line = line
    self.column = column
  }

  /// The offset of the place in its file; nothing where the file has no such line.
  func offset(in file: SourceFile) -> Int? {
    var start = 0
    for _ in 1..<line {
      guard let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    let before = file.text(in: start..<end).unicodeScalars.prefix(column - 1)
    return start + String(String.UnicodeScalarView(before)).utf8.count
  }
}
