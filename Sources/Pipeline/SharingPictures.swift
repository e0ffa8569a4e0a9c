import Diagnostics
import Publishing
import Rasterizing
import Rendering

/// Whether the cards by which pages are shared become pictures on this machine.
struct SharingPictures: Sendable {
  /// The renderer, which makes pictures where it can.
  let renderer: SiteRenderer
  /// Why there are none; nothing where there are, or where nobody would see them.
  let remark: Message?

  /// Looks for the program of pictures in folders, and tries it on the site's own specimens.
  init(of renderer: SiteRenderer, findingProgramsIn folders: String?) {
    let specimens = renderer.specimens
    guard !specimens.isEmpty else {
      self.renderer = renderer
      remark = nil
      return
    }
    guard let program = PictureProgram.find(in: folders ?? "") else {
      self.renderer = renderer
      remark = Self.absence(
        Message(
          "'\(PictureProgram.name)' n’est pas installé (paquet Debian 'librsvg2-bin')",
          "'\(PictureProgram.name)' is not installed (Debian package 'librsvg2-bin')"))
      return
    }
    do {
      var identity: [UInt8] = []
      for specimen in specimens { identity += try program.picture(of: specimen) }
      self.renderer = renderer.makingPictures(with: Self.rasterizer(program, identity))
      remark = nil
    } catch {
      self.renderer = renderer
      remark = Self.absence(error.message)
    }
  }

  private static func rasterizer(_ program: PictureProgram, _ identity: [UInt8]) -> Rasterizer {
    Rasterizer(identity: identity) { document throws(FileFailure) in
      do throws(RasterizingFailure) { return try program.picture(of: document) } catch {
        throw FileFailure(message: error.message)
      }
    }
  }

  private static func absence(_ reason: Message) -> Message {
    Message(
      "sans images de partage\u{A0}: \(reason.french)", "no sharing pictures: \(reason.english)")
  }
}
