"""Scores against gold labels, on gold words: the same measures as `bench/reading.ts`, for following a training run."""

from __future__ import annotations

from collections import Counter
from typing import Callable, Iterable, NamedTuple, Sequence

import numpy as np
import torch

from .batches import Batch, Encoded, bucket, collate
from .decoding import names_of, tree_of
from .labels import DEPRELS, ROLES, UPOS, XPOS
from .network import Reader


class Reading(NamedTuple):
    """What was read of one sentence of W words."""

    upos: np.ndarray  # [W]
    xpos: np.ndarray  # [W]
    heads: np.ndarray  # [W], 0 the root
    deprels: np.ndarray  # [W]
    names: list[tuple[int, int, str]]
    roles: dict[int, list[tuple[int, str]]]  # predicate: arguments


class Raw(NamedTuple):
    """What a reader says of a batch, as the ONNX file puts it out."""

    upos: np.ndarray  # [B, W, UPOS]
    xpos: np.ndarray  # [B, W, XPOS]
    names: np.ndarray  # [B, W, NAME_TAGS]
    arcs: np.ndarray  # [B, W, 1 + W]
    deprels: np.ndarray  # [B, W, 1 + W], the best label of every pair
    predicate: np.ndarray  # [B, W]
    roles: np.ndarray  # [B, W, W], the best role of every pair


Run = Callable[[Batch], Raw]


def torch_run(reader: Reader, half: bool = True) -> Run:
    def run(batch: Batch) -> Raw:
        device = batch.ids.device
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16, enabled=half):
            scores = reader(batch.ids, batch.shapes, batch.first)
            deprels = best_labels(scores.label_dependent, scores.label_head, reader.label_weight)
            roles = best_labels(scores.role_predicate, scores.role_argument, reader.role_weight)
        plain = (scores.upos, scores.xpos, scores.names, scores.arcs, deprels, scores.predicate, roles)
        return Raw(*(x.float().cpu().numpy() for x in plain))

    return run


def best_labels(left: torch.Tensor, right: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """[B, L, R]: the best label of every pair of [B, L, a] and [B, R, b] under weight [a, labels, b]."""
    labels, width = weight.shape[1:]
    half = (left @ weight.flatten(1)).view(left.shape[0], left.shape[1] * labels, width)
    return (half @ right.transpose(1, 2)).view(left.shape[0], left.shape[1], labels, right.shape[1]).argmax(2)


def readings(run: Run, examples: Sequence[Encoded], pieces: int = 4096, device: str = "cpu") -> list[Reading]:
    """In the order of `examples`."""
    found: dict[int, Reading] = {}
    for batch in bucket(examples, pieces):
        raw = run(collate(batch, device))
        for row, example in enumerate(batch):
            found[id(example)] = _reading(Raw(*(x[row] for x in raw)), example.words)
    return [found[id(example)] for example in examples]


def _reading(raw: Raw, n: int) -> Reading:
    heads = tree_of(raw.arcs[:n, : n + 1]) if n else np.zeros(0, np.int64)
    names = raw.names[:n] - raw.names[:n].max(-1, keepdims=True)
    names = names - np.log(np.exp(names).sum(-1, keepdims=True))
    predicates = np.flatnonzero(raw.predicate[:n] > 0)
    roles = {int(p): [(w, ROLES[int(raw.roles[p, w])]) for w in range(n) if raw.roles[p, w] and w != p] for p in predicates}
    return Reading(raw.upos[:n].argmax(-1), raw.xpos[:n].argmax(-1), heads, raw.deprels[np.arange(n), heads], names_of(names), roles)


def f1(right: int, said: int, gold: int) -> float:
    return 200 * right / max(1, said + gold)


def score_trees(run: Run, examples: Sequence[Encoded], device: str = "cpu") -> dict[str, float]:
    """Percent of words; punctuation counts, labels are whole. Roles where frames are annotated: labelled head words."""
    count: Counter[str] = Counter()
    for example, reading in zip(examples, readings(run, examples, device=device)):
        if example.heads is None:
            continue
        right = reading.heads == example.heads
        count["words"] += example.words
        count["upos"] += int((reading.upos == example.upos).sum())
        count["xpos"] += int((reading.xpos == example.xpos).sum())
        count["uas"] += int(right.sum())
        count["las"] += int((right & (reading.deprels == example.deprels)).sum())
        if example.example.frames is not None:
            gold = {(f.predicate, w, role) for f in example.example.frames for w, role in f.arguments if w != f.predicate}
            said = {(p, w, role) for p, arguments in reading.roles.items() for w, role in arguments}
            count["role right"] += len(gold & said)
            count["role gold"] += len(gold)
            count["role said"] += len(said)
    scores = {name: 100 * count[name] / count["words"] for name in ("upos", "xpos", "uas", "las")}
    if count["role gold"]:
        scores["roles"] = f1(count["role right"], count["role said"], count["role gold"])
    return {name: round(value, 2) for name, value in scores.items()}


def score_names(run: Run, examples: Sequence[Encoded], kinds: Iterable[str], device: str = "cpu") -> dict[str, float]:
    """F1 of exact spans with their types, of all and of each type."""
    kinds = list(kinds)
    count: Counter[tuple[str, str]] = Counter()
    for example, reading in zip(examples, readings(run, examples, device=device)):
        gold, said = {s for s in example.example.names.spans if s[2] in kinds}, {s for s in reading.names if s[2] in kinds}
        for what, spans in (("right", gold & said), ("said", said), ("gold", gold)):
            for _, _, kind in spans:
                count[what, kind] += 1
                count[what, "all"] += 1
    return {kind: round(f1(*(count[what, kind] for what in ("right", "said", "gold"))), 2) for kind in ["all", *kinds]}
