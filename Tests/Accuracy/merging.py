#!/usr/bin/env python3
"""Scores how reports are merged into deals against labels made by reading the fixtures.

    merging.py DEALLINE

The labels name, for each report, its deal and the programme that the deal is part of: two reports
of one deal are the same, of one programme related, else different. Pairwise F1 counts the pairs
that are put together; B³ (Bagga and Baldwin, 1998) averages over the reports.
"""
import csv, itertools, json, subprocess, sys

LABELS = "fixtures/accuracy/merging.csv"


def score(tool):
    """Returns the rows of a table: what, in percent."""
    with open(LABELS, newline="", encoding="utf-8") as file:
        gold = {row["report"]: (row["deal"], row["programme"]) for row in csv.DictReader(file)}
    found = {}
    for extra in [[], ["--candidates"]]:
        output = subprocess.run([tool, "deals", "--from", "fixtures", "--json", *extra], check=True,
                                capture_output=True, text=True).stdout
        for deal in json.loads(output):
            for key in deal["reports"].split("; "):
                found[key] = deal["id"]
    lost = [key for key in gold if key not in found]
    if lost:
        sys.exit("merging: no longer read: " + ", ".join(lost))
    both = gold_only = found_only = related = 0
    for a, b in itertools.combinations(gold, 2):
        same, together = gold[a][0] == gold[b][0], found[a] == found[b]
        both += same and together
        gold_only += same and not together
        found_only += together and not same
        related += gold[a][1] == gold[b][1] and not same
        if same != together:
            print("  ", "apart:" if same else "together:", a, b, file=sys.stderr)

    def cubed(one, other):
        total = 0
        for a in gold:
            mine = {b for b in gold if one(b) == one(a)}
            total += len({b for b in mine if other(b) == other(a)}) / len(mine)
        return total / len(gold)

    deal_of, id_of = (lambda key: gold[key][0]), found.get
    precision, recall = cubed(id_of, deal_of), cubed(deal_of, id_of)
    return {
        "pairs": f"{both + gold_only} same, {related} related, {len(gold)} reports",
        "pairwise": 200 * both / (2 * both + gold_only + found_only),
        "cubed": 200 * precision * recall / (precision + recall),
    }


if __name__ == "__main__":
    print(score(sys.argv[1]))
