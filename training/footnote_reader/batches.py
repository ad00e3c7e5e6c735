"""Examples to tensors: pieces, shapes and gold labels, in batches of sentences of like length."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Sequence, TypeVar

import numpy as np
import torch
from torch import Tensor

from .examples import Example
from .labels import DEPREL_ID, ROLE_ID, UPOS_ID, XPOS_ID, tags_of_spans
from .pieces import CONTINUATION, Pieces, shape_of

UNKNOWN = -1
"""Label of a word whose truth is not given, and of padding."""


@dataclass(slots=True)
class Encoded:
    """A sentence as numbers; `words` may be fewer than the example's when it was cut at the limit of pieces."""

    example: Example
    ids: list[int]
    shapes: list[int]
    first: list[int]
    upos: np.ndarray | None = None
    xpos: np.ndarray | None = None
    heads: np.ndarray | None = None
    deprels: np.ndarray | None = None
    tags: np.ndarray | None = None
    soft: int = UNKNOWN
    """Row of the teacher's answers."""

    @property
    def words(self) -> int:
        return len(self.first)


@dataclass(slots=True)
class Batch:
    ids: Tensor
    shapes: Tensor
    first: Tensor
    examples: list[Encoded]

    @property
    def real(self) -> Tensor:
        """bool [B, W]: a word, not padding."""
        return self.first > 0


def encode(example: Example, pieces: Pieces, limit: int = 128) -> Encoded:
    """Sentences over the limit lose their last words, and with them their tree."""
    ids, shapes, first = [pieces.start], [0], []
    for word in example.words:
        cut = pieces.of(word)
        if len(ids) + len(cut) + 1 > limit:
            break
        shape = shape_of(word)
        first.append(len(ids))
        ids += cut
        shapes += [shape] + [shape + CONTINUATION] * (len(cut) - 1)
    encoded = Encoded(example, [*ids, pieces.end], [*shapes, 0], first)
    tree = example.tree
    if tree and encoded.words == len(example.words):
        encoded.upos = np.array([UPOS_ID.get(label, UPOS_ID["X"]) for label in tree.upos])
        encoded.xpos = np.array([XPOS_ID.get(label, UNKNOWN) for label in tree.xpos])
        encoded.heads = np.array(tree.heads)
        encoded.deprels = np.array([DEPREL_ID.get(label, DEPREL_ID.get(label.split(":")[0], DEPREL_ID["dep"])) for label in tree.deprels])
    if example.names:
        encoded.tags = tags_of_spans(len(example.words), example.names.spans)[: encoded.words]
    return encoded


def collate(examples: list[Encoded], device: torch.device | str = "cpu") -> Batch:
    pieces = max(len(example.ids) for example in examples)
    words = max(1, max(example.words for example in examples))
    ids, shapes = np.zeros((len(examples), pieces), np.int64), np.zeros((len(examples), pieces), np.int64)
    first = np.zeros((len(examples), words), np.int64)
    for row, example in enumerate(examples):
        ids[row, : len(example.ids)] = example.ids
        shapes[row, : len(example.shapes)] = example.shapes
        first[row, : example.words] = example.first
    return Batch(*(torch.from_numpy(x).to(device) for x in (ids, shapes, first)), examples)


def bucket(examples: Sequence[Encoded], pieces: int, rng: random.Random | None = None) -> list[list[Encoded]]:
    """Batches of at most `pieces` padded pieces, of sentences of like length; shuffled when a generator is given."""
    noise = (lambda: rng.random() * 6) if rng else (lambda: 0.0)
    batches: list[list[Encoded]] = []
    current: list[Encoded] = []
    for example in sorted(examples, key=lambda e: len(e.ids) + noise()):
        if current and max(len(example.ids), len(current[-1].ids)) * (len(current) + 1) > pieces:
            batches.append(current)
            current = []
        current.append(example)
    if current:
        batches.append(current)
    if rng:
        rng.shuffle(batches)
    return batches
