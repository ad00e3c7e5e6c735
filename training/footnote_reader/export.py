"""The trained reader as an ONNX file with 8-bit weights, for onnxruntime-node 1.16 on one thread.

The graph is written operator by operator, since a traced one takes half as long again:
- every row is a real piece, then a real word; padding comes in only where attention needs sentences of one width;
- queries, keys and values are sorted by head with one gather of short rows each, not by splits and transpositions;
- a layer norm is an instance normalisation of each row, which has the faster kernel; its shift is taken into the next biases;
- a leaky ReLU is a maximum;
- relations are labelled at the likeliest heads of a word, roles at the predicates alone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import torch
from onnx import TensorProto
from torch import Tensor, nn

from .batches import Batch, collate
from .labels import DEPRELS, NAME_TAGS, ROLES, UPOS, XPOS
from .network import ATTENTION_HEADS, NAMES, SYNTAX, TAGS, Layer, Reader
from .onnx_builder import Builder
from .scoring import Raw, Run

LABELLED_HEADS = 4
"""The likeliest heads of a word, for which labels are put out: a tree takes another less than once in 8,000 words."""
LABEL_RANK = 48
"""To which both sides of the labels' weight are narrowed: half their width says all but a few hundredths of a point of LAS."""
FAR = -1e4
"""Added to the scores of padding."""

INPUTS = {"ids": 2, "shape": 2, "first": 2}
OUTPUTS = {
    "upos": (TensorProto.FLOAT, 2),
    "xpos": (TensorProto.FLOAT, 2),
    "ner": (TensorProto.FLOAT, 2),
    "arcs": (TensorProto.FLOAT, 2),
    "heads": (TensorProto.INT32, 2),
    "rel": (TensorProto.UINT8, 2),
    "predicates": (TensorProto.INT32, 1),
    "role": (TensorProto.UINT8, 2),
}
_LAYOUT = {
    "inputs": {
        "ids": "int32 [sentences, pieces], 0 pads",
        "shape": "int32 [sentences, pieces]",
        "first": "int32 [sentences, words]: index of each word's first piece, 0 pads",
    },
    "rows": "sentence after sentence: its root, which has no meaning but as a head, then its words; none is padding",
    "outputs": {
        "upos": "float [rows, upos]",
        "xpos": "float [rows, xpos]",
        "ner": "float [rows, names] (BILUO, decode with Viterbi)",
        "arcs": "float [rows, 1 + words]: score of each head in the sentence, column 0 is the root; words of the longest sentence",
        "heads": "int32 [rows, some]: columns of the likeliest heads, the likeliest first",
        "rel": "uint8 [rows, some]: best deprel if that is the head",
        "predicates": "int32 [predicates]: their rows; the first is a root and stands for nothing",
        "role": "uint8 [predicates, 1 + words]: role of each word for the predicate, columns as in arcs, 0 is none",
    },
}


@dataclass(frozen=True)
class Padded:
    """Where the rows of pieces or of words lie when each sentence takes `width` slots."""

    sentences: str
    width: str
    """int64 [1], as `sentences`."""
    slots: str
    """[rows]: each row's slot, over all sentences."""
    rows: str
    """[sentences, width]: the row in each slot, and some row where there is none."""
    mask: str
    """[sentences, 1, 1, width]: 0 at rows, `FAR` at padding."""
    parts: tuple[str, str, str]
    """[sentences, ATTENTION_HEADS, width] each: where queries, keys and values lie when a row's are cut up by head."""


class State(NamedTuple):
    """A layer norm's output is `rows` + `shift`; the shift is never added, whatever follows takes it into its bias."""

    rows: str  # [rows, 1, width]
    shift: Tensor  # [width]


def export(reader: Reader, out: Path) -> None:
    """Writes `out` and `labels.json` beside it."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        onnx.save(graph_of(reader), str(out))
    lists = {"upos": UPOS, "xpos": XPOS, "deprel": DEPRELS, "names": NAME_TAGS, "roles": ROLES}
    out.with_name("labels.json").write_text(json.dumps(lists | _LAYOUT, indent=1) + "\n", encoding="utf-8")
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


def graph_of(reader: Reader) -> onnx.ModelProto:
    """The graph of a small reader; its inputs and outputs are laid out as `labels.json` says. Raises ValueError for a large one."""
    if reader.near is not None:
        raise ValueError("only a small reader has a graph: a large one's attention depends on distance")
    g = Builder()
    last = min(reader.size.words_from, len(reader.layers)) - 1  # the last layer that reads all pieces, and hands on those of words
    starts = g.add("Pad", "first", g.ints(0, 1, 0, 0))
    pieces = _padded(g, g.cast("ids", TensorProto.BOOL))
    words = _padded(g, g.cast(g.add("Pad", "first", g.ints(0, 1, 0, 0), g.index(1)), TensorProto.BOOL))
    first_slots = _first_slots(g, starts, pieces, words)
    first_rows = g.add("Gather", g.reshape(pieces.rows, -1), first_slots)
    first = lambda state: State(g.add("Gather", state.rows, first_rows), state.shift)

    state = _embedded(g, reader, pieces)
    states = [first(state)]
    for index, layer in enumerate(reader.layers):
        sentences = pieces if index <= last else words
        slots = first_slots if index == last else sentences.slots
        attended = _attended(g, layer, state, sentences, slots)
        state = _transformed(g, layer, first(state) if index == last else state, attended)
        states.append(first(state) if index < last else state)

    mixed = _mixed(g, reader, states)
    predicate = _put_tags(g, reader, mixed[TAGS])
    _put_names(g, reader, mixed[NAMES])
    _put_syntax(g, reader, mixed[SYNTAX], words, predicate)
    return g.model(INPUTS, OUTPUTS)


def _padded(g: Builder, real: str) -> Padded:
    """`real`: bool [sentences, width], true where a slot holds a row."""
    sentences, width = g.size(real, 0), g.size(real, 1)
    flat = g.reshape(real, -1)
    count = g.add("CumSum", g.cast(flat, TensorProto.INT32), g.index(0))
    rows = g.reshape(g.add("Sub", count, g.index(1)), sentences, width)
    padding = g.cast(g.add("Not", real), TensorProto.FLOAT)
    queries = g.add("Add", g.add("Mul", g.add("Unsqueeze", rows, g.ints(1)), g.index(3 * ATTENTION_HEADS)), _heads(g, 1))
    keys = g.add("Add", queries, g.index(ATTENTION_HEADS))
    return Padded(
        sentences=sentences,
        width=width,
        slots=g.cast(g.reshape(g.add("NonZero", flat), -1), TensorProto.INT32),
        rows=rows,
        mask=g.add("Unsqueeze", g.add("Mul", padding, g.number(FAR)), g.ints(1, 2)),
        parts=(queries, keys, g.add("Add", keys, g.index(ATTENTION_HEADS))),
    )


def _heads(g: Builder, trailing: int) -> str:
    return g.index(np.arange(ATTENTION_HEADS).reshape(-1, *[1] * trailing))


def _first_slots(g: Builder, starts: str, pieces: Padded, words: Padded) -> str:
    """[word rows]: the slot among the pieces in which each root or word begins."""
    in_sentence = g.add("Gather", g.reshape(starts, -1), words.slots)
    return g.add("Add", in_sentence, g.add("Mul", _sentence_of(g, words.slots, words), _int32(g, pieces.width)))


def _sentence_of(g: Builder, slots: str, padded: Padded) -> str:
    return g.add("Div", slots, _int32(g, padded.width))


def _int32(g: Builder, size: str) -> str:
    return g.cast(size, TensorProto.INT32)


def _embedded(g: Builder, reader: Reader, pieces: Padded) -> State:
    """The table of pieces has 8 bits and a scale a piece."""
    table = reader.pieces.weight
    scale = (table.abs().amax(1, keepdim=True) / 127).clamp(min=1e-12)
    ids, shapes = (g.add("Gather", g.reshape(x, -1), pieces.slots) for x in ("ids", "shape"))
    stored = g.add("Gather", g.constant(torch.round(table / scale).to(torch.int8).numpy()), ids)
    x = g.add("Mul", g.cast(stored, TensorProto.FLOAT), g.add("Gather", g.floats(scale), ids))
    places = g.add("Mod", pieces.slots, _int32(g, pieces.width))
    x = g.add("Add", x, g.add("Gather", g.floats(reader.positions.weight), places))
    x = g.add("Add", x, g.add("Gather", g.floats(reader.shapes.weight), shapes))
    return _normed(g, g.add("Unsqueeze", x, g.ints(1)), reader.norm)


def _normed(g: Builder, x: str, norm: nn.LayerNorm) -> State:
    """Each row is an instance with one channel."""
    one, zero = g.floats(torch.ones(1)), g.floats(torch.zeros(1))
    normal = g.add("InstanceNormalization", x, one, zero, epsilon=norm.eps)
    return State(g.add("Mul", normal, g.floats(norm.weight)), norm.bias)


def _linear(g: Builder, state: State, *linears: nn.Linear) -> str:
    """The outputs of all of them side by side."""
    weight = torch.cat([linear.weight for linear in linears])
    bias = torch.cat([linear.bias for linear in linears])
    return g.product(state.rows, weight.T, bias + weight @ state.shift)


def _attended(g: Builder, layer: Layer, state: State, sentences: Padded, slots: str) -> str:
    """[slots, 1, width]: what attention brings to the rows at `slots`, before its output layer."""
    width = layer.out.in_features
    each = width // ATTENTION_HEADS
    cut_up = g.reshape(_linear(g, state, layer.qkv), -1, each)
    queries, keys, values = (g.add("Gather", cut_up, part) for part in sentences.parts)
    scores = g.add("FusedMatMul", queries, keys, transB=1, alpha=each**-0.5)
    weights = g.add("Softmax", g.add("Add", scores, sentences.mask), axis=-1)
    by_head = g.reshape(g.add("MatMul", weights, values), -1, each)
    return g.reshape(g.add("Gather", by_head, _by_head(g, slots, sentences)), -1, 1, width)


def _by_head(g: Builder, slots: str, sentences: Padded) -> str:
    """[slots, ATTENTION_HEADS]: places in [sentences, ATTENTION_HEADS, width] laid flat."""
    width = _int32(g, sentences.width)
    before = g.add("Mul", g.add("Mul", _sentence_of(g, slots, sentences), width), g.index(ATTENTION_HEADS - 1))
    return g.add("Add", g.add("Unsqueeze", g.add("Add", slots, before), g.ints(1)), g.add("Mul", _heads(g, 0), width))


def _transformed(g: Builder, layer: Layer, state: State, attended: str) -> State:
    out = g.product(attended, layer.out.weight.T, layer.out.bias + state.shift)
    state = _normed(g, g.add("Add", out, state.rows), layer.norm_attention)
    wide = g.add("FastGelu", _linear(g, state, layer.widen))
    narrow = g.product(wide, layer.narrow.weight.T, layer.narrow.bias + state.shift)
    return _normed(g, g.add("Add", narrow, state.rows), layer.norm)


def _mixed(g: Builder, reader: Reader, states: list[State]) -> list[State]:
    """One mix of the layers a family of heads: a product with the states as long rows."""
    weights = torch.softmax(reader.mix.float(), -1)
    stacked = g.add("Concat", *(g.reshape(state.rows, 1, -1) for state in states), axis=0)
    shifts = weights @ torch.stack([state.shift for state in states])
    rows = [g.add("Gather", g.add("MatMul", g.floats(weights), stacked), g.ints(family)) for family in range(len(weights))]
    return [State(g.reshape(x, -1, reader.size.width), shift) for x, shift in zip(rows, shifts)]


def _put_tags(g: Builder, reader: Reader, tags: State) -> str:
    """bool [rows]: whether a row is a predicate."""
    linears = (reader.upos, reader.xpos, reader.predicate)
    upos, xpos, predicate = g.split(_linear(g, tags, *linears), *(linear.out_features for linear in linears))
    g.add("Identity", upos, out="upos")
    g.add("Identity", xpos, out="xpos")
    return g.add("Greater", g.reshape(predicate, -1), g.number(0))


def _put_names(g: Builder, reader: Reader, names: State) -> None:
    hidden = _leaky(g, _linear(g, names, reader.names_hidden))
    g.add("Identity", g.product(hidden, reader.names.weight.T, reader.names.bias), out="ner")


def _leaky(g: Builder, x: str) -> str:
    return g.add("Max", x, g.add("Mul", x, g.number(0.1)))


def _put_syntax(g: Builder, reader: Reader, syntax: State, words: Padded, predicate: str) -> None:
    linears = (
        reader.arc_dependent, reader.arc_head, reader.label_dependent, reader.label_head, reader.role_predicate, reader.role_argument,
    )  # fmt: skip
    hidden = _leaky(g, _linear(g, syntax, *linears))
    arc_dependent, arc_head, *halves = g.split(hidden, *(linear.out_features for linear in linears))
    arcs = _put_arcs(g, reader, arc_dependent, arc_head, words)
    _put_labels(g, reader.label_weight, halves[0], halves[1], arcs, words)
    _put_roles(g, reader.role_weight, halves[2], halves[3], predicate, words)


def _put_arcs(g: Builder, reader: Reader, dependent: str, head: str, words: Padded) -> str:
    turned = g.product(dependent, reader.arc_weight, reader.arc_bias.weight[0])  # a head's own score is one more product with it
    left, right = (g.add("Gather", x, words.rows) for x in (turned, head))
    scores = g.add("Add", g.add("FusedMatMul", left, right, transB=1), g.add("Squeeze", words.mask, g.ints(1)))
    return g.add("Gather", g.reshape(scores, -1, words.width), words.slots, out="arcs")


def _put_labels(g: Builder, weight: Tensor, dependent: str, head: str, arcs: str, words: Padded) -> None:
    count = g.add("Min", words.width, g.ints(LABELLED_HEADS))
    columns = g.cast(g.likeliest(arcs, count), TensorProto.INT32, out="heads")
    roots = g.add("Sub", words.slots, g.add("Mod", words.slots, _int32(g, words.width)))
    slots = g.add("Add", columns, g.add("Unsqueeze", roots, g.ints(1)))
    rows = g.add("Gather", g.reshape(words.rows, -1), slots)  # a short sentence has fewer heads: then some row, of no account
    left, core, right = _narrowed(weight)
    dependents, heads = g.product(dependent, left[:-1], left[-1]), g.product(head, right[:-1], right[-1])
    halves = g.product(dependents, core.flatten(1), torch.zeros(core[0].numel()))
    labels = g.add("MatMul", g.add("Unsqueeze", g.add("Gather", heads, rows), g.ints(2)), g.reshape(halves, -1, 1, *core.shape[1:]))
    best = g.add("ArgMax", g.add("Squeeze", labels, g.ints(2)), axis=2, keepdims=0)
    g.cast(best, TensorProto.UINT8, out="rel")


def _narrowed(weight: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """left [a, LABEL_RANK], core [LABEL_RANK, LABEL_RANK, labels], right [b, LABEL_RANK] for weight [a, labels, b] (Tucker 1966)."""
    left, right = (torch.linalg.svd(side.flatten(1), full_matrices=False)[0][:, :LABEL_RANK] for side in (weight, weight.permute(2, 0, 1)))
    return left, torch.einsum("alb,ai,bj->ijl", weight, left, right), right


def _put_roles(g: Builder, weight: Tensor, predicates: str, arguments: str, predicate: str, words: Padded) -> None:
    """The first row, a root, goes before the predicates, for no kernel takes an empty matrix."""
    found = g.add("Concat", g.ints(0), g.reshape(g.add("NonZero", predicate), -1), axis=0)
    g.cast(found, TensorProto.INT32, out="predicates")
    sentences = _sentence_of(g, g.add("Gather", words.slots, found), words)
    rows = g.add("Gather", _with_one(g, arguments), g.add("Gather", words.rows, sentences))
    roles = g.add("MatMul", rows, _half(g, weight, g.add("Gather", predicates, found)))
    g.cast(g.add("ArgMax", roles, axis=2, keepdims=0), TensorProto.UINT8, out="role")


def _half(g: Builder, weight: Tensor, left: str) -> str:
    """[rows, right + 1, labels]: the product of `left` [rows, left] and weight [left + 1, labels, right + 1], the last left one being 1."""
    turned = weight.transpose(1, 2)
    return g.reshape(g.product(left, turned[:-1].flatten(1), turned[-1].flatten()), -1, *turned.shape[1:])


def _with_one(g: Builder, x: str) -> str:
    return g.add("Pad", x, g.ints(0, 0, 0, 1), g.number(1))


def onnx_run(path: Path, threads: int) -> Run:
    """One sentence a run, as its answers then depend on nothing else."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_mem_pattern = False  # memory is planned by the sizes of the inputs, but sizes inside depend on padding too
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(batch: Batch) -> Raw:
        words = batch.first.shape[1]
        sentences = []
        for example in batch.examples:
            one = collate([example])
            answers = session.run(list(OUTPUTS), {name: x.int().numpy() for name, x in zip(INPUTS, (one.ids, one.shapes, one.first))})
            sentences.append(_filled(_raw(dict(zip(OUTPUTS, answers))), words))
        return Raw(*(np.stack(field) for field in zip(*sentences)))

    return run


def _raw(answers: dict[str, np.ndarray]) -> Raw:
    """Of one sentence, without its root's row. Where the file names no label, the one to the likeliest head stands, and no role."""
    arcs, heads, labels = (answers[name][1:] for name in ("arcs", "heads", "rel"))
    deprels = np.repeat(labels[:, :1], arcs.shape[1], axis=1)
    np.put_along_axis(deprels, heads, labels, axis=1)
    predicate, roles = np.full(len(arcs), -1, np.float32), np.zeros((len(arcs), len(arcs)), np.uint8)
    for row, found in zip(answers["predicates"], answers["role"]):
        if row > 0:
            predicate[row - 1], roles[row - 1] = 1, found[1:]
    return Raw(answers["upos"][1:], answers["xpos"][1:], answers["ner"][1:], arcs, deprels, predicate, roles)


def _filled(raw: Raw, words: int) -> Raw:
    """Axes of words and heads filled up; `arcs`, `deprels` and `roles` have two."""
    missing = words - len(raw.upos)
    sides = {"arcs": 2, "deprels": 2, "roles": 2}
    return Raw(
        *(np.pad(x, [(0, missing)] * sides.get(name, 1) + [(0, 0)] * (x.ndim - sides.get(name, 1))) for name, x in raw._asdict().items())
    )
