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
  var bytes: [UInt8] {
    var bytes = Array(Self.form.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for path in paths.sorted() {
      bytes += path.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static let form = "parvis manifest 1"
}
