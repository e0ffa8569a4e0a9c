public import Diagnostics
import Ground

/// The authors' guide for a terminal.
public enum GuideText {
  /// What can be asked for: the topics of the chapters with their titles, then the files whose keys are told.
  public static func topics(in language: DiagnosticLanguage) -> String {
    let chapters = GuideChapter.all(in: language).map { "  \($0.topic)\n    \($0.title)\n" }
    let files = KeyReference.all(in: language).map { "  \($0.name)\n    \($0.path)\n" }
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
    return KeyReference.all(in: language).first { $0.name == topic }?.text(in: language)
  }

  /// What is said of a topic that there is not.
  public static func unknown(_ topic: String, in language: DiagnosticLanguage) -> Message {
    let topics =
      GuideChapter.all(in: language).map(\.topic) + KeyReference.all(in: language).map(\.name)
    let repair =
      Spelling.closest(to: topic, in: topics).map(Message.didYouMean)
      ?? Message("'parvis guide' les liste tous", "'parvis guide' lists them all")
    return Message(
      "le guide ne parle pas de \(quoted(topic))\u{A0}: \(repair.french)",
      "the guide has nothing on \(quoted(topic)): \(repair.english)")
  }
}
