import Diagnostics
import Links
import Rendering
public import Writing

extension CheckedSite {
  /// Writes the site into a folder; the caller has seen that it is fit.
  ///
  /// A link that leads nowhere is found when the pages are made: then nothing is put into place, and the
  /// site is given back with it, unfit.
  ///
  /// Pictures of the cards by which pages are shared are made with the program that one of the
  /// folders in `programs` has, as in the variable `PATH`; without one there are none. The origin is
  /// kept with a site of which there is nothing to tell, so that the next build may find it unchanged.
  /// When `isStopped` says that somebody asked to stop, the folder is left as it was.
  /// `progress` is told how many of how many files are done, from any thread.
  public func write(
    to output: String, findingProgramsIn programs: String?, from origin: BuildOrigin? = nil,
    stopping isStopped: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws(MachineFailure) -> WrittenSite {
    guard let renderer, let inventory else {
      preconditionFailure("only a site that is fit is written")
    }
    let cards = SharingPictures(of: renderer, findingProgramsIn: programs)
    let remark = Message(joining: [cards.remark, absentArchives(below: output)])
    let update = SiteUpdate(
      renderer: cards.renderer, inventory: inventory, former: former, findings: findings,
      basis: BuildBasis(of: inventory)?.parts(with: cards.renderer), site: folder, output: output,
      receipt: receipt(from: remark == nil ? origin : nil, renderer), times: times,
      isStopped: isStopped, progress: progress)
    do throws(WritingFailure) {
      let (outcome, links, causes) = try await update.write()
      guard let outcome else { return .refused(adding(links.diagnostics)) }
      return .built(
        BuiltSite(
          pages: renderer.pageCount, written: outcome.written, unchanged: outcome.unchanged,
          removed: outcome.removed, remark: remark, causes: causes))
    } catch {
      // A program that makes pictures may have been stopped by the same signal.
      guard !isStopped() else { return .interrupted }
      throw MachineFailure(message: error.message)
    }
  }
}
