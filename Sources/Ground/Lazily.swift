import Synchronization

/// Something that is made when somebody first asks for it; whoever asks meanwhile waits for it.
public final class Lazily<Value: Sendable>: Sendable {
  private enum State {
    case recipe(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// Takes what makes it.
  public init(_ recipe: @escaping @Sendable () -> Value) { state = Mutex(.recipe(recipe)) }

  /// Takes what is made already.
  public init(made value: Value) { state = Mutex(.made(value)) }

  /// It.
  public var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .recipe(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
