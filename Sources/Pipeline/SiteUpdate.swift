import Ground
import Links
import Loading
import Publishing
import Rendering
import Writing

/// The writing of a site over what an earlier build has left in its folder.
struct SiteUpdate: Sendable {
  let renderer: SiteRenderer
  let inventory: Inventory
  /// What the last build has left; nothing where it has left nothing.
  let former: BuildMemory?
  /// What was found in content, for the next build.
  let findings: [FileShelf.Left]
  /// What every file is made of; nothing where that is not known.
  let basis: [Part]?
  /// The folder of the site.
  let site: String
  let output: String
  let receipt: (origin: BuildOrigin, note: String)?
  let times: PhaseTimes?
  let isStopped: @Sendable () -> Bool
  let progress: SiteWriter.Progress

  /// What came of it, the links that were checked, and why files were made; no outcome where links lead nowhere.
  typealias Outcome = (
    outcome: WritingOutcome?, links: WrittenLinks, causes: [String: RebuildCause]
  )

  /// Makes the files that must be made, and puts them into place.
  func write() async throws(WritingFailure) -> Outcome {
    let (links, list) = files
    let rebuild = rebuild(list)
    let outcome = try await attempt(links, list, rebuild)
    guard outcome == nil, let basis, rebuild?.keepsFiles == true else {
      return (outcome, links, rebuild?.causes(in: list) ?? [:])
    }
    // A link may lead nowhere on a page that was kept: only pages that are made can tell.
    let (all, whole) = files
    let everything = Rebuild(because: .links, basis: basis, files: whole.paths.count)
    return (try await attempt(all, whole, everything), all, everything.causes(in: whole))
  }

  /// The files of the site, none of which is made yet: their links, and their list.
  private var files: (links: WrittenLinks, list: FileList) {
    let links = renderer.links
    return (links, inventory.list(of: links.publication))
  }

  private func rebuild(_ list: FileList) -> Rebuild? {
    guard let basis else { return nil }
    guard let former else {
      return Rebuild(because: .unknown, basis: basis, files: list.paths.count)
    }
    return Rebuild(over: former, basis: basis, parts: renderer.parts, paths: list.paths)
  }

  private func attempt(
    _ links: WrittenLinks, _ list: FileList, _ rebuild: Rebuild?
  ) async throws(WritingFailure) -> WritingOutcome? {
    // What was used to read the content is not to stand beside the pages.
    Memory.giveBack()
    let publication = rebuild?.publication(list, links) ?? list.publication
    let record = rebuild?.record(list, links, findings)
    return try await times.measure(publication, workers: SiteWriter.workerCount) {
      publication throws(WritingFailure) in
      try await SiteWriter.write(
        publication, to: output, site: site, from: receipt, recording: record,
        accepting: { links.areWhole }, stopping: isStopped, progress: progress)
    }
  }
}
