import Diagnostics
import Ground
import Loading

extension Reading {
  /// The part of the content that the texts in a folder are.
  ///
  /// A block of data may leave out the contract where the site has only one.
  func part(ofTextsIn folder: String) -> Part {
    let texts = files.tree.listing(of: folder).files.filter { $0.path.hasSuffix(".md") }
    var hash = ByteHash(of: texts)
    if contracts.count == 1 { hash.append(text: contracts[0]) }
    return Part(folder.dropFirst("Content/".count) + "/#text", hash)
  }

  /// The hash of the files of the contract in a folder but for its texts and its actions.
  func hash(ofFactsIn folder: String) -> ByteHash {
    ByteHash(of: files.tree.listing(of: folder).files.filter { !$0.path.hasSuffix(".md") })
  }
}
