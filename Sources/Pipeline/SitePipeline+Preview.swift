public import Diagnostics
import Links
import Loading
public import Preview
import Publishing
import Rendering

extension SitePipeline {
  /// The preview of the site: its pages from memory, looked at again after each save.
  public func preview(in language: DiagnosticLanguage) -> Preview {
    Preview(
      of: site, in: language, stamps: { [site] in SiteLoader.outline(ofSite: site) }, look: edition)
  }

  /// What a look at the site finds now.
  @Sendable private func edition() -> Edition {
    do throws(MachineFailure) { return try check().edition } catch {
      return Edition(failure: error.message)
    }
  }
}

extension CheckedSite {
  /// The site as the preview shows it.
  fileprivate var edition: Edition {
    let publication = renderer.flatMap { renderer in
      inventory.map { $0.closing(renderer.links.publication) }
    }
    return Edition(
      diagnostics: diagnostics, publication: publication,
      sources: { [folder] in
        var faults: [Diagnostic] = []
        return try? SiteLoader.load(site: folder, into: &faults)
      }, inspectingPages: { [renderer] in renderer?.deadLinks { Task.isCancelled } ?? [] })
  }
}
