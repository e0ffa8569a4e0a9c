import ArgumentParser

/// The command line.
@main
struct Parvis: ParsableCommand {
  func run() throws {}
}
