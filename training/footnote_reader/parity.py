"""What the shipped file says of a few sentences of our own, for the product's test that it reads the same."""

from __future__ import annotations

import json
from pathlib import Path

from .batches import encode
from .examples import Example
from .export import onnx_run
from .labels import DEPRELS, UPOS, XPOS
from .pieces import BERT, Pieces
from .scoring import readings

SENTENCES = Path(__file__).parents[1] / "parity-sentences.txt"


def write_parity(onnx: Path, vocabulary: Path, out: Path) -> None:
    """One object a sentence: its words, and labels as `labels.json` spells them; heads count words from 0, the root is -1."""
    pieces = Pieces(vocabulary, BERT)
    examples = [encode(Example(str(number), line.split()), pieces) for number, line in enumerate(SENTENCES.read_text().splitlines())]
    rows = [
        {
            "words": example.example.words,
            "upos": [UPOS[label] for label in reading.upos],
            "xpos": [XPOS[label] for label in reading.xpos],
            "heads": [int(head) - 1 for head in reading.heads],
            "deprels": [DEPRELS[int(label)] for label in reading.deprels],
            "names": reading.names,
            "roles": [[predicate, arguments] for predicate, arguments in sorted(reading.roles.items())],
        }
        for example, reading in zip(examples, readings(onnx_run(onnx, 1), examples))
    ]
    out.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n", encoding="utf-8")
