import Diagnostics
import Yams

/// Runs Yams over a text, again and again while keys are repeated.
enum YAMLComposer {
  /// The root of a text, or nothing when it holds no value.
  ///
  /// Yams stops at the first mapping with a repeated key, and tells only where that key stands first.
  /// That one is marked in the text, so the next run finds the next, until all keys differ; the
  /// conversion takes the marks away and then knows all of them and their places.
  static func compose(_ text: inout YAMLText) -> Result<Node?, YAMLFault> {
    while true {
      do {
        let yaml = String(decoding: text.bytes, as: UTF8.self)
        let parser = try Parser(
          yaml: yaml, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
        return .success(try parser.singleRoot())
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let offset = text.offset(of: context.mark)
        guard text.distinguishKey(at: offset) else {
          return .failure(YAMLFault(repeatedKey: keys.first ?? "", at: offset, in: text))
        }
      } catch let error as YamlError { return .failure(YAMLFault(error, in: &text)) } catch {
        return .failure(YAMLFault(unknownAt: text.range.lowerBound, in: text))
      }
    }
  }
}
