// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "onland",
  products: [
    .executable(name: "onland", targets: ["onland"]),
    .library(name: "BulkScoring", targets: ["BulkScoring"]),
    .library(name: "Sealing", targets: ["Sealing"]),
    // For the tests alone: they have to be files of their own to be preloaded.
    .library(name: "FakedClock", type: .dynamic, targets: ["FakedClock"]),
    .library(name: "FailingCalls", type: .dynamic, targets: ["FailingCalls"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CSystem"),
    .target(
      name: "CReadline", dependencies: ["CSystem"],
      linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "EmbeddedData"),
    .target(name: "Dates", swiftSettings: settings),
    .target(name: "Formats", swiftSettings: settings),
    .target(
      name: "Sealing",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(name: "Texts", dependencies: ["Dates", "Formats"], swiftSettings: settings),
    .target(
      name: "Psychometrics",
      dependencies: ["Dates", "Formats", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "BulkScoring", dependencies: ["Dates", "Formats", "Psychometrics"],
      swiftSettings: settings),
    .target(
      name: "GroupResults", dependencies: ["BulkScoring", "Psychometrics"], swiftSettings: settings),
    .target(
      name: "Terminal", dependencies: ["CReadline", "CSystem", "Formats"], swiftSettings: settings),
    .target(
      name: "History",
      dependencies: [
        "Dates", "Formats", "Psychometrics", "Sealing",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "HelpResources", dependencies: ["Dates", "Formats", "Texts"], exclude: ["Data"],
      swiftSettings: settings),
    .target(
      name: "Journal",
      dependencies: [
        "Dates", "EmbeddedData", "Formats", "HelpResources", "History", "Psychometrics", "Sealing",
        "Texts",
      ],
      swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: [
        "Dates", "Formats", "GroupResults", "HelpResources", "History", "Journal", "Psychometrics",
        "Terminal", "Texts",
      ],
      swiftSettings: settings),
    .target(
      name: "HTMLRendering", dependencies: ["Formats", "HelpResources", "Pages", "Texts"],
      swiftSettings: settings),
    .target(
      name: "Interchange",
      dependencies: [
        "BulkScoring", "Dates", "Formats", "GroupResults", "HelpResources", "History", "Journal",
        "Pages", "Psychometrics", "Sealing", "Texts",
      ],
      swiftSettings: settings),
    .target(
      name: "OnlandApp",
      dependencies: [
        "BulkScoring", "Dates", "Formats", "GroupResults", "HTMLRendering", "HelpResources",
        "History",
        "Interchange", "Journal", "Pages", "Psychometrics", "Terminal", "Texts",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "onland",
      dependencies: [
        "OnlandApp", "Dates", "Formats", "HelpResources", "History", "Journal", "Psychometrics",
        "Terminal", "Texts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DatesTests", dependencies: ["Dates", "TestSupport", "Texts"], swiftSettings: settings),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SealingTests", dependencies: ["Sealing", "TestSupport"],
      exclude: ["Vectors"], swiftSettings: settings),
    .target(
      name: "TestQuestionnaires", dependencies: ["Psychometrics"],
      path: "Tests/TestQuestionnaires", swiftSettings: settings),
    .testTarget(
      name: "PsychometricsTests",
      dependencies: ["Dates", "Formats", "Psychometrics", "TestQuestionnaires", "TestSupport"],
      exclude: ["Unshaped", "Vectors", "check_trends.py"],
      swiftSettings: settings),
    .testTarget(
      name: "BulkScoringTests",
      dependencies: [
        "BulkScoring", "Dates", "Formats", "Psychometrics", "TestQuestionnaires", "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "GroupResultsTests",
      dependencies: [
        "BulkScoring", "GroupResults", "Psychometrics", "TestQuestionnaires", "TestSupport",
      ], exclude: ["check_reliability.R", "Vectors"], swiftSettings: settings),
    .target(name: "FakedClock", path: "Tests/FakedClock"),
    .target(
      name: "FailingCalls", path: "Tests/FailingCalls", linkerSettings: [.linkedLibrary("dl")]),
    .target(
      name: "TestSupport", dependencies: ["Dates", "Texts"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .executableTarget(name: "TextTables", path: "Tests/TextTables", swiftSettings: settings),
    .testTarget(
      name: "TextsTests", dependencies: ["Dates", "TestSupport", "TextTables", "Texts"],
      swiftSettings: settings),
    .executableTarget(
      name: "line-reader-demo", dependencies: ["Terminal"], path: "Tests/LineReaderDemo",
      swiftSettings: settings),
    .executableTarget(
      name: "trend-simulation", dependencies: ["Psychometrics", "TestSupport"],
      path: "Tests/TrendSimulation", swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Formats", "Terminal", "TestSupport", "line-reader-demo"],
      swiftSettings: settings),
    .testTarget(
      name: "HistoryTests",
      dependencies: [
        "Dates", "Formats", "History", "Psychometrics", "Sealing", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "HelpResourcesTests",
      dependencies: ["Dates", "Formats", "HelpResources", "TestSupport", "Texts"],
      exclude: ["check_numbers.py", "review_sheet.py"], swiftSettings: settings),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Dates", "History", "Journal", "Psychometrics", "TestSupport", "Texts"],
      swiftSettings: settings),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Formats", "Journal", "Pages", "Psychometrics", "Terminal", "TestSupport", "Texts",
      ],
      exclude: ["Charts"], swiftSettings: settings),
    .testTarget(
      name: "HTMLRenderingTests",
      dependencies: [
        "Formats", "HTMLRendering", "HelpResources", "History", "Pages", "Sealing", "TestSupport",
        "Texts",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "BulkScoring", "Formats", "History", "Interchange", "Psychometrics", "TestQuestionnaires",
        "TestSupport",
      ], exclude: ["Surveys"], swiftSettings: settings),
    .testTarget(
      name: "OnlandAppTests",
      dependencies: [
        "OnlandApp", "BulkScoring", "Dates", "Formats", "HelpResources", "History", "Interchange",
        "HTMLRendering", "Journal", "Pages", "Psychometrics", "Sealing", "Terminal",
        "TestQuestionnaires", "TestSupport", "TextTables", "Texts", "onland",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: [
        "Group/Screens", "Help/Screens", "PastCheckIns/Screens", "Questionnaires/Broken",
        "Questionnaires/check_schema.py", "Report/Pages", "Result/Screens", "Signals/Screens",
        "Transcripts/Screens",
        "Trends/Pictures", "WholePages/Screens",
      ], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "onland", "Dates", "Formats", "History", "Journal", "Psychometrics", "Terminal",
        "TestSupport", "Texts",
      ],
      exclude: ["Fixtures", "Screens"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)

// libFuzzer brings its own main, so this target is there only for Tests/Fuzz/run.
if Context.environment["ONLAND_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "onland-fuzz",
      dependencies: [
        "BulkScoring", "Dates", "Formats", "GroupResults", "History", "Interchange", "Journal",
        "OnlandApp", "Psychometrics", "Sealing", "Terminal", "Texts",
      ],
      path: "Tests/Fuzz", exclude: ["README.md", "Seeds", "run", "sanitize"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
