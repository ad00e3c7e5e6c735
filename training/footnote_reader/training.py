"""The training run: one schedule over mixed sources, kept at every pass, so that it can be taken up again."""

from __future__ import annotations

import copy
import json
import math
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .augment import SWAP_SHARE, NameStock, disturbed, with_other_people
from .batches import Encoded, bucket, collate, encode
from .decoding import names_of
from .examples import read_examples
from .labelling import AnswerFile
from .network import SIZES, Reader, load_encoder
from .objective import loss_of, targets_of
from .pieces import BERT, MPNET, Pieces
from .scoring import score_names, score_trees, torch_run


@dataclass(frozen=True)
class Source:
    """How much of a source is read in one pass, and how often."""

    name: str
    sentences: int
    times: int = 1


PASS = (
    Source("ewt", 99_999),
    Source("gum", 99_999),
    Source("wikigold", 99_999, 2),
    Source("crossner_politics", 99_999, 2),
    Source("btc", 2_000),
    Source("wnut17", 1_200),
    Source("gmb_voa_silver", 5_000),
    Source("current_events", 2_500),
    Source("wikinews", 4_000),
    Source("knowledgenet", 1_500),
)
LABELLED = ("ewt", "gum", "wikigold", "crossner_politics", "btc", "wnut17", "gmb_voa_silver")
"""Sources with gold or silver labels; the others are read only when a teacher has answered them."""


@dataclass(frozen=True)
class Options:
    size: str
    steps: int
    seed: int
    pieces: int
    device: str
    threads: int


WARM_UP = 0.05
LAST_RATE = 0.02
SCORED_EVERY = 3
"""Passes between two looks at the development sets."""
AVERAGE_FROM, AVERAGE_EVERY, AVERAGE_KEEP = 0.5, 4, 0.996
"""From half of the run on, a moving average of the weights is kept; it is what the run gives."""


def rate_at(progress: float) -> float:
    """Share of the full learning rate: linear warm-up, then a cosine."""
    if progress < WARM_UP:
        return (progress + 1e-3) / WARM_UP
    return max(LAST_RATE, 0.5 * (1 + math.cos(math.pi * min(1, (progress - WARM_UP) / (1 - WARM_UP)))))


def pieces_for(size: str, vocabulary: Path) -> Pieces:
    return Pieces(vocabulary, MPNET if size == "large" else BERT)


class Corpus:
    """All sources with the teacher's answers, and what a pass reads of them."""

    def __init__(self, data: Path, names: Path, answers: Path | None, pieces: Pieces):
        self._pieces = pieces
        self._stock = NameStock(names)
        self._sources: dict[str, list[Encoded]] = {}
        self._answers: dict[str, AnswerFile] = {}
        self._people: dict[int, list[tuple[int, int]]] = {}
        for source in PASS:
            folder = answers / source.name if answers else None
            is_answered = folder is not None and folder.is_dir()
            if is_answered or source.name in LABELLED:
                self._load(source.name, data / f"{source.name}.jsonl.gz", AnswerFile(folder) if is_answered else None)

    def _load(self, name: str, file: Path, answers: AnswerFile | None) -> None:
        examples = [example for example in (encode(e, self._pieces) for e in read_examples(file)) if example.words]
        if answers:
            self._answers[name] = answers
            examples = examples[: len(answers)]
            for row, example in enumerate(examples):
                example.soft = row
        self._sources[name] = [e for e in examples if e.soft >= 0 or e.upos is not None or e.tags is not None]
        for example in self._sources[name]:
            spans = example.example.names.spans if example.example.names else names_of(answers[example.soft].names) if answers else []
            self._people[id(example)] = [(start, end) for start, end, kind in spans if kind == "PERSON" and end <= example.words]

    def batches(self, size: int, rng: random.Random) -> list[list[tuple[str, Encoded]]]:
        """One pass, drawn anew each time."""
        drawn = []
        for source in PASS:
            pool = self._sources.get(source.name, [])
            for _ in range(source.times if pool else 0):
                drawn += [(source.name, e) for e in rng.sample(pool, min(len(pool), source.sentences))]
        source_of = {id(example): name for name, example in drawn}
        return [[(source_of[id(e)], e) for e in batch] for batch in bucket([e for _, e in drawn], size, rng)]

    def tensors(self, batch: list[tuple[str, Encoded]], rng: random.Random, device: str):
        answers = [self._answers[name][e.soft] if e.soft >= 0 else None for name, e in batch]
        targets = targets_of([e for _, e in batch], answers)
        return collate([disturbed(self._renamed(e, rng), self._pieces.mask, rng) for _, e in batch], device), targets

    def _renamed(self, example: Encoded, rng: random.Random) -> Encoded:
        people = self._people[id(example)]
        if not people or rng.random() > SWAP_SHARE:
            return example
        renamed = encode(with_other_people(example.example, people, self._stock, rng), self._pieces)
        return renamed if renamed.words == example.words else example


def train(options: Options, data: Path, names: Path, start: Path, vocabulary: Path, out: Path, answers: Path | None) -> None:
    """Writes `checkpoint.pt` at every pass, from which the next call goes on, and at the end `reader.pt` (the averaged weights).

    `start` is a base encoder (`.safetensors`) or the `reader.pt` of an earlier run, whose weights are trained further on a schedule of their own.
    """
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    out.mkdir(parents=True, exist_ok=True)
    pieces = pieces_for(options.size, vocabulary)
    corpus = Corpus(data, names, answers, pieces)
    size = SIZES[options.size]
    reader = Reader(size).to(options.device)
    if start.suffix == ".pt":
        reader.load_state_dict(torch.load(start, map_location=options.device, weights_only=True)["state"])
    else:
        load_encoder(reader, start)
    groups = _parameter_groups(reader)
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    average = copy.deepcopy(reader)
    step, number = _take_up(out / "checkpoint.pt", reader, average, optimizer)
    development = _development(data, pieces)
    while step < options.steps:
        started, seen, parts = time.time(), 0, []
        reader.train()
        rng = random.Random(f"{options.seed}/{number}")
        for batch in corpus.batches(options.pieces, rng):
            progress = step / options.steps
            for group, rate in zip(optimizer.param_groups, (size.encoder_rate, size.head_rate)):
                group["lr"] = rate * rate_at(progress)
            tensors, targets = corpus.tensors(batch, rng, options.device)
            with torch.autocast(options.device, dtype=torch.bfloat16):
                loss, values = loss_of(reader, tensors, targets)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 2.0)
            optimizer.step()
            step, seen = step + 1, seen + sum(e.words for _, e in batch)
            parts.append(values)
            if step % AVERAGE_EVERY == 0:
                _add_to_average(average, reader, AVERAGE_KEEP if progress > AVERAGE_FROM else 0.0)
            if step % 100 == 0:
                means = {name: round(float(np.mean([p[name] for p in parts[-100:] if name in p])), 3) for name in values}
                print(json.dumps({"step": step, "of": options.steps, "s": round(time.time() - started), "words": seen, **means}), flush=True)
            if step >= options.steps:
                break
        number += 1
        _keep(out / "checkpoint.pt", reader, average, optimizer, step, number)
        if number % SCORED_EVERY == 0 or step >= options.steps:
            print(json.dumps({"pass": number, "step": step, **_scores(average, development, options.device)}), flush=True)
    torch.save({"size": options.size, "options": asdict(options), "state": average.state_dict()}, out / "reader.pt")


def _parameter_groups(reader: Reader) -> list[dict]:
    encoder = reader.encoder_parameters()
    inside = {id(parameter) for parameter in encoder}
    return [{"params": encoder}, {"params": [p for p in reader.parameters() if id(p) not in inside]}]


@torch.no_grad()
def _add_to_average(average: Reader, reader: Reader, keep: float) -> None:
    torch._foreach_lerp_(list(average.parameters()), [p.detach() for p in reader.parameters()], 1 - keep)


def _keep(path: Path, reader: Reader, average: Reader, optimizer: torch.optim.Optimizer, step: int, number: int) -> None:
    state = {"reader": reader.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict()}
    written = path.with_suffix(".part")
    torch.save({**state, "step": step, "pass": number, "random": random.getstate(), "torch": torch.get_rng_state()}, written)
    written.replace(path)


def _take_up(path: Path, reader: Reader, average: Reader, optimizer: torch.optim.Optimizer) -> tuple[int, int]:
    if not path.exists():
        return 0, 0
    kept = torch.load(path, weights_only=False, map_location="cpu")
    reader.load_state_dict(kept["reader"])
    average.load_state_dict(kept["average"])
    optimizer.load_state_dict(kept["optimizer"])
    random.setstate(kept["random"])
    torch.set_rng_state(kept["torch"])
    return kept["step"], kept["pass"]


def _development(data: Path, pieces: Pieces) -> dict[str, list[Encoded]]:
    return {name: [encode(e, pieces, 256) for e in read_examples(data / f"{name}.jsonl.gz")] for name in ("dev-ewt", "dev-uner_ewt", "dev-wikigold")}


def _scores(reader: Reader, development: dict[str, list[Encoded]], device: str) -> dict[str, dict[str, float]]:
    reader.eval()
    run = torch_run(reader)
    kinds = ("PERSON", "ORG", "PLACE")
    return {
        "ewt dev": score_trees(run, development["dev-ewt"], device),
        "uner dev": score_names(run, development["dev-uner_ewt"], kinds, device),
        "wikigold dev": score_names(run, development["dev-wikigold"], kinds, device),
    }
