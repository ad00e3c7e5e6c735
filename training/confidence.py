"""Trains the weights that say how likely a claim is right (src/claim/confidence/weights.ts) from judged claims.

    node dist/bench/claim-facts.js training/verdicts.tsv ../shared/data/news > facts.jsonl
    python training/confidence.py facts.jsonl --out src/claim/confidence/weights.ts

Logistic regression over named facts with a Gaussian prior, by Newton's method. Prints, by cross-validation over documents
(no document is in both parts), how well right claims are told from wrong ones: the area under the ROC curve, and for each
least confidence the share of claims that reach it, how many of them are right, how many of the right ones they hold, and
what confidence they have on average.

Claims judged before the last repairs are a biased draw: what made many of them wrong is no longer read. They tell what a
fact is worth, but how often claims are right at all is learnt from those drawn since.
"""

import argparse
import json
import random
from collections import Counter

import numpy

SEED = 1
PARTS, ROUNDS = 10, 5
# a fact met less often is not learnt
LEAST = 8
# strength of the prior that a fact tells nothing
PRIOR = 20.0
LIMITS = (0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("facts", nargs="+")
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    rows = [json.loads(line) for path in options.facts for line in open(path, encoding="utf8")]
    names = known(rows)
    table, right = matrix(rows, names), numpy.array([float(row["right"]) for row in rows])
    print(report(right, crossed(rows, table, right)))
    with open(options.out, "w", encoding="utf8") as file:
        file.write(to_typescript(names, settled(fit(table, right), rows, table, right)))


def known(rows):
    counts = Counter(fact for row in rows for fact in row["facts"])
    return sorted(fact for fact, count in counts.items() if count >= LEAST)


def matrix(rows, names):
    """One column a fact, after one of ones."""
    column = {name: index + 1 for index, name in enumerate(names)}
    table = numpy.zeros((len(rows), len(names) + 1))
    table[:, 0] = 1
    for index, row in enumerate(rows):
        table[index, [column[fact] for fact in row["facts"] if fact in column]] = 1
    return table


def fit(table, right):
    prior = numpy.full(table.shape[1], PRIOR)
    prior[0] = 0.01
    weights = numpy.zeros(table.shape[1])
    for _ in range(30):
        chance = sigmoid(table @ weights)
        slope = table.T @ (right - chance) - prior * weights
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + numpy.diag(prior)
        step = numpy.linalg.solve(bend, slope)
        weights += step
        if numpy.abs(step).max() < 1e-6:
            break
    return weights


def settled(weights, rows, table, right):
    """The same weights with the start at which the last drawn claims have the chance on average that they have."""
    last = numpy.array([row["last"] for row in rows])
    odds, share = table[last] @ weights, right[last].mean()
    low, high = -5.0, 5.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if sigmoid(odds + middle).mean() < share else (low, middle)
    print(f"{last.sum()} of them drawn last, {share:.1%} right; start moved by {low:+.2f}")
    return numpy.concatenate([[weights[0] + low], weights[1:]])


def sigmoid(odds):
    return 1 / (1 + numpy.exp(-odds))


def crossed(rows, table, right):
    """The chances of all claims, each by weights that saw nothing of its document; one row a round."""
    documents = sorted({row["document"] for row in rows})
    rounds = []
    for seed in range(ROUNDS):
        random.Random(SEED + seed).shuffle(documents)
        part_of = {document: index % PARTS for index, document in enumerate(documents)}
        parts = numpy.array([part_of[row["document"]] for row in rows])
        chances = numpy.zeros(len(rows))
        for part in range(PARTS):
            held = parts == part
            chances[held] = sigmoid(table[held] @ fit(table[~held], right[~held]))
        rounds.append(chances)
    return rounds


def report(right, rounds):
    lines = [f"{len(right)} claims, {right.mean():.1%} right; area under the curve {numpy.mean([area(right, c) for c in rounds]):.3f}"]
    lines.append("least   claims    right   of the right   mean confidence")
    for limit in LIMITS:
        kept = [chances >= limit for chances in rounds]
        if not all(mask.any() for mask in kept):
            continue
        share = numpy.mean([mask.mean() for mask in kept])
        precision = numpy.mean([right[mask].mean() for mask in kept])
        recall = numpy.mean([right[mask].sum() / right.sum() for mask in kept])
        mean = numpy.mean([chances[mask].mean() for mask, chances in zip(kept, rounds)])
        lines.append(f"{limit:5.2f}  {share:7.1%}  {precision:7.1%}  {recall:13.1%}  {mean:16.1%}")
    return "\n".join(lines)


def area(right, chances):
    """How often a right claim has a higher chance than a wrong one."""
    good, bad = chances[right == 1], chances[right == 0]
    return (good[:, None] > bad[None, :]).mean() + (good[:, None] == bad[None, :]).mean() / 2


def to_typescript(names, weights):
    rows = [f"    '{name}': {plain(weight)}," for name, weight in zip(names, weights[1:]) if plain(weight) != "0"]
    return "\n".join(
        [
            "/** Written by training/confidence.py: trained weights, not to be changed by hand. */",
            "import type { ConfidenceWeights } from './confidence.js';",
            "",
            "export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {",
            f"  start: {plain(weights[0])},",
            "  facts: {",
            *rows,
            "  },",
            "};",
            "",
        ]
    )


def plain(weight):
    return f"{round(weight, 2):g}".replace("-0.", "-0.") if round(weight, 2) else "0"


if __name__ == "__main__":
    main()
