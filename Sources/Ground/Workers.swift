import Dispatch
import Synchronization

/// Work that is done on all cores at the same time.
public enum Workers {
  /// What is made of each input, in the order of the inputs: the same as one after the other.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ make: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(make) }
    let outputs = Mutex<[Output?]>(Array(repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { number in
      let output = make(inputs[number])
      outputs.withLock { $0[number] = output }
    }
    return outputs.withLock { $0.compactMap(\.self) }
  }

  /// The same, those first that take longest, of which `size` gives a measure: no worker is left with a long
  /// one when all others are done.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], longestFirst size: (Input) -> Int, _ make: @Sendable (Input) -> Output
  ) -> [Output] {
    let sizes = inputs.map(size)
    let order = inputs.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let outputs = map(order.map { inputs[$0] }, make)
    var places = order
    for (place, index) in order.enumerated() { places[index] = place }
    return places.map { outputs[$0] }
  }

  /// What two recipes make at the same time, each with what else it does on all cores: another thread makes the
  /// second, or this one where none has begun it by the time the first is made.
  public static func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let outcome = Outcome<Second>()
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) { outcome.make(second) }
    let made = first()
    outcome.make(second)
    if !outcome.isMade { group.wait() }
    return (made, outcome.value)
  }

  /// What one of two threads makes, whichever comes first.
  private final class Outcome<Value: Sendable>: Sendable {
    private let isBegun = Atomic(false)
    private let made = Mutex<Value?>(nil)

    /// Makes it, where nobody has begun to.
    func make(_ recipe: () -> Value) {
      guard !isBegun.exchange(true, ordering: .acquiringAndReleasing) else { return }
      let value = recipe()
      made.withLock { $0 = value }
    }

    var isMade: Bool { made.withLock { $0 != nil } }

    var value: Value {
      guard let value = made.withLock({ $0 }) else {
        preconditionFailure("a recipe has made something when its thread has ended")
      }
      return value
    }
  }
}
