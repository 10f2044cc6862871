// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every Swift target: language mode 6 comes with the tools version.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "dealline",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "dealline", targets: ["dealline"]),
    .library(
      name: "DeallineKit",
      targets: [
        "Facts", "Extraction", "Registers", "LedgerStore", "Analysis", "Drawing", "Charting",
        "Tabulation", "Reporting", "CairoRendering", "SlideWriting", "YAMLReading",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The facts stem.
    .target(name: "Facts", swiftSettings: settings),
    .target(
      name: "Extraction", dependencies: ["Facts", "CLibXML2"],
      resources: [.copy("Resources")], swiftSettings: settings),
    .target(name: "Registers", dependencies: ["Facts"], swiftSettings: settings),
    .target(
      name: "YAMLReading", dependencies: ["Facts", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "LedgerStore",
      dependencies: [
        "Facts", "YAMLReading", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "Analysis", dependencies: ["Facts"], resources: [.copy("Resources")],
      swiftSettings: settings),

    // The drawing stem.
    .target(name: "Drawing", swiftSettings: settings),
    .target(name: "Charting", dependencies: ["Drawing"], swiftSettings: settings),
    .target(name: "Tabulation", dependencies: ["Drawing"], swiftSettings: settings),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libcairo2-dev", "libpango1.0-dev"]), .brew(["cairo", "pango"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CQPDF", pkgConfig: "libqpdf",
      providers: [.apt(["libqpdf-dev"]), .brew(["qpdf"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "CairoRendering", dependencies: ["Drawing", "CPangoCairo", "CPNG", "CQPDF", "CZlib"],
      swiftSettings: settings),
    .target(
      name: "SlideWriting", dependencies: ["Drawing", "CLibZip"], swiftSettings: settings),

    // Where they meet.
    .target(
      name: "Reporting",
      dependencies: [
        "Facts", "Analysis", "Drawing", "Charting", "Tabulation", "YAMLReading",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "DeallineTool",
      dependencies: [
        "Facts", "Extraction", "Registers", "LedgerStore", "Analysis", "Drawing", "Charting",
        "Tabulation", "Reporting", "CairoRendering", "SlideWriting", "YAMLReading",
        .product(name: "Yams", package: "Yams"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: settings),
    .executableTarget(
      name: "dealline",
      dependencies: [
        "DeallineTool", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Times drawing against a C program that draws the same.
    .executableTarget(
      name: "drawing-benchmark", dependencies: ["Drawing", "CairoRendering", "SlideWriting"],
      path: "Tests/Benchmarks/Drawing", swiftSettings: settings),

    // Tests.
    .target(name: "TestSupport", dependencies: ["Drawing", "Facts"], swiftSettings: settings),
    .testTarget(
      name: "FactsTests", dependencies: ["Facts", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Facts", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "RegistersTests", dependencies: ["Registers", "Facts", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "YAMLReadingTests",
      dependencies: ["YAMLReading", "Facts", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .testTarget(
      name: "LedgerStoreTests",
      dependencies: [
        "LedgerStore", "Facts", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Facts", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ChartingTests", dependencies: ["Charting", "Drawing", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "TabulationTests", dependencies: ["Tabulation", "Drawing", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CairoRenderingTests",
      dependencies: ["CairoRendering", "CPangoCairo", "CPNG", "Drawing", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SlideWritingTests",
      dependencies: ["SlideWriting", "CLibZip", "CairoRendering", "Drawing", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Analysis", "Facts", "Drawing", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DeallineToolTests",
      dependencies: ["DeallineTool", "dealline", "Facts", "LedgerStore", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport", "Drawing", "Facts"],
      swiftSettings: settings),
  ]
)
