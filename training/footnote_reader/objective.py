"""What the reader is trained towards: gold labels, the teacher's answers, or both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .batches import UNKNOWN, Batch, Encoded
from .labelling import Answers
from .labels import DEPRELS, NAME_TAGS, ROLE_ID, ROLES, UNMARKED, UPOS, XPOS, allowed_tags
from .network import Reader

GOLD_SHARE = 0.5
"""Weight of gold labels where the teacher has answered too."""
DEPREL_SMOOTHING = 0.03
DISAGREEING_SILVER = 0.5
"""Weight of a silver sentence whose names are not the teacher's."""
_ALLOWED = {name_set: allowed_tags(name_set) for name_set in UNMARKED}
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "arcs": 1.0, "deprels": 1.0, "names": 2.5, "predicate": 0.3, "roles": 0.4}


@dataclass(slots=True)
class Targets:
    """Distributions to be met; a word whose row sums to 0 teaches nothing. `heads` are those whose labels are asked."""

    upos: np.ndarray  # [B, W, UPOS]
    xpos: np.ndarray  # [B, W, XPOS]
    names: np.ndarray  # [B, W, NAME_TAGS]
    arcs: np.ndarray  # [B, W, 1 + W]
    deprels: np.ndarray  # [B, W, DEPRELS]
    heads: np.ndarray  # [B, W]
    predicate: np.ndarray  # [B, W], UNKNOWN where not known
    frames: list[tuple[int, int, np.ndarray]]  # sentence, predicate, [words of it, ROLES]


def targets_of(examples: list[Encoded], answers: list[Answers | None]) -> Targets:
    size = (len(examples), max(1, max(example.words for example in examples)))
    zeros = lambda *last: np.zeros((*size, *last), np.float32)
    targets = Targets(
        zeros(len(UPOS)), zeros(len(XPOS)), zeros(len(NAME_TAGS)), zeros(size[1] + 1), zeros(len(DEPRELS)),
        np.zeros(size, np.int64), np.full(size, UNKNOWN, np.float32), [],
    )
    for row, (example, answer) in enumerate(zip(examples, answers)):
        n = example.words
        if example.upos is not None or answer:
            targets.upos[row, :n] = _mixed(example.upos, answer and answer.upos, len(UPOS))
            targets.xpos[row, :n] = _mixed(example.xpos, answer and answer.xpos, len(XPOS))
            targets.arcs[row, :n, : n + 1] = _mixed(example.heads, answer and answer.arcs, n + 1)
            targets.deprels[row, :n] = _mixed(example.deprels, answer and answer.deprels, len(DEPRELS), DEPREL_SMOOTHING)
            targets.heads[row, :n] = example.heads if example.heads is not None else answer.heads
        if example.tags is not None or answer:
            targets.names[row, :n] = _names(example, answer)
        _add_frames(targets, row, example, answer)
    return targets


def _mixed(gold: np.ndarray | None, likely: np.ndarray | None, labels: int, smoothing: float = 0.0) -> np.ndarray:
    """Gold and the teacher's distribution [W, labels]; a gold label that is not known leaves the row to the teacher."""
    soft = np.exp(likely.astype(np.float32)) if likely is not None else None
    if gold is None:
        return soft
    hard = np.zeros((len(gold), labels), np.float32)
    known = np.flatnonzero(gold != UNKNOWN)
    hard[known, gold[known]] = 1
    hard = hard * (1 - smoothing) + smoothing / labels * hard.sum(-1, keepdims=True)
    return hard if soft is None else np.where((gold == UNKNOWN)[:, None], soft, GOLD_SHARE * hard + (1 - GOLD_SHARE) * soft)


def _names(example: Encoded, answer: Answers | None) -> np.ndarray:
    """What the set may hide behind its tag is shared out by the teacher. Silver labels only weigh the teacher's own."""
    soft = np.exp(answer.names.astype(np.float32)) if answer else None
    names = example.example.names
    if names is None:
        return soft
    allowed = _ALLOWED[names.name_set][example.tags].astype(np.float32)
    if soft is None:
        return allowed
    if names.name_set.endswith("silver"):
        agrees = (soft.argmax(-1) == example.tags).all()
        return soft if agrees else DISAGREEING_SILVER * soft
    shared = soft * allowed + 1e-6 * allowed
    return shared / shared.sum(-1, keepdims=True)


def _add_frames(targets: Targets, row: int, example: Encoded, answer: Answers | None) -> None:
    n, frames = example.words, example.example.frames
    likely = {int(p): np.exp(roles.astype(np.float32)) for p, roles in zip(answer.predicates, answer.roles)} if answer else {}
    if answer:
        targets.predicate[row, :n] = 1 / (1 + np.exp(-answer.predicate.astype(np.float32)))
    if frames is None or example.upos is None:
        targets.frames += [(row, predicate, soft) for predicate, soft in likely.items()]
        return
    gold = np.zeros(n, np.float32)
    for frame in frames:
        if frame.predicate >= n:
            continue
        gold[frame.predicate] = 1
        roles = np.zeros(n, np.int64)
        for word, role in frame.arguments:
            if word < n and word != frame.predicate:
                roles[word] = ROLE_ID[role]
        targets.frames.append((row, frame.predicate, _mixed(roles, None, len(ROLES))))
        if frame.predicate in likely:
            targets.frames[-1] = (row, frame.predicate, GOLD_SHARE * targets.frames[-1][2] + (1 - GOLD_SHARE) * likely[frame.predicate])
    targets.predicate[row, :n] = gold if not answer else GOLD_SHARE * gold + (1 - GOLD_SHARE) * targets.predicate[row, :n]


def loss_of(reader: Reader, batch: Batch, targets: Targets) -> tuple[Tensor, dict[str, float]]:
    """The weighted loss, and each part's mean. Parts weigh by the share of words that carry their labels."""
    device = batch.ids.device
    to = lambda array: torch.from_numpy(array).to(device)
    scores = reader(batch.ids, batch.shapes, batch.first)
    words = int(batch.real.sum())
    real_heads = torch.cat([torch.ones_like(batch.real[:, :1]), batch.real], 1)[:, None]
    sums = {
        "upos": _cross_entropy(scores.upos, to(targets.upos)),
        "xpos": _cross_entropy(scores.xpos, to(targets.xpos)),
        "arcs": _cross_entropy(scores.arcs.float().masked_fill(~real_heads, -1e4), to(targets.arcs)),
    }
    sentence, word = torch.nonzero(to(targets.deprels).sum(-1) > 0, as_tuple=True)
    if len(word):
        head = to(targets.heads)[sentence, word]
        labels = reader.labels_of(scores.label_dependent[sentence, word], scores.label_head[sentence, head])
        sums["deprels"] = _cross_entropy(labels, to(targets.deprels)[sentence, word])
    sums["names"] = _names_loss(scores.names, to(targets.names))
    known = to(targets.predicate) >= 0
    if known.any():
        sums["predicate"] = F.binary_cross_entropy_with_logits(scores.predicate[known].float(), to(targets.predicate)[known], reduction="sum")
    parts = {name: value / words for name, value in sums.items()}
    if targets.frames:
        parts["roles"] = _roles_loss(reader, scores.role_predicate, scores.role_argument, targets) * (known.sum() / words)
    return sum(WEIGHTS[name] * value for name, value in parts.items()), {name: value.item() for name, value in parts.items()}


def _cross_entropy(scores: Tensor, target: Tensor) -> Tensor:
    return -(F.log_softmax(scores.float(), -1) * target).sum()


def _names_loss(scores: Tensor, target: Tensor) -> Tensor:
    """Rows that sum to 1 are distributions; larger ones say which tags may be true, and any of them will do."""
    likely = F.log_softmax(scores.float(), -1)
    total = target.sum(-1)
    several = total > 1.001
    any_of = torch.logsumexp(likely.masked_fill(target < 0.5, -1e4), -1)
    return -torch.where(several, any_of, (likely * target).sum(-1)).sum()


def _roles_loss(reader: Reader, predicates: Tensor, words: Tensor, targets: Targets) -> Tensor:
    """A predicate has few arguments and many words that are none: the sum over all words is shared among the arguments."""
    sentences = torch.tensor([row for row, _, _ in targets.frames], device=words.device)
    places = torch.tensor([predicate for _, predicate, _ in targets.frames], device=words.device)
    target = np.zeros((len(targets.frames), words.shape[1], len(ROLES)), np.float32)
    for index, (_, _, roles) in enumerate(targets.frames):
        target[index, : len(roles)] = roles
    wanted = torch.from_numpy(target).to(words.device)
    scores = reader.roles_of(predicates[sentences, places], words[sentences]).transpose(1, 2)
    return _cross_entropy(scores, wanted) / wanted[..., 1:].sum().clamp(min=1)
