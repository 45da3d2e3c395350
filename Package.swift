// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// Every target compiles in language mode 6, without warnings, and with imports that say who sees
/// them.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func target(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "viva",
  products: [.executable(name: "viva", targets: ["viva"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    target("InterviewModel"),
    target("ScenarioCompiler", ["InterviewModel", yams]),
    target(
      "Grading", ["InterviewModel"], exclude: ["Tables/generate.py", "References/frequencies.py"]),
    target("SessionEngine", ["InterviewModel"]),
    target("Scheduling", ["InterviewModel"]),
    target("Reporting", ["InterviewModel", "Scheduling"]),
    target(
      "Authoring",
      ["InterviewModel", "ScenarioCompiler", "Grading", "SessionEngine", "Reporting"]),
    target("TranscriptStorage", ["InterviewModel", grdb]),
    target(
      "ReviewServer", ["InterviewModel", "TranscriptStorage", "Reporting", flyingSocks, mustache]),
    .systemLibrary(name: "CReadlineLibrary", providers: [.apt(["libreadline-dev"])]),
    .target(name: "CReadline", dependencies: ["CReadlineLibrary"]),
    target("LineEditing", ["CReadline", "CReadlineLibrary"]),
    target(
      "VivaCLI",
      [
        "InterviewModel", "ScenarioCompiler", "Grading", "SessionEngine", "Scheduling",
        "Reporting", "Authoring", "TranscriptStorage", "ReviewServer", "LineEditing",
        argumentParser,
      ]),
    .executableTarget(name: "viva", dependencies: ["VivaCLI"], swiftSettings: settings),
    // Measures the grader for `make bench`.
    .executableTarget(
      name: "grading-benchmark", dependencies: ["Grading", "InterviewModel", "ScenarioCompiler"],
      path: "Benchmarks/grading", swiftSettings: settings),

    tests("InterviewModelTests", ["InterviewModel"]),
    tests("ScenarioCompilerTests", ["ScenarioCompiler", "InterviewModel"]),
    tests("GradingTests", ["Grading", "InterviewModel"]),
    tests("SessionEngineTests", ["SessionEngine", "InterviewModel"]),
    tests(
      "SchedulingTests", ["Scheduling", "InterviewModel"],
      exclude: ["generate.py", "histories.tsv"]),
    tests("ReportingTests", ["Reporting", "InterviewModel", "Scheduling"], exclude: ["Golden"]),
    tests(
      "AuthoringTests",
      ["Authoring", "InterviewModel", "ScenarioCompiler", "Grading", "SessionEngine", "Reporting"]),
    tests("TranscriptStorageTests", ["TranscriptStorage", "InterviewModel", grdb]),
    tests(
      "ReviewServerTests", ["ReviewServer", "TranscriptStorage", "Reporting", "InterviewModel"]),
    // Drives programs in a real terminal (tmux), for the tests of what is interactive.
    .target(name: "TerminalDriver", path: "Tests/TerminalDriver", swiftSettings: settings),
    .executableTarget(
      name: "line-editing-demo", dependencies: ["LineEditing"], path: "Tests/LineEditingDemo",
      swiftSettings: settings),
    tests("LineEditingTests", ["LineEditing", "TerminalDriver", "line-editing-demo"]),
    tests(
      "VivaTests", ["TerminalDriver", "viva", "VivaCLI", "InterviewModel", "ScenarioCompiler"],
      exclude: ["Bank", "Schemas"]),
    tests(
      "DocumentTests",
      ["TerminalDriver", "viva", "Authoring", "InterviewModel", "ScenarioCompiler"]),
  ]
)
