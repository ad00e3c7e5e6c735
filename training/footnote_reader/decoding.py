"""Scores to structures: maximum spanning trees and BILUO names. `src/annotate/{tree,bilou}.ts` do the same."""

from __future__ import annotations

import numpy as np

from .labels import NAME_TAGS

_NEVER = -1e9


def tree_of(arcs: np.ndarray) -> np.ndarray:
    """Heads [W] (0 the root) of the best tree with exactly one root; `arcs` [W, 1 + W].

    Chu and Liu (1965), Edmonds (1967). Where the best tree has several roots, the three likeliest single roots are tried.
    """
    words = len(arcs)
    scores = np.full((words + 1, words + 1), _NEVER)
    scores[1:] = arcs
    heads = _arborescence(scores)
    if (heads[1:] == 0).sum() <= 1:
        return heads[1:]
    best, best_score = heads, -np.inf
    for root in np.argsort(-(arcs[:, 0] - arcs[:, 1:].max(1)))[:3]:
        single = scores.copy()
        single[1:, 0] = _NEVER / 10
        single[root + 1, 0] = arcs[root, 0]
        candidate = _arborescence(single)
        score = single[np.arange(1, words + 1), candidate[1:]].sum()
        if score > best_score:
            best, best_score = candidate, score
    return best[1:]


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Best head of each node [N]; node 0 is the root. Cycles are contracted one at a time."""
    scores = scores.copy()
    np.fill_diagonal(scores, _NEVER)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle_in(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    size = len(outside)
    contracted = np.full((size + 1, size + 1), _NEVER)
    contracted[:size, :size] = scores[np.ix_(outside, outside)]
    entering = scores[np.ix_(cycle, outside)] - scores[cycle, heads[cycle]][:, None]
    leaving = scores[np.ix_(outside, cycle)]
    contracted[size, :size], contracted[:size, size] = entering.max(0), leaving.max(1)
    solved = _arborescence(contracted)
    result = heads.copy()
    for index, node in enumerate(outside[1:], 1):
        result[node] = cycle[leaving[index].argmax()] if solved[index] == size else outside[solved[index]]
    broken = cycle[entering[:, solved[size]].argmax()]
    result[broken] = outside[solved[size]]
    return result


def _cycle_in(heads: np.ndarray) -> np.ndarray | None:
    state = np.zeros(len(heads), np.int64)  # 0 new, else the walk that saw it
    state[0] = -1
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = start
            path.append(node)
            node = heads[node]
        if state[node] == start and node in path:
            return np.array(path[path.index(node) :])
    return None


def _may_follow(left: str, right: str) -> bool:
    if left[0] in "OLU":
        return right[0] in "OBU"
    return right[0] in "IL" and left[2:] == right[2:]


_STEP = np.array([[0.0 if _may_follow(left, right) else _NEVER for right in NAME_TAGS] for left in NAME_TAGS])
_START = np.array([0.0 if tag[0] in "OBU" else _NEVER for tag in NAME_TAGS])
_END = np.array([0.0 if tag[0] in "OLU" else _NEVER for tag in NAME_TAGS])


def names_of(scores: np.ndarray) -> list[tuple[int, int, str]]:
    """Half-open word spans with their types: the likeliest legal sequence of tags (Viterbi); `scores` [W, NAME_TAGS] log-probabilities."""
    if not len(scores):
        return []
    best, back = scores[0] + _START, []
    for row in scores[1:]:
        paths = best[:, None] + _STEP
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    tag = int((best + _END).argmax())
    tags = [tag]
    for step in reversed(back):
        tag = int(step[tag])
        tags.append(tag)
    spans, start = [], 0
    for index, tag in enumerate(reversed(tags)):
        label = NAME_TAGS[tag]
        if label[0] in "BU":
            start = index
        if label[0] in "LU":
            spans.append((start, index + 1, label[2:]))
    return spans
