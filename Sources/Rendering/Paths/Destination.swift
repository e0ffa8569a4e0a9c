/// A page of the site, whatever its language and kind.
///
/// Each kind adds a way of naming its pages to this type, in its own file: `.action(contract, id)`.
struct Destination: Hashable, Sendable {
  /// The page.
  let page: any PageKind

  /// Names a page.
  init(_ page: some PageKind) { self.page = page }

  static func == (left: Destination, right: Destination) -> Bool {
    left.page.isSame(as: right.page)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type(of: page)))
    page.hash(into: &hasher)
  }
}

extension PageKind {
  fileprivate func isSame(as other: any PageKind) -> Bool { (other as? Self) == self }
}
