/// The place in memory of a value while its part of a page is rendered.
///
/// A program goes through views of many types; boxing each would cost more than showing it. A
/// frame lives only as long as the call that made it, and checks the type at each reading, so a
/// wrong program stops instead of reading nonsense. This is the only file that knows addresses.
struct Frame {
  private let address: UnsafeRawPointer
  private let type: ObjectIdentifier

  /// Calls a function with the frame of a value.
  static func over<Value, Result>(_ value: Value, _ body: (Frame) -> Result) -> Result {
    withUnsafePointer(to: value) { pointer in
      body(Frame(address: UnsafeRawPointer(pointer), type: ObjectIdentifier(Value.self)))
    }
  }

  /// Calls a function with the frame of each value of a list, in order.
  static func overEach<Value>(_ values: [Value], _ body: (Frame) -> Void) {
    values.withUnsafeBufferPointer { buffer in
      guard var pointer = buffer.baseAddress else { return }
      for _ in 0..<buffer.count {
        body(Frame(address: UnsafeRawPointer(pointer), type: ObjectIdentifier(Value.self)))
        pointer += 1
      }
    }
  }

  /// The value that lies at a place of this frame.
  func pointer<Value>(to _: Value.Type, at place: ValuePlace) -> UnsafePointer<Value> {
    precondition(type == place.owner, "a program reads a frame as the type it was compiled for")
    return (address + place.offset).assumingMemoryBound(to: Value.self)
  }
}

/// Where a value lies: how far into which frame.
struct ValuePlace: Hashable, Sendable {
  /// Where the machine keeps the frame.
  let slot: Int
  /// The type of which the frame is.
  let owner: ObjectIdentifier
  let offset: Int

  /// The whole value of a frame.
  init(slot: Int, owner: any Any.Type) {
    self.slot = slot
    self.owner = ObjectIdentifier(owner)
    offset = 0
  }

  /// The place of a part.
  func advanced(by distance: Int) -> ValuePlace {
    ValuePlace(slot: slot, owner: owner, offset: offset + distance)
  }

  private init(slot: Int, owner: ObjectIdentifier, offset: Int) {
    self.slot = slot
    self.owner = owner
    self.offset = offset
  }
}
