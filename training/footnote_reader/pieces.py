"""Words to word pieces and shapes. `src/annotate/pieces.ts` does the same; `test/src/annotate/pieces.test.ts` holds the two together."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

MAX_PIECES_PER_WORD = 12
SHAPES = 24
"""0 is [CLS], [SEP] and padding; a continuation piece has its word's shape + CONTINUATION."""
CONTINUATION = 12
LOWER, INITIAL, CAPITALS, SINGLE_CAPITAL, MIXED, DIGITS, DIGITS_AND_MARKS, DIGITS_AND_LETTERS, MARKS, OTHER = range(1, 11)


class Numbering(NamedTuple):
    """Where an encoder's ids of BERT's pieces begin, and its special ids."""

    first: int
    start: int
    end: int
    mask: int


BERT = Numbering(first=0, start=101, end=102, mask=103)
# MPNet has four special pieces before BERT's and its mask behind them; all are counted one higher here, so that 0 pads.
MPNET = Numbering(first=5, start=1, end=3, mask=30527)


class Pieces:
    """Greedy longest-match word pieces of one word at a time (Schuster and Nakajima 2012), lower-cased, accents removed."""

    def __init__(self, vocabulary: Path, numbering: Numbering):
        lines = vocabulary.read_text(encoding="utf-8").split("\n")
        self._ids = {piece: index + numbering.first for index, piece in enumerate(lines)}
        self.start, self.end, self.mask = numbering.start, numbering.end, numbering.mask
        self._unknown = self._ids["[UNK]"]
        self._seen: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self._seen:
            self._seen[word] = self._cut(word)
        return self._seen[word]

    def _cut(self, word: str) -> list[int]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))
        ids = [piece for part in re.findall(r"[^\W_]+|[^\w\s]|_", plain) for piece in self._longest_first(part)]
        return (ids or [self._unknown])[:MAX_PIECES_PER_WORD]

    def _longest_first(self, part: str) -> list[int]:
        ids: list[int] = []
        start = 0
        while start < len(part):
            prefix = "##" if start else ""
            for end in range(len(part), start, -1):
                piece = self._ids.get(prefix + part[start:end])
                if piece is not None:
                    break
            else:
                return [self._unknown]
            ids.append(piece)
            start = end
        return ids


def shape_of(word: str) -> int:
    letters = sum(c.isalpha() for c in word)
    capitals = sum(c.isupper() for c in word)
    if word.islower():
        return LOWER
    if any(c.isdigit() for c in word):
        return DIGITS if word.isdigit() else DIGITS_AND_LETTERS if letters else DIGITS_AND_MARKS
    if not letters:
        return MARKS
    if word.isupper():
        return SINGLE_CAPITAL if letters == 1 else CAPITALS
    if capitals:
        return INITIAL if word[0].isupper() and capitals == 1 else MIXED
    return OTHER
