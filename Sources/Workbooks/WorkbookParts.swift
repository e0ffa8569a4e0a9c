import Archives

/// The files of which a workbook consists.
struct WorkbookParts {
  /// The most bytes that they may have unpacked: 128 MiB, far more than anybody's tables.
  static let sizeLimit = 128 << 20

  private let files: [String: [UInt8]]

  /// Unpacks what is read of a workbook; pictures and the like are left.
  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    do throws(ZipFault) {
      files = try ZipArchive.files(in: bytes, sizeLimit: Self.sizeLimit) { path in
        path == "content.xml" || path.hasSuffix(".rels")
          || (path.hasPrefix("xl/") && path.hasSuffix(".xml"))
      }
    } catch {
      switch error {
      case .notAnArchive: throw Self.isLocked(bytes) ? .locked : .notAWorkbook
      case .encrypted: throw .locked
      case .tooLarge: throw .tooLarge
      case .damaged(let path): throw .damaged(path)
      }
    }
  }

  /// Excel puts a workbook with a password into a file of another kind (compound file binary).
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// The bytes of a file.
  subscript(path: String) -> [UInt8]? { files[path] }
}
