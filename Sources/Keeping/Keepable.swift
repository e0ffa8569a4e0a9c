/// What can be written into bytes that another run of the same program reads back.
///
/// Most are kept by the fields from which they are made again, written in the order in which they are read: one that
/// content gains stands there too, or it would be lost between two builds.
///
/// The bytes have no form of their own to be read by others: what another program has written is thrown away.
package protocol Keepable: SendableMetatype {
  /// Reads what ``keep(in:)`` has written.
  init(_ reader: inout KeptReader) throws(KeptReader.Damage)
  /// Writes it.
  func keep(in writer: inout KeptWriter)
}
