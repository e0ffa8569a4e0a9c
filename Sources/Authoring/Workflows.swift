public import Diagnostics

/// The files by which a forge checks a site on every change and publishes it.
public enum Workflows: String, CaseIterable, Sendable {
  /// GitHub: annotations beside each line, and its pages.
  case github
  /// GitLab: a report of code quality, and its pages.
  case gitlab

  /// The file, which speaks a language to authors.
  public func file(speaking language: DiagnosticLanguage) -> SourceFile {
    let hint = Message(
      "# PARVIS_URL et PARVIS_SHA256\u{A0}: l’adresse du programme et son empreinte (fichier SHA256SUMS).",
      "# PARVIS_URL and PARVIS_SHA256: the address of the program and its checksum (file SHA256SUMS)."
    )[language]
    switch self {
    case .github:
      return SourceFile(
        path: ".github/workflows/parvis.yml", text: Self.github(hint, language.rawValue))
    case .gitlab:
      return SourceFile(path: ".gitlab-ci.yml", text: Self.gitlab(hint, language.rawValue))
    }
  }

  private static func github(_ hint: String, _ language: String) -> String {
    """
    name: Parvis
    \(hint)
    on:
      push:
      pull_request:
    permissions:
      contents: read
      pages: write
      id-token: write
    env:
      PARVIS_URL: ${{ vars.PARVIS_URL }}
      PARVIS_SHA256: ${{ vars.PARVIS_SHA256 }}
    jobs:
      check:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          - run: |
              curl -fsSL -o parvis "$PARVIS_URL"
              echo "$PARVIS_SHA256  parvis" | sha256sum -c
              chmod +x parvis
          - run: ./parvis check --format github --language \(language)
          - run: ./parvis build --output public --language \(language)
          - if: github.ref_name == github.event.repository.default_branch
            uses: actions/upload-pages-artifact@v3
            with:
              path: public
      publish:
        if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch
        needs: check
        runs-on: ubuntu-latest
        environment: github-pages
        steps:
          - uses: actions/deploy-pages@v4

    """
  }

  private static func gitlab(_ hint: String, _ language: String) -> String {
    """
    \(hint)
    image: debian:bookworm-slim

    before_script:
      - apt-get update -qq && apt-get install -y -qq curl ca-certificates >/dev/null
      - curl -fsSL -o /usr/local/bin/parvis "$PARVIS_URL"
      - echo "$PARVIS_SHA256  /usr/local/bin/parvis" | sha256sum -c
      - chmod +x /usr/local/bin/parvis

    check:
      stage: test
      script:
        - parvis check --format gitlab --language \(language) > quality.json || parvis check --language \(language)
      artifacts:
        when: always
        reports:
          codequality: quality.json

    pages:
      stage: deploy
      script:
        - parvis build --output public --language \(language)
      artifacts:
        paths: [public]
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    """
  }
}
