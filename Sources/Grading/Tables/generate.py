#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of this folder: how characters fold, how they sound, and common words.

Run it on Debian 13 or later, in any folder, and commit what changes:

    apt-get install unicode-data scowl
    python3 -m pip install pypinyin==0.55.0 jieba==0.42.1
    python3 Sources/Grading/Tables/generate.py

Sources: the Unicode character database of Python and the Unihan database of Debian's unicode-data
(Unicode License v3), pypinyin's readings (MIT), jieba's word frequencies (MIT), and SCOWL's word
lists (a permissive licence of its own).
"""

import bz2
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).parent
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n\n// Written by generate.py: do not edit.\n\n"
WIDTH = 96


# Folding

HIDDEN = set(
    [0xAD, 0xFEFF, 0x61C, 0x180E]
    + [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
    + [*range(0xFE00, 0xFE10), *range(0xE0000, 0xE0080)]
)
LONG_STROKE = 0x338  # ≠ is not =

#: What compatibility decomposition does not know, or what it does that we do not want.
OWN = {
    **{c: "'" for c in (0x2018, 0x2019, 0x2BC, 0xB4, 0x1FFD, 0x2032, 0xFF07)},
    **{c: '"' for c in (0x201C, 0x201D, 0x2033)},
    **{c: "-" for c in (*range(0x2010, 0x2016), 0x2212, 0xFE63, 0xFF0D)},
    **{c: "×" for c in (0x2217, 0x22C5, 0xB7, 0x2219, 0x2715, 0x2716, 0x2A2F)},
    **{c: "→" for c in (0x2192, 0x21D2, 0x27F6, 0x27F9)},
    **{c: "/" for c in (0x2044, 0x2215)},
    **{c: "…" for c in (0x2026, 0x22EF)},
    0x2116: "№",  # not "no", which denies
    0x2025: "‥",
    0x2024: "․",
    0x3000: " ",
    0x131: "i",
}
SUPERSCRIPTS = {0xB2, 0xB3, 0xB9, *range(0x2070, 0x207F), 0x207F} - {0x2072, 0x2073}


def simplified():
    """Traditional → simplified, one character to one."""
    table = {}
    with bz2.open("/usr/share/unicode/Unihan_Variants.txt.bz2", "rt") as lines:
        for line in lines:
            fields = line.strip().split("\t")
            if len(fields) != 3 or fields[1] != "kSimplifiedVariant":
                continue
            source = int(fields[0][2:], 16)
            targets = [int(v[2:], 16) for v in fields[2].split()]
            others = [t for t in targets if t != source]
            # Only characters that people type; the rarer planes would triple the table.
            if others and source < 0x10000 and others[0] < 0x10000:
                table[source] = others[0]
    # 乾 and 著 are also simplified characters of their own; everyone who types them for 干 and 着
    # writes traditional, so both fold. A chain leads to its end.
    for source in table:
        seen = {source}
        while table[source] in table and table[source] not in seen:
            seen.add(table[source])
            table[source] = table[table[source]]
    return {s: t for s, t in table.items() if s != t}


SIMPLIFIED = simplified()


def fold_once(character):
    code = ord(character)
    if code in OWN:
        return OWN[code]
    if code in HIDDEN:
        return ""
    if 0xAC00 <= code <= 0xD7A3:
        return character  # done by arithmetic
    out = []
    text = unicodedata.normalize("NFKD", character).casefold()
    for part in unicodedata.normalize("NFKD", text):
        if unicodedata.category(part) in ("Mn", "Me") and ord(part) != LONG_STROKE:
            continue
        out.append(chr(SIMPLIFIED.get(ord(part), ord(part))))
    if code in SUPERSCRIPTS:
        out = ["^"] + [fold(part) for part in out]
    return "".join(out)


def fold(character):
    text = fold_once(character)
    for _ in range(4):
        text = "".join(fold_once(c) for c in text)
    return text


def digits(value):
    """A number in base 32, least first; the sixth bit says that more follows."""
    out = ""
    while True:
        part, value = value & 31, value >> 5
        out += chr(0x3F + (part | (32 if value else 0)))
        if not value:
            return out


def folding_table():
    entries = []
    for code in [*range(0x80, 0xD800), *range(0xE000, 0x30000), *range(0xE0000, 0xE0200)]:
        character = chr(code)
        folded = fold(character)
        if folded != character:
            entries.append((code, [ord(c) for c in folded]))
    records = []
    previous = 0
    index = 0
    while index < len(entries):
        code, out = entries[index]
        difference = out[0] - code if len(out) == 1 else None
        length = 1
        while index + length < len(entries):
            next_code, next_out = entries[index + length]
            same = (
                len(next_out) == 1 and next_out[0] - next_code == difference
                if difference is not None
                else not out and not next_out
            )
            if next_code != code + length or not same:
                break
            length += 1
        record = digits(code - previous)
        if difference is not None or not out:
            shift = 0 if not out else difference
            record += digits((length - 1) << 1)
            record += digits(0 if not out else (shift << 1) if shift > 0 else (-shift << 1) | 1)
        else:
            record += digits(len(out) << 1 | 1) + "".join(digits(o) for o in out)
        previous = code + length
        records.append(record)
        index += length
    return len(entries), "".join(records)


def block(text):
    return "\n".join("    " + text[i : i + WIDTH - 4] for i in range(0, len(text), WIDTH - 4))


def write(name, body):
    (HERE / name).write_text(HEAD + body, encoding="utf-8")


count, text = folding_table()
write(
    "FoldingTable+Text.swift",
    f"""\
extension FoldingTable {{
  /// What {count} characters fold to; `FoldingTable` says how it is written.
  static let text: StaticString = #\"\"\"
{block(text)}
    \"\"\"#
}}
""",
)


# Sounds

def syllables():
    from pypinyin.constants import PINYIN_DICT

    def toneless(reading):
        letters = unicodedata.normalize("NFD", reading.replace("ü", "v").replace("ê", "e"))
        return "".join(c for c in letters if "a" <= c <= "z")

    table = {}
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                character = bytes([row, cell]).decode("gb2312")
            except UnicodeDecodeError:
                continue
            if character != fold(character):
                continue
            readings = []
            for reading in PINYIN_DICT[ord(character)].split(","):
                plain = toneless(
                    unicodedata.normalize("NFC", unicodedata.normalize("NFD", reading)
                                          .replace("u\u0308", "v"))
                )
                if plain and plain not in readings:
                    readings.append(plain)
            # The second reading of 行, 重, 长 …; more are archaic.
            limit = 2 if row < 0xD8 else 1
            for rank, plain in enumerate(readings[:limit]):
                table.setdefault(plain, []).append((rank, character))
    return table


sounds = syllables()
lines = []
for syllable in sorted(sounds):
    first = "".join(c for rank, c in sounds[syllable] if rank == 0)
    second = "".join(c for rank, c in sounds[syllable] if rank == 1)
    lines.append(f"{syllable} {first}" + (f" {second}" if second else ""))
wrapped = []
for line in lines:
    syllable = line.split(" ")[0]
    # A Chinese character is two columns wide.
    for part_index, part in enumerate(line.split(" ")[1:]):
        for i in range(0, len(part), 40):
            wrapped.append(f"    {syllable}{'' if part_index == 0 else '+'} {part[i:i+40]}")
write(
    "Syllables+Text.swift",
    """\
extension Syllables {
  /// A syllable without its tone, then the characters that read so; `+` marks second readings.
  static let text: StaticString = \"\"\"
"""
    + "\n".join(wrapped)
    + """
    \"\"\"
}
""",
)


# Common words

def english():
    words = set()
    for size in ("10", "20"):
        for kind in ("english-words", "american-words", "british-words"):
            path = pathlib.Path(f"/usr/share/dict/scowl/{kind}.{size}")
            if path.exists():
                words |= set(path.read_text(encoding="iso-8859-1").split())
    return sorted(w for w in words if re.fullmatch("[a-z]{5,14}", w))


def without_inflections(words):
    """Leaves out what the grader's own stemmer leads back to another word of the list."""
    known = set(words)

    def derived(word):
        for suffix in ("s", "es", "ed", "d", "ing", "ly"):
            if word.endswith(suffix):
                base = word[: -len(suffix)]
                if base in known or base + "e" in known:
                    return True
                if len(base) > 2 and base[-1] == base[-2] and base[:-1] in known:
                    return True
        if word.endswith(("ies", "ied")) and word[:-3] + "y" in known:
            return True
        return False

    return [w for w in words if not derived(w)]


def lines_of(words, width):
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return lines + [line]


words = without_inflections(english())
write(
    "CommonWords+English.swift",
    """\
extension CommonWords {
  /// Common English words of five letters and more, sorted, without most inflections.
  static let english: StaticString = \"\"\"
"""
    + "\n".join("    " + line for line in lines_of(words, WIDTH - 4))
    + """
    \"\"\"
}
""",
)


def chinese():
    import jieba

    path = pathlib.Path(jieba.__file__).parent / "dict.txt"
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        word, frequency, kind = line.split(" ")
        if len(word) != 2 or not all(0x4E00 <= ord(c) <= 0x9FFF for c in word):
            continue
        if kind.startswith("nr") or "".join(fold(c) for c in word) != word:
            continue
        found.append((-int(frequency), word))
    return sorted(word for _, word in sorted(found)[:12000])


words = chinese()
write(
    "CommonWords+Chinese.swift",
    """\
extension CommonWords {
  /// The commonest Chinese words of two characters, sorted.
  static let chinese: StaticString = \"\"\"
"""
    + "\n".join("    " + "".join(words[i : i + 22]) for i in range(0, len(words), 22))
    + """
    \"\"\"
}
""",
)
