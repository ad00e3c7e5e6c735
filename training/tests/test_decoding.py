"""Trees and names against every possibility, tried one by one."""

import itertools
import unittest

import numpy as np

from footnote_reader.decoding import names_of, tree_of
from footnote_reader.labels import NAME_TAG_ID, NAME_TAGS


def _is_tree(heads):
    if sum(head == 0 for head in heads) != 1:
        return False
    for start in range(1, len(heads) + 1):
        seen, node = set(), start
        while node:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node - 1]
    return True


class Trees(unittest.TestCase):
    def test_is_the_best_of_all_trees_with_one_root(self):
        rng = np.random.default_rng(3)
        for words in (1, 2, 3, 4):
            for _ in range(60):
                arcs = rng.normal(size=(words, words + 1))
                arcs[np.arange(words), np.arange(1, words + 1)] = -1e9
                trees = (heads for heads in itertools.product(range(words + 1), repeat=words) if _is_tree(heads))
                score = lambda heads: sum(arcs[word, head] for word, head in enumerate(heads))
                found = tuple(int(head) for head in tree_of(arcs))
                self.assertTrue(_is_tree(found))
                self.assertAlmostEqual(score(found), max(map(score, trees)))


class NamesTest(unittest.TestCase):
    def test_an_illegal_likeliest_sequence_is_repaired(self):
        scores = np.full((3, len(NAME_TAGS)), -9.0)
        scores[0, NAME_TAG_ID["B-PERSON"]] = -0.1
        scores[1, NAME_TAG_ID["O"]] = -0.5
        scores[1, NAME_TAG_ID["L-PERSON"]] = -0.6
        scores[2, NAME_TAG_ID["U-PLACE"]] = -0.1
        self.assertEqual(names_of(scores), [(0, 2, "PERSON"), (2, 3, "PLACE")])

    def test_no_words_have_no_names(self):
        self.assertEqual(names_of(np.zeros((0, len(NAME_TAGS)))), [])


if __name__ == "__main__":
    unittest.main()
