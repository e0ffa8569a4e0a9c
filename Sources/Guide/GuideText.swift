public import Diagnostics
import Ground

/// The authors' guide for a terminal.
public enum GuideText {
  /// What can be asked for: the topics of the chapters with their titles, then the files whose keys are told.
  public static func topics(in language: DiagnosticLanguage) -> String {
    let chapters = GuideChapter.all(in: language).map { "  \($0.topic)\n    \($0.title)\n" }
    let files = KeyReference.all(in: language).map { "  \(name(of: $0))\n    \($0.path)\n" }
    let heads = [Message("Chapitres", "Chapters"), Message("Clés des fichiers", "Keys of files")]
    return "\(heads[0][language])\n\(chapters.joined())\n\(heads[1][language])\n\(files.joined())"
  }

  /// A chapter, or the keys of a file; nothing where there is no such topic.
  public static func text(of topic: String, in language: DiagnosticLanguage) -> String? {
    let languages = [language] + DiagnosticLanguage.allCases.filter { $0 != language }
    for (index, chapter) in languages.lazy.flatMap({ GuideChapter.all(in: $0).enumerated() })
    where chapter.topic == topic {
      let own = GuideChapter.all(in: language)
      return index < own.count ? own[index].text : chapter.text
    }
    let references = KeyReference.all(in: language)
    return references.first { name(of: $0) == topic }?.text(in: language)
  }

  /// What the keys of a file are asked for by: its name, where a chapter has that of its shape.
  private static func name(of reference: KeyReference) -> String {
    let isTaken = DiagnosticLanguage.allCases.contains { language in
      GuideChapter.all(in: language).contains { $0.topic == reference.name }
    }
    guard isTaken, let slash = reference.path.lastIndex(of: "/") else { return reference.name }
    return String(reference.path[reference.path.index(after: slash)...])
  }

  /// What is said of a topic that there is not.
  public static func unknown(_ topic: String, in language: DiagnosticLanguage) -> Message {
    let chapters = GuideChapter.all(in: language).map(\.topic)
    let topics = chapters + KeyReference.all(in: language).map(name)
    let head = Message(
      "le guide ne parle pas de \(quoted(topic))", "the guide has nothing on \(quoted(topic))")
    if let meant = Spelling.closest(to: topic, in: topics) {
      let repair = Message.didYouMean(meant)
      return Message("\(head.french)\u{A0}: \(repair.french)", "\(head.english): \(repair.english)")
    }
    let list = Spelling.nearestFirst(to: topic, in: chapters).joined(separator: ", ")
    return Message(
      "\(head.french)\u{202F}; ses chapitres, les plus proches d’abord\u{A0}: \(list)",
      "\(head.english); its chapters, the nearest first: \(list)")
  }
}
