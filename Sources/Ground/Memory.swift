import CMalloc

/// Memory that the program no longer uses, which the C library keeps for the next one who asks.
public enum Memory {
  /// Has large pieces given back to the system when they are freed.
  ///
  /// The C library does so below a size that it raises to that of the largest piece that was ever freed
  /// (mallopt(3), `M_MMAP_THRESHOLD`): then the place of a file with all figures of a site is kept to the end.
  public static func returnLargePieces() { mallopt(M_MMAP_THRESHOLD, 1 << 20) }

  /// Gives back to the system what lies free between what is used.
  public static func giveBack() { malloc_trim(0) }
}
