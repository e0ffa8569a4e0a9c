import Diagnostics
import Loading
import Syntax

/// What goes with something that waits: what data say of an action, the steps of a thread that lead to it.
extension Release {
  /// The data of a contract without what they say of some of its actions, where they say anything.
  static func data(
    of contract: String, without actions: Set<String>, in tree: SourceTree
  ) -> [SourceFile] {
    ["budget", "indicators", "observations"].compactMap { name in
      guard let file = tree.file(at: "\(contract)/\(name).json") else { return nil }
      var ignored: [Diagnostic] = []
      guard let root = JSONSyntax.parse(file, into: &ignored) else { return nil }
      let isOfThem = { (node: SyntaxNode) in node["action"]?.text.map(actions.contains) ?? false }
      var blanking = Blanking(file)
      for key in ["lines", "published", "indicators", "observations"] {
        root[key].map { blanking.remove($0.numbers(where: isOfThem), from: $0) }
      }
      if let amendments = root["amendments"] {
        let emptied = amendments.numbers { amendment in
          let changes = amendment["changes"]?.items ?? []
          return !changes.isEmpty && changes.allSatisfy(isOfThem)
        }
        for (number, amendment) in amendments.items.enumerated() where !emptied.contains(number) {
          amendment["changes"].map { blanking.remove($0.numbers(where: isOfThem), from: $0) }
        }
        blanking.remove(emptied, from: amendments)
      }
      return blanking.file.bytes == file.bytes ? nil : blanking.file
    }
  }

  /// The threads that wait themselves, and their file without them and without the steps that lead to folders
  /// that wait; a thread of which less than two steps are left goes too.
  static func threads(
    in tree: SourceTree, without folders: [String: Withheld.Reason],
    _ waits: (Withheld.Reason) -> Bool
  ) -> (withheld: [Withheld], file: SourceFile?) {
    let path = "Content/threads.yml"
    guard let file = tree.file(at: path), !folders.isEmpty || mayHold(file.bytes[...]),
      let threads = node(of: file)
    else { return ([], nil) }
    var blanking = Blanking(file)
    var withheld: [Withheld] = []
    var gone: Set<Int> = []
    for (number, thread) in threads.items.enumerated() {
      if let reason = reason(thread), waits(reason) {
        withheld.append(Withheld(path: path, part: [thread["id"]?.text ?? ""], reason: reason))
        gone.insert(number)
        continue
      }
      guard let steps = thread["steps"] else { continue }
      let reasons = steps.items.map { step in
        let contract = "\(contracts)/\(step["contract"]?.text ?? "")"
        return folders[contract] ?? folders["\(contract)/actions/\(step["action"]?.text ?? "")"]
      }
      let waiting = Set(reasons.indices.filter { reasons[$0] != nil })
      if let reason = reasons.lazy.compactMap(\.self).first, steps.items.count - waiting.count < 2 {
        withheld.append(Withheld(path: path, part: [thread["id"]?.text ?? ""], reason: reason))
        gone.insert(number)
      } else {
        blanking.remove(waiting, from: steps)
      }
    }
    blanking.remove(gone, from: threads)
    return (withheld, blanking.file.bytes == file.bytes ? nil : blanking.file)
  }
}

extension SyntaxNode {
  /// The numbers of the items of a list of which something is true.
  fileprivate func numbers(where isTrue: (SyntaxNode) -> Bool) -> Set<Int> {
    Set(items.indices.filter { isTrue(items[$0]) })
  }
}
