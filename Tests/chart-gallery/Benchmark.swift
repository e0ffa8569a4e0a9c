import ChartGallery
import Charts

/// What charts cost, beside a fixed piece of work done in the same process: times depend on the
/// machine and its load, their ratio hardly does.
enum Benchmark {
  /// A table of charts: microseconds for one, how many a second, and how many times the reference
  /// one costs.
  static func report() -> String {
    let names = [
      "results", "targets", "stacked", "list", "nested", "bullet", "thread", "multiples",
    ]
    let reference = microseconds(of: hashing)
    var lines = ["reference (1 MiB hashed): \(rounded(reference)) µs"]
    // Each chart at its first width, then at its second, if it has one.
    lines += names.flatMap { [$0, "\($0)-wide"] }.compactMap { name in
      Gallery.exhibits.first { $0.name == name }.map { exhibit in
        let cost = microseconds {
          var bytes: [UInt8] = []
          exhibit.chart.node.append(to: &bytes)
          return UInt64(bytes.count)
        }
        return "\(name): \(rounded(cost)) µs, \(Int(1_000_000 / cost)) a second, "
          + "\(rounded(cost / reference)) of the reference"
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The hash FNV-1a of a mebibyte: as many dependent multiplications.
  private static func hashing() -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<UInt64(1 << 20) { hash = (hash ^ (index & 255)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The least time of one run among many, in microseconds.
  private static func microseconds(of work: () -> UInt64) -> Double {
    let clock = ContinuousClock()
    var least = Duration.seconds(1_000)
    var sum: UInt64 = 0
    let start = clock.now
    while clock.now - start < .milliseconds(400) {
      least = min(least, clock.measure { sum &+= work() })
    }
    // The sum is used, so that the work cannot be left out.
    guard sum != 1 else { preconditionFailure("no work ends in one") }
    return Double(least.components.attoseconds) / 1e12
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
