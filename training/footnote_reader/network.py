"""The reading model: a BERT-like encoder over word pieces, and heads over the first piece of each word.

Two sizes share everything but the encoder: `small` stands on MiniLM-L6 (Wang et al. 2020), `large` on MPNet-base (Song et al. 2020).
Trees are scored by deep biaffine attention (Dozat and Manning 2017), layers mixed by one softmax a family of heads (Peters et al. 2018).
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .labels import DEPRELS, NAME_TAGS, ROLES, UPOS, XPOS
from .pieces import SHAPES


@dataclass(frozen=True)
class Size:
    """`words_from`: the layer from which words alone are read on, each by its first piece; `positions_from`: where the base
    model's position table begins; `near`: buckets of relative positions, 0 for none."""

    layers: int
    words_from: int
    width: int
    vocabulary: int
    positions_from: int
    near: int
    arc: int
    label: int
    encoder_rate: float
    head_rate: float


SIZES = {
    "small": Size(6, 3, 384, 30522, 0, 0, 256, 96, 2e-4, 1e-3),
    "large": Size(12, 12, 768, 30528, 2, 32, 384, 128, 6e-5, 6e-4),
}
ATTENTION_HEADS = 12
POSITIONS = 512
TAGS, SYNTAX, NAMES = range(3)
"""The families of heads, each with its own mix of layers."""


class Scores(NamedTuple):
    """What the heads say. B sentences, W words; a head is a word from 1, column 0 the root. The last four are halves of biaffine products."""

    upos: Tensor  # [B, W, UPOS]
    xpos: Tensor  # [B, W, XPOS]
    names: Tensor  # [B, W, NAME_TAGS]
    arcs: Tensor  # [B, W, 1 + W]
    predicate: Tensor  # [B, W]
    label_dependent: Tensor  # [B, W, label + 1]
    label_head: Tensor  # [B, 1 + W, label + 1]
    role_predicate: Tensor  # [B, W, label + 1]
    role_argument: Tensor  # [B, W, label + 1]


class MaskPool:
    """Dropout from ready-made masks: drawing fresh ones on a CPU costs as much as the matrix products."""

    SIZE = 1 << 23

    def __init__(self) -> None:
        self._masks: dict[tuple[float, torch.device], Tensor] = {}

    def drop(self, x: Tensor, share: float) -> Tensor:
        key = (share, x.device)
        if key not in self._masks:
            self._masks[key] = (torch.rand(self.SIZE, device=x.device) > share).to(torch.bfloat16) / (1 - share)
        start = random.randrange(self.SIZE - x.numel())
        return x * self._masks[key][start : start + x.numel()].view(x.shape)


_MASKS = MaskPool()


class Layer(nn.Module):
    """One transformer layer, norms after the sums. Attention is written out: the fused one is slow backwards on CPUs."""

    def __init__(self, width: int):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm_attention = nn.LayerNorm(width, 1e-12)
        self.widen = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)
        self.norm = nn.LayerNorm(width, 1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, pieces, width = x.shape
        each = width // ATTENTION_HEADS
        q, k, v = self.qkv(x).view(batch, pieces, 3, ATTENTION_HEADS, each).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) * each**-0.5 + bias.to(q.dtype), -1).to(v.dtype)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, pieces, width)
        x = self.norm_attention(x + self._drop(self.out(mixed)))
        return self.norm(x + self._drop(self.narrow(F.gelu(self.widen(x), approximate="tanh"))))

    def _drop(self, x: Tensor) -> Tensor:
        return _MASKS.drop(x, 0.1) if self.training else x


class Reader(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        width = size.width
        self.size = size
        self.pieces = nn.Embedding(size.vocabulary, width)
        self.positions = nn.Embedding(POSITIONS + size.positions_from, width)
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shapes.weight)
        self.near = nn.Embedding(size.near, ATTENTION_HEADS) if size.near else None
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width) for _ in range(size.layers))
        mix = torch.zeros(3, size.layers + 1)
        mix[:, -1] = 2
        self.mix = nn.Parameter(mix)
        self.upos, self.xpos, self.predicate = nn.Linear(width, len(UPOS)), nn.Linear(width, len(XPOS)), nn.Linear(width, 1)
        self.names_hidden, self.names = nn.Linear(width, 256), nn.Linear(256, len(NAME_TAGS))
        self.arc_dependent, self.arc_head = nn.Linear(width, size.arc), nn.Linear(width, size.arc)
        self.label_dependent, self.label_head = nn.Linear(width, size.label), nn.Linear(width, size.label)
        self.role_predicate, self.role_argument = nn.Linear(width, size.label), nn.Linear(width, size.label)
        self.arc_weight = nn.Parameter(torch.randn(size.arc, size.arc) * 0.02)
        self.arc_bias = nn.Linear(size.arc, 1, bias=False)
        self.label_weight = nn.Parameter(torch.randn(size.label + 1, len(DEPRELS), size.label + 1) * 0.02)
        self.role_weight = nn.Parameter(torch.randn(size.label + 1, len(ROLES), size.label + 1) * 0.02)

    def encoder_parameters(self) -> list[nn.Parameter]:
        parts = [self.pieces, self.positions, self.norm, self.layers] + ([self.near] if self.near else [])
        return [parameter for part in parts for parameter in part.parameters()]

    def forward(self, ids: Tensor, shapes: Tensor, first: Tensor) -> Scores:
        """`ids`, `shapes` [B, P] pieces, 0 pads; `first` [B, W]: each word's first piece, 0 pads."""
        return self.heads(*self.encode(ids, shapes, first))

    def encode(self, ids: Tensor, shapes: Tensor, first: Tensor) -> list[Tensor]:
        """One [B, 1 + W, width] a family of heads; the start piece stands for the root."""
        batch, pieces = ids.shape
        places = torch.arange(pieces, device=ids.device) + self.size.positions_from
        x = self._drop(self.norm(self.pieces(ids) + self.positions(places)[None] + self.shapes(shapes)), 0.1)
        words = torch.cat([torch.zeros_like(first[:, :1]), first], 1)
        rows = (torch.arange(batch, device=ids.device)[:, None] * pieces + words).reshape(-1)
        states = [_picked(x, rows, batch)]
        bias = self.attention_bias(ids)
        for index, layer in enumerate(self.layers):
            if index == self.size.words_from:
                x = states[-1]
                bias = _padding_bias(torch.cat([ids[:, :1], first], 1))
            x = layer(x, bias)
            states.append(_picked(x, rows, batch) if index < self.size.words_from else x)
        weights = torch.softmax(self.mix.float(), -1)
        return [sum(weights[family, i] * state for i, state in enumerate(states)) for family in range(3)]

    def attention_bias(self, ids: Tensor) -> Tensor:
        padding = _padding_bias(ids)
        if self.near is None:
            return padding
        return padding + self.near(relative_buckets(ids.shape[1], self.size.near, ids.device)).permute(2, 0, 1)[None]

    def heads(self, tags: Tensor, syntax: Tensor, names: Tensor) -> Scores:
        tags, syntax, names = (self._drop(x, 0.2) for x in (tags, syntax, names))
        words = syntax[:, 1:]
        dependent, head = self._project(self.arc_dependent, words), self._project(self.arc_head, syntax)
        return Scores(
            upos=self.upos(tags[:, 1:]),
            xpos=self.xpos(tags[:, 1:]),
            names=self.names(self._project(self.names_hidden, names[:, 1:])),
            arcs=(dependent @ self.arc_weight) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2),
            predicate=self.predicate(tags[:, 1:])[..., 0],
            label_dependent=_with_one(self._project(self.label_dependent, words)),
            label_head=_with_one(self._project(self.label_head, syntax)),
            role_predicate=_with_one(self._project(self.role_predicate, words)),
            role_argument=_with_one(self._project(self.role_argument, words)),
        )

    def labels_of(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """[N, DEPRELS] of N pairs given row by row."""
        return torch.einsum("nrb,nb->nr", (dependents @ self.label_weight.flatten(1)).unflatten(1, (len(DEPRELS), -1)), heads)

    def roles_of(self, predicates: Tensor, words: Tensor) -> Tensor:
        """[N, ROLES, W] of N predicates, each with the [W, ...] words of its sentence."""
        return (predicates @ self.role_weight.flatten(1)).unflatten(1, (len(ROLES), -1)) @ words.transpose(1, 2)

    def _drop(self, x: Tensor, share: float) -> Tensor:
        return _MASKS.drop(x, share) if self.training else x

    def _project(self, linear: nn.Linear, x: Tensor) -> Tensor:
        return self._drop(F.leaky_relu(linear(x), 0.1), 0.33)


def _padding_bias(real: Tensor) -> Tensor:
    """[B, 1, 1, N] added to attention scores: nothing looks at what is 0 in `real` [B, N]."""
    return ((real == 0).float() * -1e4)[:, None, None, :]


def _picked(x: Tensor, rows: Tensor, batch: int) -> Tensor:
    return x.flatten(0, 1).index_select(0, rows).view(batch, -1, x.shape[-1])


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def relative_buckets(pieces: int, buckets: int, device: torch.device, far: int = 128) -> Tensor:
    """[pieces, pieces]: MPNet's buckets of relative position, exact when near, logarithmic when far (Raffel et al. 2020)."""
    place = torch.arange(pieces, device=device)
    distance = place[:, None] - place[None, :]
    half = buckets // 2
    exact = half // 2
    side = (distance < 0).long() * half
    distance = distance.abs()
    logarithmic = exact + (torch.log(distance.float().clamp(min=1) / exact) / math.log(far / exact) * (half - exact)).long()
    return side + torch.where(distance < exact, distance, logarithmic.clamp(max=half - 1))


def load_encoder(reader: Reader, weights: Path) -> None:
    """Takes over a base encoder's `model.safetensors`, in BERT's naming or MPNet's."""
    from safetensors.torch import load_file

    base = load_file(weights)
    is_mpnet = reader.near is not None
    get = lambda key: base.get(key, base.get(f"bert.{key}"))
    names = (
        {"qkv": [f"attention.attn.{k}" for k in "qkv"], "out": "attention.attn.o", "norm_attention": "attention.LayerNorm"}
        if is_mpnet
        else {
            "qkv": [f"attention.self.{k}" for k in ("query", "key", "value")],
            "out": "attention.output.dense",
            "norm_attention": "attention.output.LayerNorm",
        }
    ) | {"widen": "intermediate.dense", "narrow": "output.dense", "norm": "output.LayerNorm"}
    with torch.no_grad():
        words, positions = get("embeddings.word_embeddings.weight"), get("embeddings.position_embeddings.weight")
        if is_mpnet:
            reader.pieces.weight[0] = 0  # pieces are numbered one higher, so that 0 pads
            reader.pieces.weight[1 : 1 + len(words)] = words
            reader.near.weight.copy_(get("encoder.relative_attention_bias.weight"))
        else:
            reader.pieces.weight.copy_(words)
            positions = positions + get("embeddings.token_type_embeddings.weight")[0]
        reader.positions.weight.copy_(positions)
        for name, parameter in reader.norm.named_parameters():
            parameter.copy_(get(f"embeddings.LayerNorm.{name}"))
        for index, layer in enumerate(reader.layers):
            for module, source in names.items():
                for name, parameter in getattr(layer, module).named_parameters():
                    sources = source if isinstance(source, list) else [source]
                    parameter.copy_(torch.cat([get(f"encoder.layer.{index}.{part}.{name}") for part in sources]))
