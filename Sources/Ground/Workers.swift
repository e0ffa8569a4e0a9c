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
}
