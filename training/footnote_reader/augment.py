"""Changes to training sentences that leave their labels true: other case, other people's names, hidden pieces."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from .batches import Encoded
from .examples import Example
from .pieces import CAPITALS, CONTINUATION, INITIAL, LOWER, MIXED, SINGLE_CAPITAL
from .sources import is_for_measuring, read_lines

# Headlines and careless typing: pieces know no case, so only shapes change.
RECASED = {
    "lower": {INITIAL: LOWER, CAPITALS: LOWER, SINGLE_CAPITAL: LOWER, MIXED: LOWER},
    "upper": {LOWER: CAPITALS, INITIAL: CAPITALS, MIXED: CAPITALS},
    "title": {LOWER: INITIAL},
}
CASE_SHARES = (("lower", 0.03), ("upper", 0.015), ("title", 0.025))
HIDDEN_SHARE = 0.02
SWAP_SHARE = 0.2


class NameStock:
    """Single names of people by where they come from, so that a swapped name's words fit together."""

    FILES = ("wikidata_translit_arabic_train", "wikidata_translit_russian_train", "wikidata_translit_hebrew_train")

    def __init__(self, folder: Path):
        self._stocks = [self._transliterated(folder / f"{name}.tsv.gz") for name in self.FILES]
        self._stocks.append(self._listed(folder / "ofac_sdn_pairs.tsv.gz"))

    def draw(self, words: int, rng: random.Random) -> list[str]:
        return rng.choices(rng.choice(self._stocks), k=words)

    @staticmethod
    def _transliterated(path: Path) -> list[str]:
        names = (line.split("\t")[0] for line in list(read_lines(path))[1:])
        return sorted({name.capitalize() for name in names if name.isalpha() and len(name) > 2 and not is_for_measuring(name)})

    @staticmethod
    def _listed(path: Path) -> list[str]:
        rows = [line.split("\t") for line in list(read_lines(path))[1:]]
        people = {row[0] for row in rows if row[3] == "Person" and not is_for_measuring(row[0])}
        return sorted({word.capitalize() for name in people for word in name.replace(",", " ").split() if word.isalpha() and len(word) > 2})


def with_other_people(example: Example, people: list[tuple[int, int]], stock: NameStock, rng: random.Random) -> Example:
    """The same sentence about other people: each word of a name is exchanged for one word, so every label keeps its place."""
    words = list(example.words)
    for start, end in people:
        for index, name in zip(range(start, end), stock.draw(end - start, rng)):
            if words[index].isalpha() and len(words[index]) > 1:
                words[index] = name.upper() if words[index].isupper() else name
    return replace(example, words=words)


def disturbed(example: Encoded, mask: int, rng: random.Random) -> Encoded:
    """A copy with other case now and then and some pieces hidden."""
    chance = rng.random()
    shapes, ids = example.shapes, list(example.ids)
    for case, share in CASE_SHARES:
        if chance < share:
            shapes = [_recased(shape, RECASED[case]) for shape in shapes]
            break
        chance -= share
    for index in range(1, len(ids) - 1):
        if rng.random() < HIDDEN_SHARE:
            ids[index] = mask
    return replace(example, ids=ids, shapes=shapes)


def _recased(shape: int, table: dict[int, int]) -> int:
    if shape in table:
        return table[shape]
    return table[shape - CONTINUATION] + CONTINUATION if shape - CONTINUATION in table else shape
