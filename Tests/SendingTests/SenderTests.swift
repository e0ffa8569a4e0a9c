import Diagnostics
import Foundation
import Testing

@testable import Sending

/// A folder with a built site and its destinations, removed with the last reference.
private final class Desk: Sendable {
  let path = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID().uuidString)")
    .path()

  init() throws {
    for (name, text) in ["index.html": "one", "fr/a.html": "a", "list": "1"] {
      try write(text, to: "site/\(name)")
    }
    try write("not of the site", to: "folder/mine.txt")
    try write("not of the site", to: "mirror/mine.txt")
    _ = try ExternalProgram(name: "git").succeed(
      ["init", "--quiet", "--bare", "\(path)/bare.git"], reaching: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    let place = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// The files of a folder with their texts; of a repository those of its branch.
  func files(of destination: Destination) throws -> [String: String] {
    var folder = destination.name
    if case .git(let repository, let branch) = destination {
      folder = "\(path)/\(UUID().uuidString)"
      try ExternalProgram(name: "git").succeed(
        ["clone", "--quiet", "--branch", branch, repository, folder], reaching: repository)
      try FileManager.default.removeItem(atPath: "\(folder)/.git")
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.reduce(into: [:]) { files, name in
      let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      files[name] = bytes.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

@Suite("Sending a site") struct SenderTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private var destinations: [Destination] {
    [
      .folder("\(desk.path)/folder"), .rsync("\(desk.path)/mirror"),
      .git(repository: "\(desk.path)/bare.git", branch: "pages"),
    ]
  }

  @Test(
    "puts new and changed files into place, removes those that go, and leaves what is not the site's"
  ) func sent() throws {
    for destination in destinations {
      let mine = destination.name.hasSuffix(")") ? [:] : ["mine.txt": "not of the site"]
      try desk.write("one", to: "site/index.html")
      let first = try Sender(to: destination, listName: "list")
      #expect(try first.publishedList() == nil)
      try first.send(["fr/a.html", "index.html"], removing: [], from: "\(desk.path)/site")
      #expect(
        try desk.files(of: destination)
          == mine.merging(["index.html": "one", "fr/a.html": "a", "list": "1"]) { $1 })
      try desk.write("two", to: "site/index.html")
      let second = try Sender(to: destination, listName: "list")
      #expect(try second.publishedList() == Array("1".utf8))
      let gone = "\(desk.path)/site/fr/a.html"
      try FileManager.default.removeItem(atPath: gone)
      try second.send(["index.html"], removing: ["fr/a.html"], from: "\(desk.path)/site")
      #expect(
        try desk.files(of: destination) == mine.merging(["index.html": "two", "list": "1"]) { $1 })
      try desk.write("a", to: "site/fr/a.html")
    }
  }

  @Test("rsync tells what is altered or missing there by what it holds, whatever its name and time")
  func altered() throws {
    let mirror = Destination.rsync("\(desk.path)/mirror")
    let names = ["fr/a b é.html", "fr/a.html", "index.html"]
    try desk.write("a", to: "site/\(names[0])")
    let sender = try Sender(to: mirror, listName: "list")
    #expect(try sender.altered(among: names, beside: "\(desk.path)/site") == names)
    try sender.send(names, removing: [], from: "\(desk.path)/site")
    #expect(try sender.altered(among: names, beside: "\(desk.path)/site") == [])
    for name in names {
      let file = "\(desk.path)/mirror/\(name)"
      let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
      try desk.write(name == names[2] ? "eno" : "b", to: "mirror/\(name)")
      try FileManager.default.setAttributes(
        [.modificationDate: #require(time as? Date)], ofItemAtPath: file)
    }
    #expect(try sender.altered(among: names, beside: "\(desk.path)/site") == names)
    try sender.send(names, removing: [], from: "\(desk.path)/site")
    #expect(try sender.altered(among: names, beside: "\(desk.path)/site") == [])
    // Another time alone is no other file.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)],
      ofItemAtPath: "\(desk.path)/mirror/index.html")
    #expect(try sender.altered(among: names, beside: "\(desk.path)/site") == [])
  }

  @Test("what another program cannot do is told in one sentence, with its reason and the repair")
  func refused() throws {
    let absent = "\(desk.path)/absent.git"
    let failure = #expect(throws: SendingFailure.self) {
      try Sender(to: .git(repository: absent, branch: "pages"), listName: "list")
    }
    #expect(
      failure?.message.english
        == "'git' could not reach '\(absent)' (status 128, “fatal: '\(absent)' does not appear to be a git repository”); check the address, the network and your rights"
    )
    let missing = #expect(throws: SendingFailure.self) {
      try ExternalProgram(name: "parvis-no-such-program").run([])
    }
    #expect(
      missing?.message.french
        == "'parvis-no-such-program' n’est pas installé (paquet Debian 'parvis-no-such-program')")
  }
}
