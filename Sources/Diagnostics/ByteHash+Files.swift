public import Ground

extension ByteHash {
  /// The hash of files, their paths included.
  public init(of files: [SourceFile]) {
    self.init()
    for file in files {
      append(text: file.path)
      append(number: UInt64(file.bytes.count))
      append(many: file.bytes)
    }
  }
}
