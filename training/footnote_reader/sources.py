"""Reads the open data sets into examples, and keeps away from what is for measuring only."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from pathlib import Path
from typing import Iterator

from .examples import Example, Frame, Names, Tree
from .labels import role_label

# Words that GMB counts to the name of a person; they are titles, not names.
TITLES = frozenset(
    """mr. mrs. ms. miss dr. president vice prime minister foreign defense defence interior finance general senator secretary
    secretary-general chancellor king queen prince princess pope sheikh ayatollah ambassador justice judge governor mayor
    spokesman spokeswoman chief commander colonel captain lieutenant major admiral former deputy premier representative
    congressman leader professor gen. sen. rep. gov. sir lord""".split()
)


def is_for_measuring(key: str) -> bool:
    """Every tenth text and name pair, by its hash, is never trained on."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % 10 == 0


def read_lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")


def read_treebank(path: Path) -> Iterator[Example]:
    """CoNLL-U; ranges and empty nodes are left out."""
    sentence_id, rows = "", []
    for line in read_lines(path):
        if line.startswith("# sent_id"):
            sentence_id = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            words, upos, xpos, heads, deprels = zip(*((c[1], c[3], c[4], int(c[6]), c[7]) for c in rows))
            yield Example(sentence_id, list(words), Tree(list(upos), list(xpos), list(heads), list(deprels)))
            rows = []


def add_frames(examples: list[Example], path: Path) -> None:
    """Gives the sentences of a treebank their PropBank frames. An argument is named by its head word."""
    by_id = {example.id: example for example in examples}
    for row in map(json.loads, read_lines(path)):
        example = by_id.get(row["id"])
        if example is None or example.tree is None or len(example.words) != len(row["tokens"]):
            continue
        heads = example.tree.heads
        example.frames = [
            Frame(predicate["pred_tok"], [
                (head, role)
                for label, start, end in predicate["args"]
                if (role := role_label(label)) and (head := _head_of(heads, start, end)) is not None
            ])
            for predicate in row["preds"]
        ]


def _head_of(heads: list[int], start: int, end: int) -> int | None:
    """The first word of the span whose head lies outside it."""
    return next((word for word in range(start, end) if not start < heads[word] <= end), None)


def read_names(path: Path, name_set: str) -> Iterator[Example]:
    """Words and BIO tags in two columns, cut as treebanks cut: a hyphen between letters is a word of its own."""
    rows: list[tuple[str, str]] = []
    number = 0
    for line in [*read_lines(path), ""]:
        if line.startswith("-DOCSTART-"):
            continue
        if line:
            columns = line.split("\t")
            rows.append((columns[0], columns[-1]))
        elif rows:
            spans = _spans_of([tag for _, tag in rows])
            if name_set == "gmb_voa_silver":
                spans = list(_without_titles([word for word, _ in rows], spans))
            words, spans = _split_hyphens([word for word, _ in rows], spans)
            yield Example(f"{path.stem}-{number}", words, names=Names(name_set, spans))
            rows, number = [], number + 1


def _spans_of(tags: list[str]) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    start, kind = None, ""
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and (tag[0] in "OB" or tag[2:] != kind):
            spans.append((start, index, kind))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start, kind = index, tag[2:]
    return spans


def _without_titles(words: list[str], spans: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    for start, end, kind in spans:
        while kind == "PERSON" and start < end and words[start].lower() in TITLES:
            start += 1
        if start < end:
            yield start, end, kind


def _split_hyphens(words: list[str], spans: list[tuple[int, int, str]]) -> tuple[list[str], list[tuple[int, int, str]]]:
    cut: list[str] = []
    at: list[int] = []
    for word in words:
        at.append(len(cut))
        is_address = re.search(r"[@/]|\.\w", word)
        cut += [word] if is_address else [part for part in re.split(r"((?<=\w)-(?=\w))", word) if part]
    at.append(len(cut))
    return cut, [(at[start], at[end], kind) for start, end, kind in spans]
