// swift-tools-version: 6.1
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// Every target compiles in language mode 6 with the upcoming features that keep imports honest.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func core(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "viva",
  products: [.executable(name: "viva", targets: ["viva"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    core("InterviewModel"),
    core("ScenarioCompiler", ["InterviewModel", .product(name: "Yams", package: "Yams")]),
    core("Grading", ["InterviewModel"]),
    core("SessionEngine", ["InterviewModel"]),
    core("Reporting", ["InterviewModel"]),
    core("TranscriptStorage", ["InterviewModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(name: "CReadlineLibrary", providers: [.apt(["libreadline-dev"])]),
  ]
)
