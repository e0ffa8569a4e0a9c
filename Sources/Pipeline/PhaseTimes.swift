import Publishing
import Synchronization

/// How long each phase of a build takes, by a clock that the caller brings: no room reads one.
public final class PhaseTimes: Sendable {
  /// A part of the line, in its order.
  public enum Phase: CaseIterable, Sendable {
    /// The folder is read into sources.
    case load
    /// The sources become a site, or mistakes.
    case check
    /// The theme is compiled and tried on the site.
    case prepare
    /// The bytes of files are made: the time of all workers, divided by their number.
    case render
    /// What is left of the time in which files are made and put into place.
    case write
  }

  private let now: @Sendable () -> Duration
  private let spent = Mutex<[Phase: Duration]>([:])

  /// Makes times that are all zero; `now` tells the time since a moment that stays the same.
  public init(by now: @escaping @Sendable () -> Duration) { self.now = now }

  /// How long a phase has taken; the phases of a build add up to all of it.
  public subscript(phase: Phase) -> Duration { spent.withLock { $0[phase, default: .zero] } }

  /// What some work makes, whose time is added to a phase; from any thread.
  func measure<Value, Failure>(
    _ phase: Phase, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = now()
    defer {
      let time = now() - start
      spent.withLock { $0[phase, default: .zero] += time }
    }
    return try work()
  }

  /// What the writing of a publication comes to, whose files that many workers make.
  func measure<Value, Failure>(
    _ publication: Publication, workers: Int, _ write: (Publication) async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    let start = now()
    let value = try await write(
      publication.remaking { _, file in
        file.made { make throws(FileFailure) in try self.measure(.render, make) }
      })
    let time = now() - start
    spent.withLock {
      let rendering = $0[.render, default: .zero] / workers
      $0[.render] = rendering
      $0[.write] = time - rendering
    }
    return value
  }
}

extension PhaseTimes? {
  /// What some work makes, timed where anybody asked.
  func measure<Value, Failure>(
    _ phase: PhaseTimes.Phase, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let self else { return try work() }
    return try self.measure(phase, work)
  }

  /// What the writing of a publication comes to, timed where anybody asked.
  func measure<Value, Failure>(
    _ publication: Publication, workers: Int, _ write: (Publication) async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    guard let self else { return try await write(publication) }
    return try await self.measure(publication, workers: workers, write)
  }
}
