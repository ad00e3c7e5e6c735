"""The teacher's answers, kept on disk: full distributions, so that the small model learns what the teacher finds likely too.

Knowledge distillation after Hinton et al. (2015); trees as in Kuncoro et al. (2016).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .batches import Batch, Encoded, bucket, collate
from .labels import DEPRELS, NAME_TAGS, ROLES, UPOS, XPOS
from .network import Reader

PIECES_PER_BATCH = 4096


@dataclass(slots=True)
class Answers:
    """Log-probabilities of one sentence of W words, half precision."""

    upos: np.ndarray  # [W, UPOS]
    xpos: np.ndarray  # [W, XPOS]
    names: np.ndarray  # [W, NAME_TAGS]
    arcs: np.ndarray  # [W, 1 + W]
    heads: np.ndarray  # [W]: the heads whose labels were asked, gold ones where there are any
    deprels: np.ndarray  # [W, DEPRELS], given those heads
    predicate: np.ndarray  # [W], scores
    predicates: np.ndarray  # [K], words, gold ones where there are any
    roles: np.ndarray  # [K, W, ROLES]


class AnswerFile:
    """Answers of many sentences: one flat array a field, with where each sentence begins."""

    WIDTHS = {"upos": len(UPOS), "xpos": len(XPOS), "names": len(NAME_TAGS), "deprels": len(DEPRELS)}

    def __init__(self, folder: Path):
        self._arrays = {file.stem: np.load(file, mmap_mode="r") for file in sorted(folder.glob("*.npy"))}
        self._words = np.concatenate([[0], np.cumsum(self._arrays["words"], dtype=np.int64)])
        lengths = self._arrays["words"].astype(np.int64)
        self._arcs = np.concatenate([[0], np.cumsum(lengths * (lengths + 1))])
        frames = self._arrays["frames"].astype(np.int64)
        self._frames = np.concatenate([[0], np.cumsum(frames)])
        self._roles = np.concatenate([[0], np.cumsum(frames * lengths)])

    def __len__(self) -> int:
        return len(self._arrays["words"])

    def __getitem__(self, row: int) -> Answers:
        a = self._arrays
        words = slice(self._words[row], self._words[row + 1])
        length = int(a["words"][row])
        frames = slice(self._frames[row], self._frames[row + 1])
        return Answers(
            a["upos"][words],
            a["xpos"][words],
            a["names"][words],
            a["arcs"][self._arcs[row] : self._arcs[row + 1]].reshape(length, length + 1),
            a["heads"][words],
            a["deprels"][words],
            a["predicate"][words],
            a["predicates"][frames],
            a["roles"][self._roles[row] : self._roles[row + 1]].reshape(-1, length, len(ROLES)),
        )

    @staticmethod
    def write(folder: Path, answers: list[Answers]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        flat = {
            name: np.concatenate([getattr(answer, name).reshape(-1) if name == "arcs" else getattr(answer, name) for answer in answers])
            for name in ("upos", "xpos", "names", "arcs", "heads", "deprels", "predicate", "predicates")
        }
        flat["roles"] = np.concatenate([answer.roles.reshape(-1, len(ROLES)) for answer in answers])
        flat["words"] = np.array([len(answer.upos) for answer in answers], np.int16)
        flat["frames"] = np.array([len(answer.predicates) for answer in answers], np.int16)
        for name, array in flat.items():
            np.save(folder / f"{name}.npy", array)


def answers_of(teacher: Reader, examples: list[Encoded], device: torch.device | str = "cpu") -> list[Answers]:
    """In the order of `examples`."""
    row_of = {id(example): row for row, example in enumerate(examples)}
    answers: list[Answers | None] = [None] * len(examples)
    words = 0
    for number, batch in enumerate(bucket(examples, PIECES_PER_BATCH)):
        for example, answer in zip(batch, _answers_of_batch(teacher, collate(batch, device))):
            answers[row_of[id(example)]] = answer
            words += example.words
        if number % 100 == 0:
            print(json.dumps({"batch": number, "words": words}), flush=True)
    return answers  # type: ignore[return-value]


@torch.no_grad()
def _answers_of_batch(teacher: Reader, batch: Batch) -> Iterator[Answers]:
    with torch.autocast(batch.ids.device.type, dtype=torch.bfloat16):
        scores = teacher(batch.ids, batch.shapes, batch.first)
        real = torch.cat([torch.ones_like(batch.real[:, :1]), batch.real], 1)
        arcs = scores.arcs.float().masked_fill(~real[:, None], -1e4)
        heads = _gold_or(arcs.argmax(-1).cpu(), batch)
        rows = torch.arange(len(heads))[:, None]
        deprels = teacher.labels_of(scores.label_dependent.flatten(0, 1), scores.label_head[rows, heads].flatten(0, 1))
        sentences, predicates = _predicates(scores.predicate.float().cpu().numpy(), batch)
        roles = teacher.roles_of(scores.role_predicate[sentences, predicates], scores.role_argument[sentences])
    upos, xpos, names, arcs = (_log_probabilities(x, -1) for x in (scores.upos, scores.xpos, scores.names, arcs))
    deprels = _log_probabilities(deprels, -1).reshape(*heads.shape, -1)
    roles = _log_probabilities(roles, 1).transpose(0, 2, 1)
    predicate = scores.predicate.float().cpu().numpy().astype(np.float16)
    for row, example in enumerate(batch.examples):
        n = example.words
        frames = sentences == row
        yield Answers(
            upos[row, :n],
            xpos[row, :n],
            names[row, :n],
            arcs[row, :n, : n + 1],
            heads[row, :n].numpy().astype(np.int16),
            deprels[row, :n],
            predicate[row, :n],
            predicates[frames].astype(np.int16),
            roles[frames][:, :n],
        )


def _gold_or(heads: Tensor, batch: Batch) -> Tensor:
    for row, example in enumerate(batch.examples):
        if example.heads is not None:
            heads[row, : example.words] = torch.from_numpy(example.heads)
    return heads


def _predicates(scores: np.ndarray, batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """Sentence rows and words of the predicates: gold ones where frames are annotated."""
    found = [
        (row, word)
        for row, example in enumerate(batch.examples)
        for word in (
            [frame.predicate for frame in example.example.frames if frame.predicate < example.words]
            if example.example.frames is not None
            else np.flatnonzero(scores[row, : example.words] > 0)
        )
    ]
    pairs = np.array(found, np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _log_probabilities(scores: Tensor, axis: int) -> np.ndarray:
    return F.log_softmax(scores.float(), axis).clamp(min=-30).cpu().numpy().astype(np.float16)
