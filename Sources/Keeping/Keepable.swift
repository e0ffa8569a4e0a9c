/// What can be written into bytes that another run of the same program reads back.
///
/// The bytes have no form of their own to be read by others: what another program has written is thrown away.
package protocol Keepable: SendableMetatype {
  /// Reads what ``keep(in:)`` has written.
  init(_ reader: inout KeptReader) throws(KeptReader.Damage)
  /// Writes it.
  func keep(in writer: inout KeptWriter)
}

/// What a value is kept by: the fields from which it is made again.
package struct KeptForm<Value>: Sendable {
  let write: @Sendable (Value, inout KeptWriter) -> Void
  let read: @Sendable (inout KeptReader) throws(KeptReader.Damage) -> Value

  /// A value that some fields make.
  package init<each Field: Keepable>(
    _ make: @escaping @Sendable (repeat each Field) -> Value,
    from fields: @escaping @Sendable (Value) -> (repeat each Field)
  ) {
    write = { value, writer in
      let fields = fields(value)
      repeat (each fields).keep(in: &writer)
    }
    read = { reader throws(KeptReader.Damage) in try make(repeat (each Field)(&reader)) }
  }

  /// A value that some fields make where they fit together, as those of every value do.
  package init<each Field: Keepable>(
    checking make: @escaping @Sendable (repeat each Field) -> Value?,
    from fields: @escaping @Sendable (Value) -> (repeat each Field)
  ) {
    let form = KeptForm<Value?>(make) { value in
      guard let value else { preconditionFailure("only a value is kept") }
      return fields(value)
    }
    write = { value, writer in form.write(value, &writer) }
    read = { reader throws(KeptReader.Damage) in
      guard let value = try form.read(&reader) else { throw KeptReader.Damage() }
      return value
    }
  }
}

/// What is kept by its fields: one that content gains stands here too, or it would be lost between two builds.
package protocol KeptByFields: Keepable {
  /// The fields, and how it is made from them.
  static var kept: KeptForm<Self> { get }
}

extension KeptByFields {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try Self.kept.read(&reader)
  }

  package func keep(in writer: inout KeptWriter) { Self.kept.write(self, &writer) }
}
