import Diagnostics
import Discovery
import Presentation
import Publishing

extension SiteRenderer {
  /// The icon of the site as points, where pictures are made.
  var icons: [Publication.File] {
    let icon = theme.assets.first { $0.path == Theme.assetFolder + Theme.icon }
    guard let rasterizer, let icon else { return [] }
    // Devices of Apple look for theirs at the root of a server only.
    let ofApple =
      hostAddress.path == "/"
      ? [rasterizer.file(at: TouchIcon.path) { TouchIcon.ofApple.document(of: icon.bytes) }] : []
    return touchIcons.map { size in
      rasterizer.file(at: Self.path(of: size)) { size.document(of: icon.bytes) }
    } + ofApple
  }

  /// The sizes of it that its web manifest names, but those of which the theme has a file of the same name.
  var touchIcons: [TouchIcon] {
    guard rasterizer != nil else { return [] }
    let own = Set(
      theme.assets.map { SitePaths.asset(String($0.path.dropFirst(Theme.assetFolder.count))) })
    return TouchIcon.ofManifest.filter { !own.contains(Self.path(of: $0)) }
  }

  static func path(of icon: TouchIcon) -> String { SitePaths.asset("icon-\(icon.side).png") }
}
