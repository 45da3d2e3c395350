#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes WordFrequency+Table.swift: how common words and characters are, in steps of half a power of ten.

    python3 -m pip install symspellpy==6.10.1 jieba==0.42.1
    python3 Sources/Grading/References/frequencies.py

Sources: symspellpy's frequency_dictionary_en_82_765.txt (MIT; the counts are from Google Books Ngrams,
CC BY 3.0, https://books.google.com/ngrams, the words from SCOWL) and jieba's dict.txt (MIT).
"""

import collections
import importlib.util
import math
import pathlib
import re

HERE = pathlib.Path(__file__).parent
TOP = 14  # steps: ten million in a thousand million, the commonest words


def folder(package):
    return pathlib.Path(importlib.util.find_spec(package).origin).parent


def step(count, total):
    """Half powers of ten of the occurrences in a thousand million."""
    return min(TOP, round(2 * math.log10(count / total * 1e9)))


def english():
    text = (folder("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text("utf-8-sig")
    counts = {word: int(count) for word, count in map(str.split, text.splitlines())}
    total = sum(counts.values())
    steps = {
        word: step(count, total)
        for word, count in counts.items()
        if re.fullmatch("[a-z]{2,}", word) and step(count, total) >= 9
    }

    def base(word):
        """What the grader's stemmer leads to, where the list has it at least as common."""
        for suffix, rest in (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"),
                             ("ed", ""), ("ed", "e"), ("ied", "y")):
            other = word[: -len(suffix)] + rest
            if word.endswith(suffix) and steps.get(other, 0) >= steps[word]:
                return other
        return None

    return {word: found for word, found in steps.items() if base(word) is None}


def chinese():
    counts = collections.Counter()
    total = 0
    for line in (folder("jieba") / "dict.txt").read_text("utf-8").splitlines():
        word, count, *_ = line.split(" ")
        if not re.fullmatch("[\u4e00-\u9fff]+", word):
            continue
        total += int(count) * len(word)
        for character in word:
            counts[character] += int(count)
        for index in range(len(word) - 1):
            counts[word[index : index + 2]] += int(count)
    steps = {word: step(count, total) for word, count in counts.items()}
    characters = {w: s for w, s in steps.items() if len(w) == 1 and s >= 10}
    pairs = {w: s for w, s in steps.items() if len(w) == 2 and s >= 9}
    return characters, pairs


def rows(steps, separator, width):
    """A line begins with its step."""
    lines = []
    for value in sorted(set(steps.values()), reverse=True):
        line = str(value)
        for word in sorted(word for word, found in steps.items() if found == value):
            if width(line + " " + word) > 92:
                lines.append(line)
                line = str(value)
            line += (separator if line != str(value) else " ") + word
        lines.append(line)
    return "\n".join("    " + line for line in lines)


def wide(text):
    return sum(2 if ord(character) > 0x2E80 else 1 for character in text)


characters, pairs = chinese()
(HERE / "WordFrequency+Table.swift").write_text(
    f'''// SPDX-License-Identifier: GPL-3.0-or-later

// Written by frequencies.py: do not edit.
//
// English counts: symspellpy's frequency dictionary (MIT), after Google Books Ngrams (CC BY 3.0,
// https://books.google.com/ngrams) and SCOWL. Chinese counts: jieba's dictionary (MIT).

extension WordFrequency {{
  static let english: StaticString = """
{rows(english(), " ", len)}
    """

  static let characters: StaticString = """
{rows(characters, "", wide)}
    """

  static let pairs: StaticString = """
{rows(pairs, "", wide)}
    """
}}
''',
    encoding="utf-8",
)
