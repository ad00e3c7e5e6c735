"""The commands: build, label, train, evaluate, export. Each says what it needs with --help."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from .batches import Encoded, encode
from .build import build
from .examples import read_examples
from .export import export, onnx_run
from .labelling import AnswerFile, answers_of
from .network import SIZES, Reader
from .parity import write_parity
from .scoring import Run, score_names, score_trees, torch_run
from .training import PASS, Options, pieces_for, train

NAMED_TESTS = {
    "test-uner_ewt": ("PERSON", "ORG", "PLACE"),
    "test-wikigold": ("PERSON", "ORG", "PLACE"),
    "test-gum_permissive_named": ("PERSON", "ORG", "PLACE", "EVENT"),
}
DEVELOPMENT_NAMES = {"dev-uner_ewt": ("PERSON", "ORG", "PLACE"), "dev-wikigold": ("PERSON", "ORG", "PLACE")}
LONGEST = 256
"""Pieces of a sentence when it is only read."""


def main() -> None:
    options = _arguments()
    options.run(options)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m footnote_reader", description=__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("build", help="open data sets to training data in one form")
    command.add_argument("--sources", type=Path, required=True, help="the folder of data sets")
    command.add_argument("--gold", type=Path, help="gold texts that must not be trained on")
    command.add_argument("--data", type=Path, required=True, help="where the training data goes")
    command.set_defaults(run=lambda o: build(o.sources, o.data, o.gold))

    command = commands.add_parser("label", help="let a trained reader answer the training data")
    _add_reader(command)
    command.add_argument("--data", type=Path, required=True)
    command.add_argument("--answers", type=Path, required=True, help="where its answers go, a folder a source")
    command.add_argument("--only", nargs="*", help="these sources alone; --most limits their sentences")
    command.add_argument("--most", type=int)
    command.set_defaults(run=_label)

    command = commands.add_parser("train", help="train a reader; called again it goes on from its last checkpoint")
    command.add_argument("--size", choices=sorted(SIZES), default="small")
    start = command.add_mutually_exclusive_group(required=True)
    start.add_argument("--encoder", type=Path, dest="start", help="the base encoder's model.safetensors")
    start.add_argument("--further", type=Path, dest="start", help="reader.pt of an earlier run, to be trained further")
    command.add_argument("--vocabulary", type=Path, required=True)
    command.add_argument("--data", type=Path, required=True)
    command.add_argument("--names", type=Path, required=True, help="the folder of name lists")
    command.add_argument("--answers", type=Path, help="a teacher's answers")
    command.add_argument("--out", type=Path, required=True)
    command.add_argument("--steps", type=int, default=7000)
    command.add_argument("--pieces", type=int, default=1400, help="pieces a step")
    command.add_argument("--seed", type=int, default=1)
    _add_device(command)
    command.set_defaults(run=_train)

    command = commands.add_parser("evaluate", help="score a reader, or its ONNX file, on gold words")
    _add_reader(command)
    command.add_argument("--onnx", type=Path, help="score this file instead, one sentence at a time")
    command.add_argument("--data", type=Path, required=True)
    command.add_argument("--split", choices=("dev", "test"), default="dev")
    command.set_defaults(run=_evaluate)

    command = commands.add_parser("export", help="write the ONNX file in 8 bits, and labels.json beside it")
    _add_reader(command)
    command.add_argument("--out", type=Path, required=True, help="the ONNX file")
    command.add_argument("--parity", type=Path, help="where the file's answers to a few sentences go, for the product's test")
    command.set_defaults(run=_export)
    return parser.parse_args()


def _add_device(command: argparse.ArgumentParser) -> None:
    command.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    command.add_argument("--threads", type=int, default=2)


def _add_reader(command: argparse.ArgumentParser) -> None:
    command.add_argument("--reader", type=Path, required=True, help="reader.pt of a training run")
    command.add_argument("--vocabulary", type=Path)
    _add_device(command)


def load_reader(path: Path, device: str = "cpu") -> tuple[Reader, str]:
    """A trained reader and its size."""
    kept = torch.load(path, map_location=device, weights_only=True)
    reader = Reader(SIZES[kept["size"]]).to(device)
    reader.load_state_dict({name: weight.float() for name, weight in kept["state"].items()})
    return reader.eval(), kept["size"]


def _label(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    teacher, size = load_reader(options.reader, options.device)
    pieces = pieces_for(size, options.vocabulary)
    for name in options.only or [source.name for source in PASS]:
        examples = [e for e in (encode(e, pieces) for e in read_examples(options.data / f"{name}.jsonl.gz")) if e.words]
        AnswerFile.write(options.answers / name, answers_of(teacher, examples[: options.most], options.device))


def _train(options: argparse.Namespace) -> None:
    chosen = Options(options.size, options.steps, options.seed, options.pieces, options.device, options.threads)
    train(chosen, options.data, options.names, options.start, options.vocabulary, options.out, options.answers)


def _evaluate(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    reader, size = load_reader(options.reader, options.device)
    pieces = pieces_for(size, options.vocabulary)
    run: Run = onnx_run(options.onnx, options.threads) if options.onnx else torch_run(reader, half=False)
    examples = lambda name: [encode(e, pieces, LONGEST) for e in read_examples(options.data / f"{name}.jsonl.gz")]
    for name in ("dev-ewt",) if options.split == "dev" else ("test-ewt", "test-gum"):
        print(name, score_trees(run, examples(name), options.device), flush=True)
    for name, kinds in (DEVELOPMENT_NAMES if options.split == "dev" else NAMED_TESTS).items():
        print(name, score_names(run, examples(name), kinds, options.device), flush=True)


def _export(options: argparse.Namespace) -> None:
    export(load_reader(options.reader)[0], options.out)
    if options.parity:
        write_parity(options.out, options.vocabulary, options.parity)


if __name__ == "__main__":
    main()
