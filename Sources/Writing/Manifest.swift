/// The list of the files that Parvis wrote into an output folder: all that it may overwrite or remove.
///
/// One path a line after a first line that names the form. A line that is not a safe path, which
/// Parvis never writes, is passed over: an altered manifest cannot reach out of the folder.
struct Manifest: Hashable, Sendable {
  /// The name of the manifest in the output folder.
  static let name = ".parvis-manifest"

  /// The files listed.
  let paths: Set<OutputPath>

  /// Lists files.
  init(paths: Set<OutputPath>) { self.paths = paths }

  /// Reads a manifest; one of an unknown form lists nothing.
  init(bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(Self.form.utf8) else {
      self.init(paths: [])
      return
    }
    self.init(paths: Set(lines.dropFirst().compactMap { OutputPath($0) }))
  }

  /// The manifest as it is written, the paths in order.
  var bytes: [UInt8] { Self.bytes(of: paths) }

  /// The manifest of files, none of which stands twice.
  fileprivate static func bytes(of paths: some Sequence<OutputPath>) -> [UInt8] {
    var bytes = Array(form.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for path in paths.sorted() {
      bytes += path.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static let form = "parvis manifest 1"
}

/// What Parvis wrote earlier into an output folder, seen from the files that a build is to write.
///
/// Most builds write the files that were there before: then none of them is looked up among all.
struct OwnedFiles {
  /// What was listed; nothing where that is just what the build has.
  let listed: Manifest?
  /// Those that the build no longer has.
  let stale: Set<OutputPath>

  /// What the bytes of a manifest list, if there is one, beside the paths of a publication.
  init(recorded: [UInt8]?, paths: [OutputPath]) {
    let isSame = recorded == Manifest.bytes(of: paths)
    listed = isSame ? nil : Manifest(bytes: recorded ?? [])
    stale = listed?.paths.subtracting(paths) ?? []
  }

  /// Whether a file of the build is among them.
  func contains(_ path: OutputPath) -> Bool { listed?.paths.contains(path) ?? true }
}
