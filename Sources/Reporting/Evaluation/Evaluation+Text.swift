// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Evaluation {
  /// The figures as tables for a terminal, in English as all that is for authors.
  ///
  /// - Parameters:
  ///   - worst: So many of the widest disagreements are shown with their answers; with 0 no word of
  ///     any answer is.
  ///   - perQuestion: Show the figures of each question, too.
  ///   - columns: No line is wider.
  /// - Returns: Inert text that ends with a newline.
  public func text(worst: Int, perQuestion: Bool, columns: Int) -> String {
    var blocks: [Document.Block] = [
      .paragraph([
        Span(
          "\(counted(answers.count, "answer")) to \(counted(questions.count, "question"))", .strong)
      ]),
      .table(figureTable),
    ]
    if !kinds.isEmpty { blocks.append(.table(table(of: kinds, "kind", withPearson: false))) }
    if perQuestion { blocks.append(.table(table(of: questions, "question", withPearson: true))) }
    blocks += remarks.map { .paragraph([Span($0)]) }
    blocks += worst > 0 ? disagreements(worst) : []
    return Document(language: .en, blocks: blocks).terminalText(style: .plain, columns: columns)
  }

  private var figureTable: Document.Table {
    func row(_ name: String, _ figure: Figure) -> [Document.Table.Cell] {
      let interval = figure.interval.map {
        "\($0.lowerBound.withTwoDigits) … \($0.upperBound.withTwoDigits)"
      }
      return [.text(figure.value.orDash), .text(interval ?? "–"), .text(name)]
    }
    return Document.Table(
      header: ["value", "95 %", "of scores against marks"],
      rows: [
        row("Pearson r, all answers, scores as they are", pearson),
        row("Pearson r, calibrated on the other questions", calibratedPearson),
        row("RMSE, scores as they are", rootMeanSquareError),
        row("quadratic weighted kappa, 5 levels: 0, .25, .5, .75, 1", quadraticKappa),
        row("macro-F1, correct or not, threshold of the other questions", macroF1),
      ])
  }

  private func table(of rows: [Row], _ name: String, withPearson: Bool) -> Document.Table {
    Document.Table(
      header: ["n", "mark", "score", "RMSE"] + (withPearson ? ["r"] : []) + [name],
      rows: rows.map { row in
        let figures =
          [row.moments.meanMark, row.moments.meanScore, row.moments.rootMeanSquareError]
          + (withPearson ? [row.moments.pearson] : [])
        return [.text("\(Int(row.moments.count))")] + figures.map { .text($0.orDash) }
          + [.text(row.name)]
      })
  }

  private var remarks: [String] {
    var remarks: [String] = [""]
    if let gap = pairs.meanGap {
      remarks.append(
        "The same answer in two languages: \(gap.withTwoDigits) apart on average, "
          + "\(pairs.apart) of \(counted(pairs.count, "pair")) by more than 0.10.")
    }
    if complete.count > 0 {
      let share = Double(complete.flagged) / Double(complete.count) * 100
      remarks.append(
        "Complete answers that were flagged: \(complete.flagged) of \(complete.count) "
          + "(\(share.withOneDigit) %).")
    }
    if questions.count > 1 {
      remarks.append(
        "Intervals are of \(Bootstrap.rounds) samples of the questions, seed \(seed).")
    }
    return remarks.count > 1 ? remarks : []
  }
}

extension Double? {
  /// With two digits behind the point; a dash for nothing.
  fileprivate var orDash: String { self?.withTwoDigits ?? "–" }
}
