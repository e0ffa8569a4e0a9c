import Diagnostics
import Glibc
import Synchronization

/// The signals by which somebody stops the program: Ctrl-C, a request to end, a terminal that closes.
///
/// Nothing is written before the pages are: until then the program says so and ends at once. While it
/// writes, the signal is noted, and the writer stops before it puts anything into place.
enum Interruption {
  /// Whether files are being written.
  private static let isWriting = Atomic(false)
  /// The signal that came while they were; zero for none.
  private static let noted = Atomic<Int32>(0)
  private static let speaksFrench = Atomic(false)

  /// What the program says; without a language of its own it takes the one spoken.
  static let message = Message(
    "interrompu\u{202F}; le site est tel qu’il était", "interrupted; the site is as it was")

  /// Whether a signal asked to stop while files were written.
  static var isAsked: Bool { noted.load(ordering: .sequentiallyConsistent) != 0 }

  /// The exit status of a program that a signal stopped, as shells know it: 130 after Ctrl-C.
  static var status: Int32 { 128 + noted.load(ordering: .sequentiallyConsistent) }

  /// Listens from now on.
  static func watch() {
    speaksFrench.store(SpokenLanguage.now == .french, ordering: .sequentiallyConsistent)
    // Made here once: nothing may be made while a signal is handled.
    _ = (isWriting.load(ordering: .relaxed), noted.load(ordering: .relaxed))
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      _ = signal(number) { Interruption.handle($0) }
      sigaddset(&heard, number)
    }
    // Who starts the program may hold signals back, and what it starts would never hear them.
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
  }

  /// Whether who started the program wants a signal ignored, as `nohup` does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Lets signals wait while files are written.
  static func beginWriting() { isWriting.store(true, ordering: .sequentiallyConsistent) }

  /// Notes a signal, or ends the program; a second signal always ends it.
  private static func handle(_ signal: Int32) {
    let isWriting = isWriting.load(ordering: .sequentiallyConsistent)
    if isWriting, noted.exchange(signal, ordering: .sequentiallyConsistent) == 0 { return }
    if !isWriting { sayInterrupted() }
    _exit(128 + signal)
  }

  /// Writes by the one call that is safe while a signal is handled.
  private static func sayInterrupted() {
    let text: StaticString =
      speaksFrench.load(ordering: .relaxed)
      ? "parvis\u{A0}: interrompu\u{202F}; le site est tel qu’il était\n"
      : "parvis: interrupted; the site is as it was\n"
    _ = Glibc.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}
