"""Trains the weights that rank antecedents (src/corefer/ranking/weights.ts) from questions that the bench writes.

    node dist/bench/coreference.js --dump gold.jsonl
    python training/coreference.py gold.jsonl --out src/corefer/ranking/weights.ts
    npm run compile && node dist/bench/coreference.js --dump own.jsonl --follow ranking
    python training/coreference.py gold.jsonl own.jsonl --out src/corefer/ranking/weights.ts

The second round adds questions as they are put after the first ranking's own answers. One layer of rectified units over
named facts, and a ranking loss in which "none of them" is one of the answers (Wiseman and others 2015). One thread, fixed
seed, two minutes. Prints precision, recall and F1 of the links by kind of pointer on the questions marked "dev", which are
not trained on.
"""

import argparse
import copy
import json
import math
import random
import re
from collections import Counter, defaultdict

import torch
from torch import nn

SEED = 2
HIDDEN, HIDDEN_NONE = 8, 6
PASSES, BATCH, RATE, DECAY, DROPOUT = 12, 96, 3e-3, 1e-3, 0.3
# the weights that are kept are a running mean of those at each step
MEAN = 0.998
# a fact met less often is not learnt
LEAST = 150
# how much a question counts, by its source and, in novels, by its kind: they mark no things and no groups at large
SOURCES = {"gum": 1.0, "gum excerpt": 0.5, "litbank": 1.0, "litbank excerpt": 0.5}
NOVEL_KINDS = {"person": 0.3, "I": 0.2, "we": 0.2, "they": 0.2, "it": 0.0, "noun": 0.1, "name": 0.5}
DIGITS = 2
# how much surer than the training's own balance a link must be, by kind of pointer; chosen on GUM's dev split
CAUTION = {"person": -1.5, "it": -0.9, "they": -0.5, "I": -0.5, "we": -0.5, "noun": -0.7, "name": -2.0}
# how far the best answer must be ahead of every other; chosen on GUM's dev split and on claims judged by reading
LEAD = {"person": 0.0, "it": 0.5, "they": 0.0, "theyOfOne": 2.0, "I": 0.0, "we": 0.0, "noun": 0.0, "name": 0.0}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("questions", nargs="+")
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random.seed(SEED)
    rows = [row for path in options.questions for row in read(path)]
    train = [row for row in rows if not row["dev"] and row["weight"] > 0]
    dev = [row for row in rows if row["dev"]]
    pointer = known(fact for row in train for fact in row["pointer"])
    facts = known(fact for row in train for candidate in row["candidates"] for fact in candidate)
    model = Ranker(len(pointer), len(facts))
    model = fit(model, [Batch(rows, pointer, facts) for rows in chunks(train)])
    print(table(model, [Batch(rows, pointer, facts) for rows in chunks(dev)]))
    with open(options.out, "w", encoding="utf8") as file:
        file.write(to_typescript(model, pointer, facts))


def read(path):
    """The questions of one file, with names of facts in place of their numbers, and with what each weighs."""
    with open(path, encoding="utf8") as file:
        *rows, last = map(json.loads, file)
    names = last["facts"]
    for row in rows:
        row["pointer"] = [names[fact] for fact in row["pointer"]]
        row["candidates"] = [[names[fact] for fact in candidate] for candidate in row["candidates"]]
        row["weight"] = SOURCES[row["source"]]
        if row["source"].startswith("litbank"):
            row["weight"] *= NOVEL_KINDS[row["kind"]]
    return rows


def known(facts):
    """The facts met often enough, numbered from 1; 0 fills up."""
    counts = Counter(facts)
    return {fact: number + 1 for number, fact in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}


def chunks(rows):
    """Batches of questions with about as many candidates."""
    rows = sorted(rows, key=lambda row: (len(row["candidates"]), random.random()))
    return [rows[first : first + BATCH] for first in range(0, len(rows), BATCH)]


class Batch:
    """Questions as tensors; candidates of all questions stand one after the other, `owner` says whose they are."""

    def __init__(self, rows, pointer, facts):
        self.rows = rows
        self.pointer = padded([numbers(row["pointer"], pointer) for row in rows])
        pairs = [(number, candidate) for number, row in enumerate(rows) for candidate in row["candidates"]]
        self.facts = padded([numbers(candidate, facts) for _, candidate in pairs])
        self.owner = torch.tensor([number for number, _ in pairs])
        self.right = torch.tensor([n in row["right"] for row in rows for n in range(len(row["candidates"]))])
        self.answered = torch.tensor([bool(row["right"]) for row in rows])
        self.weight = torch.tensor([row["weight"] for row in rows])


def numbers(names, table):
    return [table[name] for name in names if name in table]


def padded(lists):
    width = max(1, *map(len, lists))
    return torch.tensor([numbers + [0] * (width - len(numbers)) for numbers in lists], dtype=torch.int32)


class Ranker(nn.Module):
    def __init__(self, pointer, facts):
        super().__init__()
        self.pointer = table_of(pointer, HIDDEN + HIDDEN_NONE)
        self.facts = table_of(facts, HIDDEN)
        self.straight = nn.EmbeddingBag(facts + 1, 1, mode="sum", padding_idx=0)
        nn.init.zeros_(self.straight.weight)
        self.bias = nn.Parameter(torch.zeros(HIDDEN + HIDDEN_NONE))
        self.candidate = nn.Linear(HIDDEN, 1, bias=False)
        self.none = nn.Linear(HIDDEN_NONE, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, batch):
        """Scores of all candidates, and of "none" for each question."""
        own = self.pointer(batch.pointer) + self.bias
        units = torch.relu(self.facts(batch.facts) + own[:, :HIDDEN][batch.owner])
        candidates = self.candidate(self.dropout(units)) + self.straight(batch.facts)
        none = self.none(self.dropout(torch.relu(own[:, HIDDEN:])))
        return candidates.squeeze(1), none.squeeze(1)


def table_of(size, width):
    table = nn.EmbeddingBag(size + 1, width, mode="sum", padding_idx=0)
    nn.init.normal_(table.weight, 0, 0.05)
    return table


def fit(model, batches):
    """The running mean of the model over all steps."""
    mean = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    steps = PASSES * len(batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.51 + 0.49 * math.cos(math.pi * step / steps))
    for step in range(steps):
        if step % len(batches) == 0:
            random.shuffle(batches)
        optimizer.zero_grad()
        loss(model, batches[step % len(batches)]).backward()
        optimizer.step()
        schedule.step()
        follow(mean, model, min(MEAN, (1 + step) / (10 + step)))
    return mean


@torch.no_grad()
def follow(mean, model, share):
    for kept, now in zip(mean.parameters(), model.parameters()):
        kept.mul_(share).add_(now, alpha=1 - share)


def loss(model, batch):
    """-log of the probability of any right answer, "none" where no candidate is right."""
    candidates, none = model(batch)
    everything = torch.logaddexp(log_sum(candidates, batch), none)
    right = torch.where(batch.answered, log_sum(candidates.masked_fill(~batch.right, -1e9), batch), none)
    return (batch.weight * (everything - right)).sum() / batch.weight.sum()


def log_sum(scores, batch):
    """Of the candidates of each question."""
    size = len(batch.rows)
    most = torch.full((size,), -1e9).scatter_reduce(0, batch.owner, scores.detach(), "amax")
    return most + torch.log(torch.zeros(size).index_add(0, batch.owner, torch.exp(scores - most[batch.owner])) + 1e-30)


def table(model, batches):
    counts = defaultdict(Counter)
    with torch.no_grad():
        for batch in batches:
            candidates, none = model(batch)
            for number, row in enumerate(batch.rows):
                scores = candidates[batch.owner == number]
                best = int(scores.argmax())
                linked = scores[best] > none[number] and best not in row["plain"]
                of = counts[f"{row['source']}, {row['kind']}"]
                of.update(gold=bool(row["right"]), found=bool(linked), right=bool(linked and best in row["right"]))
    lines = ["questions               P     R    F1"]
    for name, of in sorted(counts.items()):
        shares = [of["right"] / max(1, of["found"]), of["right"] / max(1, of["gold"])]
        shares.append(2 * of["right"] / max(1, of["found"] + of["gold"]))
        lines.append(name.ljust(20) + "".join(f"{100 * share:6.1f}" for share in shares))
    return "\n".join(lines)


def to_typescript(model, pointer, facts):
    values = {name: value.tolist() for name, value in model.state_dict().items()}
    rows = [row + more for row, more in zip(values["facts.weight"], values["straight.weight"])]
    bias = values["bias"]
    return f"""/** Written by training/coreference.py: trained weights, not to be changed by hand. */
import type {{ RankingWeights }} from './ranker.js';

export const RANKING_WEIGHTS: RankingWeights = {{
  pointer: {{
{entries(pointer, values["pointer.weight"])}
  }},
  facts: {{
{entries(facts, rows)}
  }},
  candidate: {{ bias: {listed(bias[:HIDDEN])}, output: {listed(values["candidate.weight"][0])} }},
  none: {{
    bias: {listed(bias[HIDDEN:])},
    output: {listed(values["none.weight"][0])},
    score: {rounded(values["none.bias"][0])},
  }},
  caution: {{ {by_kind(CAUTION)} }},
  lead: {{ {by_kind(LEAD)} }},
}};
"""


def by_kind(values):
    return ", ".join(f"{kind}: {rounded(value)}" for kind, value in values.items())


def entries(table, rows):
    return "\n".join(f"    {quoted(fact)}: {listed(rows[number])}," for fact, number in table.items())


def quoted(fact):
    return "'" + re.sub(r"(['\\])", r"\\\1", fact) + "'"


def listed(values):
    return "[" + ", ".join(map(rounded, values)) + "]"


def rounded(value):
    return f"{round(value, DIGITS) + 0.0:g}"


if __name__ == "__main__":
    main()
