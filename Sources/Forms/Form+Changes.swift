import Diagnostics
import Syntax

/// What an author has changed in a form, beside what the file says by now.
extension Form {
  /// The fields whose values are others than an author has filled in, with what that is.
  public func differences(from values: FormValues) -> [(field: FormField, typed: String)] {
    fields.compactMap { field in
      guard let text = values.text(of: field) else { return nil }
      let state = values.state(of: field)
      let isSame = text.isSpelled(as: field.sentText) && (state == field.state || state.isEmpty)
      return isSame ? nil : (field, text.isEmpty ? state : text)
    }
  }

  /// The text after the header that an author has filled in, where it is another than that of the file.
  public func changedBody(_ values: FormValues) -> String? {
    guard let typed = values.body, let text = written.bodyText,
      !typed.isSpelled(as: text.withoutControls)
    else { return nil }
    return typed
  }

  /// Whether it is about what another form of the file was about, as far as the rest of the list tells.
  ///
  /// What an item is called may have changed; where all others of its list are as they were, it is the same.
  public func isAboutSame(as before: Form) -> Bool {
    guard place != .top else { return before.place == .top }
    guard before.place == place, place.steps.count == 2, let parent = place.parent else {
      return false
    }
    let (old, new) = (before.texts(ofItemsAt: parent), texts(ofItemsAt: parent))
    guard old.count == new.count else { return false }
    return zip(old, new).enumerated().allSatisfy { index, texts in
      "\(index)" == place.steps[1] || texts.0.isSpelled(as: texts.1)
    }
  }

  private func texts(ofItemsAt path: FieldPath) -> [String] {
    written.node(at: path)?.items.map { written.file.text(in: $0.location.range) } ?? []
  }

  /// Of what an author has filled in what is not as this form showed it.
  ///
  /// Where the file has changed since, only that is the author’s; the rest is what the file said before.
  public func changed(in values: FormValues) -> FormValues {
    let untouched = fields.filter { field in
      values.text(of: field)?.isSpelled(as: field.sentText) == true
        && values.state(of: field) == field.state
    }
    var names = Set(
      untouched.flatMap { [FormValues.name(of: $0.path), FormValues.stateName(of: $0.path)] })
    if changedBody(values) == nil { names.insert(FormValues.body) }
    return values.leavingOut(names)
  }
}

extension FormField {
  /// The text as a browser sends it back when nobody has changed it.
  var sentText: String {
    let text = text.withoutControls
    switch control {
    case .prose: return text.trimmingBlanks
    // A line has no ends of lines.
    default: return text.replacing("\n", with: "").trimmingBlanks
    }
  }
}

extension String {
  /// The text with line feeds as the ends of its lines, and without other controls than tabs: nobody types
  /// them.
  var withoutControls: String {
    let lines = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = lines.unicodeScalars.filter { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\n" || scalar == "\t"
    }
    return String(String.UnicodeScalarView(kept))
  }
}
