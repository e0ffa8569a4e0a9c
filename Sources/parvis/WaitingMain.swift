import Dispatch
import Synchronization

/// What the main thread waits for, while others do it.
enum WaitingMain {
  /// How something ended.
  private final class Outcome: Sendable { let result = Mutex<Result<Void, any Error>?>(nil) }

  /// Does something that waits for others, and returns when it has ended.
  static func run(_ work: sending @escaping () async throws -> Void) throws {
    let (outcome, end) = (Outcome(), DispatchSemaphore(value: 0))
    Task {
      let result: Result<Void, any Error>
      do { result = .success(try await work()) } catch { result = .failure(error) }
      outcome.result.withLock { $0 = result }
      end.signal()
    }
    end.wait()
    try outcome.result.withLock { $0 }?.get()
  }
}
