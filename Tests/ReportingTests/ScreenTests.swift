// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite("Start screen and lists")
struct ScreenTests {
  private let scenario = Scenario(
    id: "cnn-to-resnet", title: review.title,
    about: both(
      "半小时走一遍卷积神经网络：卷积本身和它的变体、批归一化与 Dropout、从 AlexNet 到 ResNet 的结构演变，最后看一眼序列模型。",
      "Half an hour with convolutional networks: the convolution and its variants, batch "
        + "normalization and dropout, and how architectures went from AlexNet to ResNet."),
    timeLimit: .seconds(1800), mode: .practice,
    followUps: .init(perQuestion: 2, timeLimit: .seconds(60)),
    phases: [
      .init(
        id: "all", title: both("全部", "All"), bridge: both("开始。", "Let's begin."), count: 7,
        questions: [batchNorm.id, residualBlock.id, dropout.id])
    ])

  @Test("Golden start screens", arguments: Language.allCases, SessionMode.allCases)
  func start(language: Language, mode: SessionMode) throws {
    var options = review.options
    options.language = language
    options.mode = mode
    let screen = StartScreen(
      scenario, questions: [batchNorm, residualBlock, dropout], options: options,
      count: 3, path: "/home/candidate/.local/share/viva/transcripts.sqlite",
      lastTime: mode == .exam ? .init(score: 0.68, startedAt: "2026-02-01 20:15") : nil)
    let text = screen.text()
    try expectGolden(text, "start-\(mode.rawValue)-\(language.rawValue).txt")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test("Lists stand in columns", arguments: Language.allCases)
  func lists(language: Language) throws {
    let sessions = [0.72, nil].map { score in
      SessionSummary(
        id: review.id, startedAt: review.startedAt, scenario: review.scenario, title: review.title,
        options: review.options, questions: 3, score: score)
    }
    let text =
      sessionList(sessions, language: language)
      + questionList([batchNorm, residualBlock, dropout], language: language)
      + scenarioList([scenario], language: language)
    try expectGolden(text, "lists-\(language.rawValue).txt")
    #expect(sessionList([], language: language).contains("viva rehearse"))
    let narrow = questionList([batchNorm], language: language, columns: 30)
    #expect(narrow.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 30 })
  }
}
