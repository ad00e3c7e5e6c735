"""The inventories of labels, and what each set of names leaves unmarked."""

from __future__ import annotations

import numpy as np

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
XPOS = (
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ "
    "RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()
DEPRELS = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj "
    "cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark "
    "nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan "
    "parataxis punct reparandum root vocative xcomp"
).split()
NAME_TYPES = "PERSON ORG PLACE EVENT DATE NORP MISC".split()
NAME_TAGS = ["O"] + [f"{part}-{kind}" for kind in NAME_TYPES for part in "BILU"]
ROLES = ["_"] + (
    "ARG0 ARG1 ARG2 ARG3 ARG4 TMP ADV MOD NEG ADJ LOC MNR DIS EXT PRP CAU PRR LVB DIR PRD GOL COM".split()
)

UPOS_ID = {label: index for index, label in enumerate(UPOS)}
XPOS_ID = {label: index for index, label in enumerate(XPOS)}
DEPREL_ID = {label: index for index, label in enumerate(DEPRELS)}
NAME_TAG_ID = {label: index for index, label in enumerate(NAME_TAGS)}
ROLE_ID = {label: index for index, label in enumerate(ROLES)}

# A set that never marks a type does not teach that it is absent: where it says O, or MISC, the truth may be any of these.
UNMARKED: dict[str, dict[str, tuple[str, ...]]] = {
    "wikigold": {"O": ("DATE",), "MISC": ("NORP", "EVENT")},
    "btc": {"O": ("DATE", "NORP", "EVENT", "MISC")},
    "wnut17": {"O": ("DATE", "NORP", "EVENT")},
    "crossner_politics": {"O": ("DATE", "NORP"), "MISC": ("NORP",)},
    "gum_permissive_named": {"O": ("DATE", "NORP")},
    "gmb_voa_silver": {},
    "uner_ewt": {"O": ("DATE", "NORP", "EVENT", "MISC")},
}


def allowed_tags(name_set: str) -> np.ndarray:
    """bool [gold tag, tag]: may this tag be the true one where the set says that gold tag?"""
    allowed = np.eye(len(NAME_TAGS), dtype=bool)
    for marked, hidden in UNMARKED[name_set].items():
        for kind in hidden:
            for part in "BILU":
                gold = "O" if marked == "O" else f"{part}-{marked}"
                allowed[NAME_TAG_ID[gold], NAME_TAG_ID[f"{part}-{kind}"]] = True
    return allowed


def tags_of_spans(length: int, spans: list[tuple[int, int, str]]) -> np.ndarray:
    """BILUO tag ids [length] of half-open word spans."""
    tags = np.zeros(length, np.int64)
    for start, end, kind in spans:
        if end - start == 1:
            tags[start] = NAME_TAG_ID[f"U-{kind}"]
            continue
        tags[start], tags[end - 1] = NAME_TAG_ID[f"B-{kind}"], NAME_TAG_ID[f"L-{kind}"]
        tags[start + 1 : end - 1] = NAME_TAG_ID[f"I-{kind}"]
    return tags


def role_label(label: str) -> str | None:
    """The role as the model knows it; None for continuations, references and roles too rare to learn."""
    if label.startswith(("R-", "C-")):
        return None
    label = label.removeprefix("ARGM-").split("-")[0]
    return label if label in ROLE_ID else None
