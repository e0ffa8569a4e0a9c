import Diagnostics
import Dispatch
import Links
import Loading
import Model
import Presentation
import Publishing
import Rendering
import Validation
import Writing

// Builds a site, phase after phase on the main thread, so that the instructions of each can be counted:
// `site-phases SITE OUTPUT`. Each phase is a function, by whose name it is found in the profile.

/// Reads the folder.
@inline(never) func countedLoad(_ site: String, into found: inout [Diagnostic]) -> SourceTree {
  do { return try SiteLoader.load(site: site, into: &found) } catch {
    preconditionFailure("the site to count can be read: \(error.message.english)")
  }
}

/// Checks the content.
@inline(never) func countedCheck(_ tree: SourceTree, into found: inout [Diagnostic]) -> Site? {
  SiteValidator.validate(tree, into: &found).site
}

/// Makes the theme ready.
@inline(never) func countedPrepare(
  _ site: Site, _ tree: SourceTree, into found: inout [Diagnostic]
) -> SiteRenderer? {
  let options = RenderingOptions(for: site, day: nil, baseURL: nil)
  return SiteRenderer(site, theme: tree, options: options, into: &found)
}

/// Makes the bytes of all files.
@inline(never) func countedRender(_ renderer: SiteRenderer) -> [Publication.File] {
  var made: [Publication.File] = []
  for file in renderer.links.publication.files {
    do {
      let bytes = try file.content()
      made.append(Publication.File(path: file.path) { bytes })
    } catch { preconditionFailure("the site to count has no pictures: \(error.message.english)") }
  }
  return made
}

/// Writes the files while the main thread waits: a program whose `main` is asynchronous ends its main
/// thread, which valgrind does not survive.
@inline(never) func countedWrite(_ files: [Publication.File], to output: String, site: String) {
  let end = DispatchSemaphore(value: 0)
  Task {
    do throws(WritingFailure) {
      _ = try await SiteWriter.write(
        Publication(files: files), to: output, site: site, accepting: { true },
        progress: { _, _ in })
    } catch { preconditionFailure("the output can be written: \(error.message.english)") }
    end.signal()
  }
  end.wait()
}

var found: [Diagnostic] = []
let folder = CommandLine.arguments[1]
let tree = countedLoad(folder, into: &found)
let site = countedCheck(tree, into: &found)
let renderer = site.flatMap { countedPrepare($0, tree, into: &found) }
guard let renderer, found.isEmpty else {
  preconditionFailure("the site to count has no mistakes: \(found)")
}
countedWrite(countedRender(renderer), to: CommandLine.arguments[2], site: folder)
