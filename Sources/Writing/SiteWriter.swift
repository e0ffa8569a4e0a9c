import Glibc
import Ground
public import Publishing

/// Writes a publication into an output folder, all of it or nothing.
public enum SiteWriter {
  /// Told how many files were made and compared so far, and of how many.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  /// How many workers make files at the same time.
  public static var workerCount: Int { Stager.workerCount }

  /// Brings an output folder to hold exactly a publication, beside what others put there.
  ///
  /// Files whose bytes are right already are not touched; the others are staged until all are there,
  /// then put into place one by one; files of earlier builds that the publication no longer has are
  /// removed. What Parvis did not write is neither overwritten nor removed, and no link is followed.
  /// Until the first file is put into place a failure leaves the old site as it was; stopped later,
  /// the next build ends the work.
  ///
  /// - Parameters:
  ///   - publication: The files; each is made once, from one of the workers, the last when all others are.
  ///   - output: The output folder; made when it is not there.
  ///   - site: The folder that holds `Content` and `Theme`, into which nothing may be written.
  ///   - origin: From what the publication was made; nothing where a later build must not rely on it.
  ///   - record: Makes what is kept for the next build of the files as they lie in place.
  ///   - isAccepted: Asked when every file was made and none is in place yet.
  ///   - isStopped: Asked before each file, and before the first is put into place; when it says yes,
  ///     the old site is as it was.
  ///   - progress: Called in order, from one task at a time.
  /// - Returns: How many files were written, unchanged and removed; nothing where the files were not
  ///   accepted, and the old site is as it was.
  /// - Throws: `WritingFailure`, its paths beginning with `output` as it was given.
  public static func write(
    _ publication: Publication, to output: String, site: String,
    from origin: (origin: BuildOrigin, note: String)? = nil,
    recording record: BuildRecord.Maker? = nil, accepting isAccepted: @Sendable () -> Bool,
    stopping isStopped: @escaping @Sendable () -> Bool, progress: @escaping Progress
  ) async throws(WritingFailure) -> WritingOutcome? {
    let home = getenv("HOME").map { String(cString: $0) }
    let place = try OutputLocation.resolve(output: output, site: site, home: home)
    try OutputLocation.makeFolders(to: place)
    do throws(WritingFailure) {
      return try await write(
        publication, into: place, from: origin, recording: record, accepting: isAccepted,
        stopping: isStopped, progress: progress)
    } catch { throw error.inside(output) }
  }
}

extension SiteWriter {
  private static func write(
    _ publication: Publication, into place: String,
    from origin: (origin: BuildOrigin, note: String)?, recording record: BuildRecord.Maker?,
    accepting isAccepted: @Sendable () -> Bool, stopping isStopped: @escaping @Sendable () -> Bool,
    progress: Progress
  ) async throws(WritingFailure) -> WritingOutcome? {
    let paths = outputPaths(of: publication)
    let session = try WritingSession(output: place)
    defer { withExtendedLifetime(session) {} }
    do throws(WritingFailure) {
      let stager = Stager(publication, paths: paths, session: session, isStopped: isStopped)
      let staged = try await stager.stage(progress: progress)
      guard !isStopped() else { throw .interrupted }
      guard isAccepted() else {
        try session.staging.remove()
        return nil
      }
      let plan = CommitPlan(over: stager.owned, paths: paths, staged: staged.written)
      try session.removeReceipt()
      var commit = Commit(session)
      for operation in plan.operations { try commit.perform(operation) }
      try leave(paths, staged.kept, in: session, from: origin, recording: record)
      try session.staging.remove()
      let written = staged.written.count
      return WritingOutcome(
        total: paths.count, written: written, unchanged: paths.count - written,
        removed: commit.removedCount)
    } catch {
      // The first failure is the one to report; what cannot be cleaned now is by the next build.
      try? session.staging.remove()
      throw error
    }
  }

  /// Leaves to the next build what it may rely on; of files that it left alone it knows how they lie.
  private static func leave(
    _ paths: [OutputPath], _ kept: [Stager.Kept], in session: WritingSession,
    from origin: (origin: BuildOrigin, note: String)?, recording record: BuildRecord.Maker?
  ) throws(WritingFailure) {
    guard origin != nil || record != nil,
      let stamps = try Receipt.stamps(of: paths, but: kept, in: session.root)
    else { return }
    let (recorded, receipt) = Workers.both {
      Result { () throws(WritingFailure) in
        if let record { try session.keep(recordOf: stamps, by: record) }
      }
    } _: {
      origin.map { Receipt(of: paths, stamps, from: $0.origin, note: $0.note) }
    }
    try recorded.get()
    if let receipt { try session.keep(receipt) }
  }

  /// The checked paths of a publication, none of which is a folder of another.
  static func outputPaths(of publication: Publication) -> [OutputPath] {
    let last = [publication.last?.path].compactMap(\.self).map { Array($0.utf8)[...] }
    let paths = (publication.files.indices.map(publication.files.pathBytes) + last).map { path in
      guard let safe = OutputPath(path) else {
        let text = String(decoding: path, as: UTF8.self)
        preconditionFailure("a publication has safe relative paths, but not '\(text)'")
      }
      return safe
    }
    let folders = Set(foldersOf: paths)
    for path in paths where folders.contains(path) {
      preconditionFailure("a publication has no file where a folder is, but '\(path.text)' is both")
    }
    return paths
  }
}
