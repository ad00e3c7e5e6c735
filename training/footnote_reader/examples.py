"""An example: the words of one sentence with whatever is known about them."""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Iterable, Iterator


@dataclass(slots=True)
class Tree:
    """Gold syntax, one entry a word. `heads` counts words from 1; 0 is the root."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    deprels: list[str]


@dataclass(slots=True)
class Names:
    """Gold names: half-open word spans with a type, as the set named marks them (`labels.UNMARKED`)."""

    name_set: str
    spans: list[tuple[int, int, str]]


@dataclass(slots=True)
class Frame:
    """A predicate with the head words of its arguments: (word, role)."""

    predicate: int
    arguments: list[tuple[int, str]]


@dataclass(slots=True)
class Example:
    """`frames` is None where roles are not annotated, [] where there are none."""

    id: str
    words: list[str]
    tree: Tree | None = None
    names: Names | None = None
    frames: list[Frame] | None = field(default=None)


def write_examples(path: Path, examples: Iterable[Example]) -> None:
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=5) as out:
        for example in examples:
            out.write(json.dumps({k: v for k, v in asdict(example).items() if v is not None}, ensure_ascii=False) + "\n")


def read_examples(path: Path) -> Iterator[Example]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            names, frames = row.get("names"), row.get("frames")
            yield Example(
                id=row["id"],
                words=row["words"],
                tree=Tree(**row["tree"]) if "tree" in row else None,
                names=Names(names["name_set"], [tuple(span) for span in names["spans"]]) if names else None,
                frames=[Frame(f["predicate"], [tuple(a) for a in f["arguments"]]) for f in frames] if frames is not None else None,
            )
