// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: warnings are errors, imports are explicit about access.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

/// What every room may import.
let ground: Target.Dependency = "Ground"

/// A room of the line: a library target and the rooms it may import besides the ground.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: [ground] + dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: [ground] + dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// What tests of several rooms need.
let support: Target.Dependency = "TestSupport"

let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
  .product(name: $0, package: "swift-nio")
}

let package = Package(
  name: "parvis", platforms: [.macOS(.v15)],
  products: [.executable(name: "parvis", targets: ["parvis"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "Ground", dependencies: ["CMalloc"], swiftSettings: strict), room("Diagnostics"),
    room("Syntax", ["Diagnostics", "CYAML"]), room("Markdown", ["Diagnostics", "CCommonMark"]),
    room("Charts"), room("Model"), room("Keeping", ["Model", "Diagnostics"]),
    room("Tables", ["Model"]), room("Loading", ["Diagnostics"]),
    room("Scanning", ["Model", "Diagnostics"]),
    room("Consistency", ["Scanning", "Syntax", "Model", "Diagnostics"]),
    room("Layout", ["Versions", "Loading", "Syntax", "Diagnostics"]),
    room(
      "Validation",
      [
        "Keeping", "Layout", "Loading", "Versions", "Consistency", "Scanning", "Syntax", "Markdown",
        "Model", "Diagnostics",
      ]),
    .target(
      name: "Schemas", dependencies: ["Validation", "Syntax", "Markdown", "Diagnostics", ground],
      exclude: ["Texts"], swiftSettings: strict, plugins: ["EditionPlugin"]),
    .target(
      name: "Guide",
      dependencies: [
        "Schemas", "Validation", "Scanning", "Syntax", "Markdown", "Diagnostics", ground,
      ], exclude: ["Texts"], swiftSettings: strict, plugins: ["EditionPlugin"]),
    room("Publishing", ["Diagnostics"]), room("Links", ["Publishing", "Diagnostics"]),
    room("Digests", ["CNettle"]), room("Discovery", ["Digests", "Publishing", "Diagnostics"]),
    room("Templates", ["Diagnostics"]), room("Messages", ["Diagnostics", "Syntax"]),
    room("Archives", ["CZip", "CZlib"]), room("Search"),
    room("Workbooks", ["Archives", "CExpat", "Diagnostics"]),
    room(
      "Exchange",
      ["Workbooks", "Authoring", "Loading", "Scanning", "Syntax", "Model", "Diagnostics"]),
    room("Versions", ["Loading", "Syntax", "Model", "Diagnostics"]),
    room("OpenData", ["Versions", "Words", "Tables", "Model", "Archives", "Publishing"]),
    room(
      "Presentation",
      [
        "OpenData", "Versions", "Words", "Tables", "Model", "Charts", "Markdown", "Templates",
        "Publishing",
      ]),
    .target(
      name: "Words",
      dependencies: ["Messages", "Model", "Markdown", "Loading", "Diagnostics", "Ground"],
      swiftSettings: strict, plugins: ["WordsPlugin"]),
    .plugin(
      name: "WordsPlugin", capability: .buildTool(), dependencies: ["words-generator"],
      path: "Sources/WordsPlugin"),
    .executableTarget(
      name: "words-generator", dependencies: ["Messages", "Diagnostics", "Ground"],
      swiftSettings: strict),
    .target(
      name: "Edition", dependencies: ["Diagnostics", "Ground"], swiftSettings: strict,
      plugins: ["EditionPlugin"]),
    .plugin(
      name: "EditionPlugin", capability: .buildTool(), dependencies: ["edition-generator"],
      path: "Sources/EditionPlugin"),
    .executableTarget(name: "edition-generator", swiftSettings: strict),
    room("Authoring", ["Loading", "Scanning", "Syntax", "Model", "Diagnostics"]),
    room(
      "Rendering",
      [
        "Presentation", "OpenData", "Versions", "Search", "Words", "Tables", "Model", "Charts",
        "Markdown", "Templates", "Discovery", "Links", "Publishing", "Loading", "Diagnostics",
      ]), room("Writing", ["Publishing", "Diagnostics"]),
    room("Sending", ["Writing", "Diagnostics"]), room("Rasterizing", ["Diagnostics"]),
    room("Release", ["Loading", "Syntax", "Diagnostics"]),
    room("Forms", ["Authoring", "Schemas", "Validation", "Loading", "Syntax", "Diagnostics"]),
    room(
      "Preview", ["Forms", "Discovery", "Publishing", "Loading", "Syntax", "Diagnostics"] + nio),
    room(
      "Pipeline",
      [
        "Keeping", "Archives", "Authoring", "Edition", "Consistency", "Exchange", "Layout",
        "Loading", "Syntax", "Digests", "Workbooks", "Validation", "Versions", "Schemas", "Guide",
        "Presentation", "Rendering", "Discovery", "Links", "Publishing", "Rasterizing", "Release",
        "Sending", "Writing", "Preview", "Model", "Diagnostics",
      ]),
    .executableTarget(
      name: "parvis",
      dependencies: [
        ground, "Pipeline", "Preview", "Authoring", "Edition", "Consistency", "Exchange", "Guide",
        "Workbooks", "Discovery", "Sending", "Writing", "Model", "Diagnostics", argumentParser,
      ], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "ChartGallery", dependencies: [ground, "Charts"], path: "Tests/ChartGallery",
      swiftSettings: strict),
    .executableTarget(
      name: "chart-gallery", dependencies: ["ChartGallery", "Charts"], path: "Tests/chart-gallery",
      swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .executableTarget(
      name: "site-phases",
      dependencies: [
        "Writing", "Rendering", "Presentation", "Links", "Publishing", "Validation", "Loading",
        "Model", "Diagnostics",
      ], path: "Tests/site-phases", swiftSettings: strict),
    .target(
      name: "SiteReading",
      dependencies: [
        ground, "Presentation", "Rendering", "Links", "Publishing", "Tables", "Validation",
        "Loading", "Model", "Diagnostics",
      ], path: "Tests/SiteReading", swiftSettings: strict), tests("GroundTests", []),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("AuthoringTests", ["Authoring", "Syntax", "Diagnostics"]),
    tests("SyntaxTests", ["Syntax", "Diagnostics", support]),
    tests("MarkdownTests", ["Markdown", "Diagnostics", support]),
    tests("ChartsTests", ["ChartGallery", "Charts", support], exclude: ["Snapshots"]),
    tests("ModelTests", ["Model", support]),
    tests("TemplatesTests", ["Templates", "Diagnostics", support, mustache]),
    tests("MessagesTests", ["Messages", "Diagnostics"]),
    tests("WordsTests", ["Words", "Messages", "Loading", "Model", "Diagnostics"]),
    tests("LoadingTests", ["Loading", "Diagnostics"]),
    tests("ScanningTests", ["Scanning", "Model", "Diagnostics"]),
    tests("ConsistencyTests", ["Consistency", "Model", "Diagnostics"]),
    tests(
      "ValidationTests", ["Validation", "Loading", "Model", "Diagnostics", support],
      exclude: ["Fixtures"]), tests("RasterizingTests", ["Rasterizing", "Diagnostics"]),
    tests("ArchivesTests", ["Archives"]), tests("DigestsTests", ["Digests"]),
    tests("WorkbooksTests", ["Workbooks", "Archives", support]),
    tests(
      "ExchangeTests",
      [
        "Exchange", "Workbooks", "Authoring", "SiteReading", "Validation", "Loading", "Model",
        "Syntax", "Diagnostics", support,
      ]), tests("SearchTests", ["Search"]), tests("VersionsTests", ["Versions", "Model", support]),
    tests("OpenDataTests", ["OpenData", "Words", "Tables", "Loading", "Model", "Diagnostics"]),
    tests("PublishingTests", ["Publishing"]),
    tests(
      "DiscoveryTests", ["Discovery", "Publishing", "Diagnostics", support], exclude: ["Expected"]),
    tests("LinksTests", ["Links", "Publishing", "Diagnostics"]),
    tests("FormsTests", ["Forms", "Loading", "Syntax", "Diagnostics", support]),
    tests("PreviewTests", ["Preview", "Publishing", "Loading", "Diagnostics"] + nio),
    tests("SendingTests", ["Sending", "Diagnostics"]),
    tests("WritingTests", ["Writing", "Publishing", "Diagnostics", support]),
    tests(
      "KeepingTests",
      ["Keeping", "SiteReading", "Validation", "Loading", "Model", "Diagnostics", support]),
    tests(
      "PipelineTests",
      ["Pipeline", "Rendering", "Release", "Loading", "Digests", "Diagnostics", support]),
    tests("PresentationTests", ["Presentation", "Words", "Loading", "Model", "Diagnostics"]),
    tests(
      "RenderingTests",
      ["SiteReading", "Rendering", "Search", "Presentation", "Loading", "Model", "Diagnostics"]),
    tests(
      "SiteTests",
      [
        "SiteReading", "Digests", "OpenData", "Rendering", "Publishing", "Tables", "Rasterizing",
        "Validation", "Release", "Loading", "Model", "Diagnostics", support,
      ], exclude: ["Expected"]),
    tests(
      "ContentTests",
      [
        "SiteReading", "Rendering", "OpenData", "Tables", "Exchange", "Workbooks", "Authoring",
        "Validation", "Loading", "Model", "Diagnostics",
      ], exclude: ["Expected"]), tests("ParvisTests", ["parvis", "Archives"]),
    tests("GuideTests", ["Guide", "Validation", "Loading", "Diagnostics"]),
    tests("SchemasTests", ["Schemas", "Validation", "Syntax", "Model", "Diagnostics"]),
    tests("ArchitectureTests", ["Words"]),
  ], swiftLanguageModes: [.v6])
