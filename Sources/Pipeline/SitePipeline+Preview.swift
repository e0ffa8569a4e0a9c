public import Diagnostics
import Links
import Loading
public import Preview
import Publishing
import Rendering

extension SitePipeline {
  /// The preview of the site: its pages from memory, looked at again after each save.
  public func preview(in language: DiagnosticLanguage, editor: Editor?) -> Preview {
    let shelf = ThemeShelf()
    return Preview(
      of: site, in: language, editor: editor,
      stamps: { [site] in SiteLoader.outline(ofSite: site) }, look: { edition(keeping: shelf) })
  }

  /// What a look at the site finds now.
  private func edition(keeping shelf: ThemeShelf) -> Edition {
    do throws(MachineFailure) { return try check(keeping: shelf).edition } catch {
      return Edition(failure: error.message)
    }
  }
}

extension CheckedSite {
  /// The site as the preview shows it.
  fileprivate var edition: Edition {
    let pages = renderer.map { renderer in
      Edition.Pages(shownFirst: renderer.shownFirst) { [inventory] in
        let publication = renderer.links.publication
        return inventory.map { $0.closing(publication) } ?? publication
      }
    }
    return Edition(
      diagnostics: diagnostics, pages: pages,
      sources: { [folder] in
        var faults: [Diagnostic] = []
        return try? SiteLoader.load(site: folder, into: &faults)
      }, inspectingPages: { [renderer] in renderer?.deadLinks { Task.isCancelled } ?? [] })
  }
}
