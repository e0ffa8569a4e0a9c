public import Diagnostics
import Ground

extension Rule { static let unusedAsset = Rule("unused-asset", .warning) }

/// `unused-asset`: what a theme publishes is shown by something.
///
/// A licence or a note that lies beside what it is about, a file without an ending or a `.txt`, is shown by
/// nothing and belongs there.
public enum UnusedAssets {
  /// The assets that neither one of these files nor a stylesheet among the assets names, but for those of these
  /// names, which the program shows.
  public static func diagnostics(
    of assets: [SourceFile], besides sources: [SourceFile], shown names: [String]
  ) -> [Diagnostic] {
    let sources = sources + assets.filter { $0.path.hasSuffix(".css") }
    return assets.filter { asset in
      let name = asset.path.split(separator: "/").last ?? ""
      return !names.contains(String(name)) && !isNote(name)
        && !sources.contains { $0 != asset && isNamed(name, in: $0.bytes) }
    }.map { asset in
      Diagnostic(
        .unusedAsset, at: asset.start, "ni gabarit ni feuille de style ne nomme ce fichier",
        "no template and no stylesheet names this file",
        help: "supprimez-le, ou nommez-le là où il doit servir",
        "delete it, or name it where it is to be used")
    }
  }

  private static func isNote(_ name: Substring) -> Bool {
    !name.contains(".") || name.hasSuffix(".txt")
  }

  /// Whether a text names a file, as it is called or as addresses write it.
  private static func isNamed(_ name: Substring, in text: [UInt8]) -> Bool {
    [Array(name.utf8), Array(PercentEncoding.text(of: String(name)).utf8)].contains { name in
      text.ranges(of: name).contains { range in
        !isOfName(text[..<range.lowerBound].last) && !isOfName(text[range.upperBound...].first)
      }
    }
  }

  /// Whether a byte goes on with the name of a file.
  private static func isOfName(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
