"""Builds the training data: every source in one form, one file a source, without what is for measuring only."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Iterator

from .examples import Example, write_examples
from .sources import add_frames, is_for_measuring, read_lines, read_names, read_treebank

WORDS = Path(__file__).parents[1] / "words.mjs"
NAME_SETS = {"wikigold": ("train",), "crossner_politics": ("train", "dev"), "btc": ("train",), "wnut17": ("train",), "gmb_voa_silver": ("train",)}
RAW = {
    "wikinews": "news/wikinews_2019_2020.jsonl.gz",
    "current_events": "news/wikipedia_current_events_2025.jsonl.gz",
    "knowledgenet": "relations/knowledgenet/train.jsonl.gz",
    "ecbplus": "coreference/ecbplus/train.jsonl.gz",
}


def build(data: Path, out: Path, gold: Path | None) -> None:
    """One `NAME.jsonl.gz` a source under `out`, and the development sets as `dev-*` and `test-*`."""
    out.mkdir(parents=True, exist_ok=True)
    for name, examples in _sources(data, gold):
        kept = list(examples)
        write_examples(out / f"{name}.jsonl.gz", kept)
        print(f"{name}: {len(kept)} sentences, {sum(len(e.words) for e in kept)} words", flush=True)


def _sources(data: Path, gold: Path | None) -> Iterator[tuple[str, Iterator[Example] | list[Example]]]:
    named = {tuple(e.words): e.names for e in read_names(data / "entities/gum_permissive_named/train.mapped.tsv.gz", "gum_permissive_named")}
    for split, name in (("train", "ewt"), ("dev", "dev-ewt"), ("test", "test-ewt")):
        yield name, _with_frames(data, split)
    gum = list(read_treebank(data / "dependencies/gum_permissive/train.conllu.gz"))
    for example in gum:
        example.names = named.get(tuple(example.words))
    yield "gum", gum
    yield "test-gum", read_treebank(data / "dependencies/gum_permissive/test.conllu.gz")
    measured = _measured_news(data)
    for name_set, splits in NAME_SETS.items():
        marked = [e for split in splits for e in read_names(data / f"entities/{name_set}/{split}.mapped.tsv.gz", name_set)]
        yield name_set, [e for e in marked if name_set != "gmb_voa_silver" or _letters("".join(e.words)) not in measured]
    for name_set, split in (("uner_ewt", "dev"), ("uner_ewt", "test"), ("wikigold", "dev"), ("wikigold", "test"), ("gum_permissive_named", "test")):
        yield f"{split}-{name_set}", read_names(data / f"entities/{name_set}/{split}.mapped.tsv.gz", name_set)
    for name, file in RAW.items():
        yield name, _raw(data / file, gold)


def _with_frames(data: Path, split: str) -> list[Example]:
    examples = list(read_treebank(data / f"dependencies/ewt/{split}.conllu.gz"))
    add_frames(examples, data / f"roles/ewt_propbank/{split}.jsonl.gz")
    return examples


def _raw(path: Path, gold: Path | None) -> list[Example]:
    """Texts without labels, cut into sentences and words as the product cuts them."""
    gold_texts = {_letters(file.read_text(encoding="utf-8")) for file in gold.rglob("docs/*.txt")} if gold else set()
    rows = [{"id": row["id"], "text": row["text"]} for row in map(json.loads, read_lines(path))]
    kept = [row for row in rows if not is_for_measuring(row["id"]) and not _is_gold(row["text"], gold_texts)]
    lines = "".join(json.dumps(row) + "\n" for row in kept)
    cut = subprocess.run(["node", str(WORDS)], input=lines, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    return [Example(row["id"], row["words"]) for row in map(json.loads, cut.splitlines())]


def _is_gold(text: str, gold_texts: set[str]) -> bool:
    """A hundred letters from the middle of a text tell whether it is one of the gold texts."""
    letters = _letters(text)
    middle = letters[len(letters) // 2 :][:100]
    return len(middle) == 100 and any(middle in gold for gold in gold_texts)


def _measured_news(data: Path) -> str:
    """The letters of the news texts for measuring: GMB's sentences come from the same texts."""
    rows = map(json.loads, read_lines(data / "news/voa_gmb_sentences.jsonl.gz"))
    return "\n".join(_letters(row["text"]) for row in rows if is_for_measuring(row["id"]))


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
