// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What is wrong with a file as a whole.
  static let files = [
    Explanation(
      .notYAML, "text that is not YAML",
      why: """
        Nothing of the file is read, so whatever refers to it is reported as well. The usual causes \
        are a tab in front of a line, a colon with a space behind it in a text without quotes, a \
        quote or bracket that is never closed, and a line that is indented differently from its \
        neighbours.
        """,
      remedy: """
        Look at the place and at the line before it. Put a text with “: ” or “ #” in it in \
        quotation marks, and indent with spaces.
        """,
      failing: topic("requires: [training-data"), mended: topic("requires: []")),
    Explanation(
      .duplicateKey, "a key that stands twice",
      why: "Only one of the two could count, and which one it was would be chance.",
      remedy: "Keep one of them. The message names the place of the first.",
      failing: topic("title: {zh: 训练, en: Training of networks}"),
      mended: topic("# Training of networks")),
    Explanation(
      .anchor, "an anchor or alias",
      why: """
        With YAML's anchors a few lines can stand for gigabytes, and a reader of the file has to look \
        elsewhere for what it says.
        """,
      remedy: "Write the text out where it is needed.",
      failing: SourceFile(
        path: "training/topic.yaml", text: "topic: training\ntitle: {zh: &name Training, en: *name}"
      ),
      mended: SourceFile(
        path: "training/topic.yaml", text: "topic: training\ntitle: {zh: 训练, en: Training}")),
    Explanation(
      .emptyFile, "a file without content",
      why: "A file of comments alone may be a question that somebody believes is asked.",
      remedy: "Write what it should hold, or delete it. A name that begins with a dot hides it.",
      failing: SourceFile(path: "evaluation/topic.yaml", text: "# To be written."),
      mended: SourceFile(
        path: "evaluation/topic.yaml",
        text: "topic: evaluation\ntitle: {zh: 评估, en: Evaluation}")),
    Explanation(
      .unknownKind, "a file of no known kind",
      why: "What a file holds is told by its key, such as question, topic or terms.",
      remedy: """
        Begin the file with that key. The list of files and their keys is in scenario-format.md.
        """,
      failing: SourceFile(
        path: "evaluation/topic.yaml", text: "title: {zh: 评估, en: Evaluation}"),
      mended: SourceFile(
        path: "evaluation/topic.yaml",
        text: "topic: evaluation\ntitle: {zh: 评估, en: Evaluation}")),
    Explanation(
      .fileTooLarge, "a file that is too long",
      why: "A question takes about 20 kB. A file of more than 1 MiB is something else by mistake.",
      remedy: "Split it, or move what is no part of a bank out of the bank's folder.",
      failing: SourceFile(
        path: "training/topic.yaml",
        text: "topic: training\ntitle: {zh: 训练, en: Training}\n"
          + String(repeating: "# Everything that was ever said of it.\n", count: 30_000)),
      mended: topic("# The most important of what was said of it.")),
    Explanation(
      .nestedTooDeep, "brackets or indentation without end",
      why: "No format here needs more than a few levels, so it is a slip or an attack.",
      remedy: "Close the brackets.",
      failing: topic("requires: " + String(repeating: "[", count: 41)),
      mended: topic("requires: []")),
    Explanation(
      .notUTF8, "bytes that are not UTF-8",
      why: """
        What the bytes stand for can only be guessed, and a guess would be shown to candidates. Some \
        editors save Chinese text as GBK, or as UTF-16.
        """,
      remedy: """
        Save the file as UTF-8. The place is that of the first such byte; the replacement character \
        U+FFFD, which is left where bytes were lost before, counts as one.
        """,
      failing: topic("# \u{FFFD}\u{FFFD}"), mended: topic("# 训练")),
    Explanation(
      .unquotedText, "a text that ends too early",
      why: """
        To YAML “: ” begins a value, and between braces “, ” begins the next key. A text that has one \
        of them would lose what stands behind it.
        """,
      remedy: """
        Put the text in quotation marks. The same holds for a text with “ #” in it, which begins a \
        comment. `viva author check --fix` adds the marks.
        """,
      failing: SourceFile(
        path: "training/topic.yaml",
        text: "topic: training\ntitle: {zh: 训练, en: Training, and what for}"),
      mended: SourceFile(
        path: "training/topic.yaml",
        text: "topic: training\ntitle: {zh: 训练, en: 'Training, and what for'}")),
  ]
}
