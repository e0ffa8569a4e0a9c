import TestSupport

extension SeededGenerator {
  /// A number below a limit.
  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// One of several values.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }
}
