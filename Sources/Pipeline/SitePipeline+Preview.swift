public import Diagnostics
import Links
import Loading
public import Preview
import Publishing
import Release
import Rendering
import Writing

extension SitePipeline {
  /// The preview of the site: its pages from memory, looked at again after each save.
  public func preview(in language: DiagnosticLanguage, editor: Editor?) -> Preview {
    let shelf = FileShelf()
    let editing = PreviewEditing(
      trying: { edition(keeping: shelf, with: $0) },
      making: { [site] change in
        do throws(WritingFailure) { try SourceChanges.make([change], in: site) } catch {
          return error.message
        }
        return nil
      })
    return Preview(
      of: site, in: language, editor: editor, editing: editing,
      stamps: { [site] in SiteLoader.outline(ofSite: site) }, look: { edition(keeping: shelf) })
  }

  /// What a look at the site finds now, or would find with a file in the place of that at its path.
  private func edition(keeping shelf: FileShelf, with file: SourceFile? = nil) -> PreviewEdition {
    do throws(MachineFailure) {
      return try check(keeping: shelf, for: .authors, with: file).edition
    } catch { return PreviewEdition(failure: error.message) }
  }
}

extension CheckedSite {
  /// The site as the preview shows it.
  fileprivate var edition: PreviewEdition {
    let pages = renderer.map { renderer in
      let showing = ShowingPages(of: renderer)
      return PreviewEdition.Pages(
        shownFirst: renderer.shownFirst,
        all: { [inventory] in
          let publication = renderer.links.publication
          return inventory.map { $0.list(of: publication).publication } ?? publication
        }, showing: { showing.pages(of: $0) })
    }
    return PreviewEdition(
      diagnostics: diagnostics, pages: pages,
      sources: { [folder] in
        var faults: [Diagnostic] = []
        return try? SiteLoader.load(site: folder, into: &faults)
      }, inspectingPages: { [renderer] in renderer?.deadLinks { Task.isCancelled } ?? [] })
  }
}
