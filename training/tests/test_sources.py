"""What is read from the data sets, and what is kept away."""

import gzip
import tempfile
import unittest
from pathlib import Path

from footnote_reader.labels import NAME_TAG_ID, allowed_tags, role_label, tags_of_spans
from footnote_reader.sources import is_for_measuring, read_names, read_treebank


def _file(text):
    path = Path(tempfile.mkdtemp()) / "train.mapped.tsv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(text)
    return path


class Names(unittest.TestCase):
    def test_hyphens_between_letters_are_words(self):
        [example] = read_names(_file("Jean-Luc\tB-PERSON\nDubois\tI-PERSON\nwon\tO\n"), "wikigold")
        self.assertEqual(example.words, ["Jean", "-", "Luc", "Dubois", "won"])
        self.assertEqual(example.names.spans, [(0, 4, "PERSON")])

    def test_silver_names_lose_their_titles(self):
        [example] = read_names(_file("President\tB-PERSON\nMensah\tI-PERSON\nleft\tO\n"), "gmb_voa_silver")
        self.assertEqual(example.names.spans, [(1, 2, "PERSON")])

    def test_an_unmarked_type_may_hide_behind_o(self):
        allowed = allowed_tags("wikigold")
        self.assertTrue(allowed[NAME_TAG_ID["O"], NAME_TAG_ID["U-DATE"]])
        self.assertFalse(allowed[NAME_TAG_ID["O"], NAME_TAG_ID["U-PERSON"]])
        self.assertTrue(allowed[NAME_TAG_ID["B-MISC"], NAME_TAG_ID["B-NORP"]])

    def test_spans_become_biluo(self):
        tags = tags_of_spans(5, [(0, 1, "ORG"), (2, 5, "PLACE")])
        self.assertEqual(list(tags), [NAME_TAG_ID[t] for t in ("U-ORG", "O", "B-PLACE", "I-PLACE", "L-PLACE")])


class Treebank(unittest.TestCase):
    def test_ranges_are_left_out(self):
        row = lambda number, word, head, label: "\t".join([number, word, "_", "VERB", "VB", "_", head, label, "_", "_"])
        text = "# sent_id = a-1\n" + "\n".join([row("1-2", "don't", "_", "_"), row("1", "do", "0", "root"), row("2", "n't", "1", "advmod")]) + "\n\n"
        [example] = read_treebank(_file(text))
        self.assertEqual((example.id, example.words, example.tree.heads), ("a-1", ["do", "n't"], [0, 1]))


class Rest(unittest.TestCase):
    def test_role_labels(self):
        self.assertEqual([role_label(r) for r in ("ARG0", "ARGM-TMP", "R-ARG0", "C-ARG1", "ARGM-XYZ")], ["ARG0", "TMP", None, None, None])

    def test_a_tenth_is_for_measuring(self):
        share = sum(is_for_measuring(str(number)) for number in range(2000)) / 2000
        self.assertTrue(0.08 < share < 0.12)


if __name__ == "__main__":
    unittest.main()
