// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Grading
import InterviewModel
import ScenarioCompiler

/// Measures how fast answers are graded and terms are found, on one thread.
///
///     grading-benchmark BANK            prints the figures
///     grading-benchmark BANK --corpus   prints the corpus, one answer a line
///     grading-benchmark BANK --patterns COUNT   prints so many patterns, one a line
///
/// The last two let other programs do the same work on the same text.
@main
struct GradingBenchmark {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 1 else {
      print("usage: grading-benchmark BANK [--corpus | --patterns COUNT | --profile]")
      exit(64)
    }
    let compilation = BankCompiler.compile(try files(below: words[1]))
    let corpus = Corpus(compilation)
    switch words.dropFirst(2).first {
    case "--corpus": for answer in corpus.answers { print(answer.text) }
    case "--patterns":
      for pattern in corpus.patterns(Int(words.last ?? "") ?? 500) { print(pattern) }
    case "--profile":
      // Nothing but grading, for a profiler.
      let subject = GradingSubject(compilation.bank)
      for _ in 0..<5 { for answer in corpus.answers { subject.grade(answer) } }
    default:
      print(corpus.summary)
      measureGrading(corpus, GradingSubject(compilation.bank))
      for count in [500, 10_000] { measureFinding(corpus, patterns: count) }
      measureWorstInputs(corpus, GradingSubject(compilation.bank))
    }
  }

  private static func measureGrading(_ corpus: Corpus, _ subject: GradingSubject) {
    let seconds = best(of: 5) { for answer in corpus.answers { subject.grade(answer) } }
    row("grade against six criteria", Double(corpus.answers.count) / seconds, "answers/s")
  }

  private static func measureFinding(_ corpus: Corpus, patterns count: Int) {
    let finder = FormFinder(corpus.patterns(count))
    var found = 0
    let seconds = best(of: 5) {
      found = 0
      for answer in corpus.answers { found += finder.count(in: answer.text) }
    }
    row(
      "find \(count) patterns (\(found) hits)", Double(corpus.byteCount) / seconds / 1e6, "MB/s")
  }

  /// Milliseconds for inputs of 8, 16, 32 and 64 KiB: twice the text may take twice the time.
  private static func measureWorstInputs(_ corpus: Corpus, _ subject: GradingSubject) {
    print("\nworst inputs, ms".padded(to: 36) + "8 KiB   16 KiB   32 KiB   64 KiB   64/32")
    for (name, pattern) in WorstInput.all {
      let spans = [8, 16, 32, 64].map { size in
        let text = WorstInput.text(of: pattern, bytes: size * 1024)
        return subject.slowest { id in
          best(of: 3) { subject.grade(Corpus.Answer(question: id, text: text)) }
        } * 1000
      }
      print(
        name.padded(to: 34) + spans.map { String(format: "%8.2f ", $0) }.joined()
          + String(format: "%7.2f", spans[3] / spans[2]))
    }
  }

  private static func row(_ name: String, _ figure: Double, _ unit: String) {
    print(name.padded(to: 44) + String(format: "%10.1f ", figure) + unit)
  }

  private static func files(below folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let path = folder + "/" + name
      return SourceFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
    }
  }
}

/// Seconds of this thread's time; the best of several runs, since others share the machine.
func best(of times: Int, _ work: () -> Void) -> Double {
  (0..<times).map { _ in
    let start = threadTime()
    work()
    return threadTime() - start
  }.min() ?? 0
}

private func threadTime() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
