// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Grading

@Suite struct FormulaTests {
  typealias Case = (claim: String, answer: String, verdict: CriterionAssessment.Verdict)

  @Test(
    arguments: [
      // Spelling
      ("$(n+2p-k)/s+1$", "输出尺寸是 (n + 2p − k) / s + 1", .earned),
      ("$(n+2p-k)/s+1$", "the size is ((n-k+2*p)/s)+1, rounded down", .earned),
      ("$(n+2p-k)/s+1$", "out = floor((n+2p-k)/s) + 1", .earned),
      ("$(n+2p-k)/s+1$", "⌊(n+2p−k)/s⌋+1 就是输出", .earned),
      ("$(n+2p-k)/s+1$", "\\lfloor\\frac{n+2p-k}{s}\\rfloor+1", .earned),
      ("$(n+2p-k)/s+1$", "（ｎ＋２ｐ－ｋ）／ｓ＋１", .earned),
      ("$k²$", "每个核有 k^2 个", .earned), ("$k²$", "it has k*k of them", .earned),
      ("$k^2$", "k·k 个", .earned), ("$k**2$", "每个核 k × k 个", .earned),
      ("$k^2$", "a kxk kernel", .earned), ("$k^2$", "a k x k kernel", .earned),
      ("$1x1$", "用 1×1 卷积", .earned), ("$1×1$", "a 1*1 convolution", .earned),
      ("$1×1$", "a 3x3 convolution", .missed), ("$3×3$", "有 9 个", .missed),
      ("$γ x + β$", "gamma * x + beta", .earned), ("$gamma x + beta$", "y = γx + β", .earned),
      ("$O(n^2 d)$", "注意力的复杂度是 O(n²·d)", .earned),
      ("$O(n^2 d)$", "it costs O(d n^2) in all", .earned),
      ("$O(n^2 d)$", "it costs O(n d^2)", .earned),  // letters may be renamed
      ("$O(n^2 d)$", "it costs O(n d)", .missed), ("$O(n)$", "O(n^2)", .missed),
      ("$sqrt(d_k)$", "除以 √d_k", .earned), ("$1/sqrt(d)$", "multiply by d^(-1/2)", .earned),
      // Products without a sign, subscripts
      ("$k*k*C_in*C_out$", "参数量 = k²·C_{in}·C_{out}", .earned),
      ("$k*k*C_in*C_out$", "there are k k C_in C_out parameters", .earned),
      ("$k*k*C_in*C_out$", "Cin × Cout × k × k 个参数", .earned),
      ("$k*k*C_in*C_out$", "n*n*C_in*C_out", .earned),
      ("$k*k*C_in*C_out$", "k*k*C_in*C_in", .missed),
      ("$k*k*C_in*C_out$", "k*C_in*C_out", .missed),
      // Whole or not at all
      ("$k*k*C_in*C_out$", "k*k*C_in*C_out*H*W", .missed),
      ("$k*k*C_in*C_out$", "k k C_in C_out H W", .missed),
      ("$k*k*C_in*C_out$", "k*k*C_in*C_out+C_out", .missed),
      ("$n+1$", "2(n+1)", .missed),
      // Algebra
      ("$(k*k*C_in+1)*C_out$", "k²·Cin·Cout + Cout", .earned),
      ("$d(k-1)+1$", "k+(k-1)(d-1)", .earned), ("$d(k-1)+1$", "有效核大小是 kd − d + 1", .earned),
      ("$d(k-1)+1$", "r(k-1)+1", .earned), ("$d(k-1)+1$", "r(k-1)+2", .missed),
      ("$1/N + 1/k²$", "1/k^2+1/M", .earned), ("$(k-1)/2$", "p = (k − 1)/2", .earned),
      ("$(k-1)/2$", "½(k-1)", .earned), ("$0.5 a + b$", "b + a/2", .earned),
      ("$(n+2p-k)/s+1$", "(输入+2×填充-核)/步长+1", .earned),
      ("$(n+2p-k)/s+1$", "(input + 2*pad - kernel)/stride + 1", .earned),
      // Two letters: names that everybody knows, or a product
      ("$TP/(TP+FP)$", "TP/(TP+FP)", .earned),
      ("$TP/(TP+FP)$", "precision = TP / (TP + FP)", .earned),
      ("$TP/(TP+FP)$", "精确率是 TP/(FP+TP)，", .earned),
      ("$TP/(TP+FP)$", "TN/(TN+FN)", .missed), ("$TP/(TP+FP)$", "TP/(TP+FN)", .missed),
      ("$QK^T/s$", "QK^T/s", .earned),
      ("$(x-mean)/std$", "(x - mean) / std", .earned),
      ("$(x-mean)/std$", "you take (x - mean) / std of it", .earned),
      ("$(x-mean)/std$", "(x-mean)/mean", .missed),
      ("$(x-min)/(max-min)$", "x' = (x − min)/(max − min)", .earned),
      ("$(x-min)/(max-min)$", "(x-min)/(max-mean)", .missed),
      // Equations
      ("$F(x)=H(x)-x$", "令 F(x) = H(x) − x", .earned),
      ("$F(x)=H(x)-x$", "H(x) = F(x) + x", .earned),
      ("$F(x)=H(x)-x$", "x = H(x) - F(x)", .earned),
      ("$H(x)-x$", "F(x) = H(x) - x", .earned), ("$F(x)=0$", "it learns F(x) = 0", .earned),
      ("$h_t = f(U x_t + W h_{t-1} + b)$", "h_t = f(W h_{t-1} + U x_t + b)", .earned),
      ("$h_t = f(U x_t + W h_{t-1} + b)$", "s_t=f(W·s_(t-1)+U·x_t+b)", .earned),
      ("$h_t = f(U x_t + W h_{t-1} + b)$", "h(t) = f(U x(t) + W h(t-1) + b)", .earned),
      ("$h_t = f(U x_t + W h_{t-1} + b)$", "hₜ = f(Uxₜ + W h_t-1 + b)", .earned),
      ("$h_t = f(U x_t + W h_{t-1} + b)$", "h_t = f(U x_{t-1} + W h_t + b)", .missed),
      ("$F(x)+x$", "the output is x + F(x)", .earned), ("$F(x)+x$", "y = G(x)+x", .missed),
      // What stands around it
      ("<parameters> $k*k*C_in*C_out$", "参数量 = k²·Cin·Cout = 9·64·64", .earned),
      ("$(n+2p-k)/s+1$", "padding p gives a (n+2p-k)/s+1 output", .earned),
      ("$(n+2p-k)/s+1$", "除以 s：(n+2p-k)/s+1，向下取整", .earned),
    ] as [Case])
  func sameFormulas(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("$(n+2p-k)/s+1$", "(n+2p+k)/s+1", .contradicted),
      ("$(n+2p-k)/s+1$", "输出是 (n-2p-k)/s+1", .contradicted),
      ("$(n+2p-k)/s+1$", "(n+2p-k)/s-1", .contradicted),
      ("$(i-1)s-2p+k$", "输出 = (i+1)s - 2p + k", .contradicted),
      ("$(i-1)s-2p+k$", "s(i-1) - 2p + k", .earned),
      ("$(i-1)s-2p+k$", "s * (i - 1)+k -2p", .earned),
      ("$F(x)=H(x)-x$", "F(x)=H(x)+x", .contradicted), ("$F(x)+x$", "输出 F(x) − x", .contradicted),
      ("$F(x)+x$", "不是 F(x) − x，而是 F(x)+x", .earned),
      ("$F(x)+x$", "it is not F(x) - x", .missed), ("$F(x)+x$", "不是 F(x)+x", .contradicted),
      ("$h_t = f(U x_t + W h_{t-1})$", "h_t = f(U x_t - W h_{t-1})", .contradicted),
    ] as [Case])
  func wrongSigns(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test func aFormulaStandsAmongWords() throws {
    let claim = "<parameters> .. $k*k*C_in*C_out$ !<batch-norm>"
    #expect(try verdict(of: claim, on: "参数量是 k²·C_in·C_out") == .earned)
    #expect(try verdict(of: claim, on: "参数量没有 k²·C_in·C_out 那么多") == .contradicted)
    #expect(try verdict(of: claim, on: "参数很多。k²·C_in·C_out") == .missed)
  }

  @Test func evidenceIsTheFormulaAsTyped() throws {
    let found = try assess(
      "那么输出＝⌊(n＋2p−k)/s⌋＋1，取整", question([criterion("c", accept: ["$(n+2p-k)/s+1$"])]))
    #expect(found.criteria[0].evidence.map(\.text) == ["⌊(n＋2p−k)/s⌋＋1"])
  }

  @Test func aBareNameIsFoundAsAWord() throws {
    #expect(try verdict(of: "$γ$ <learn>", on: "gamma is learnable") == .earned)
    #expect(try verdict(of: "$x_t$", on: "the input x_t comes") == .earned)
  }

  @Test func whatIsNoFormulaIsReadWithoutATrap() throws {
    let pieces = [
      "(", ")", "+", "-", "k", "^", "_", "{", "}", "=", "2", "C_in", "√", "Σ", "²", "/", " ", "卷积",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let answer = (0..<Int.random(in: 0...80, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      for range in Formula.all(in: answer, upTo: 65_536).flatMap(\.ranges) {
        #expect(range.lowerBound < range.upperBound && range.upperBound <= answer.utf8.count)
      }
    }
    for hostile in [
      "(", "(a+", "a^9", "-", "1/", "f(", "k_{", "((a+b)(c+d)(e+f)(g+h))^6 ", "=", "卷",
      "999999999*",
    ] {
      _ = try verdict(
        of: "$F(x)=H(x)-x$", on: String(repeating: hostile, count: 16_384 / hostile.utf8.count))
    }
  }
}
