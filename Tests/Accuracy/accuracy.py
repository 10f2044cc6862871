#!/usr/bin/env python3
"""Scores the extraction on the corpora beside the project and fails below the floors.

    accuracy.py DEALLINE [SHARED]

Prints one table; with README.md in the working folder, `--readme` writes it there between its
marks. Python 3 standard library only. Without the corpora it says so and ends with status 0.
"""
import json, pathlib, re, subprocess, sys, tempfile

import merging

HERE = pathlib.Path(__file__).parent
ARTICLE = {"values": "articles: values, F1", "pairs": "articles: supplier–recipient pairs, F1",
           "statements": "articles: statements, F1"}
FIGURES = [
    # kind, corpus, what, pattern of the line, group with the figure in percent
    ("money", "corpora/money/currency-en.json", "money: currency specification, F1", r"money, amount and currency .*F1\s+([\d.]+)"),
    ("money", "corpora/money/aid-notes.csv", "money: aid notes, stated amounts found", r"money stated and found\s+([\d.]+)"),
    ("register", "corpora/registers/sipri-trade-register-2024-03.csv", "money: register comments, F1", r"money, amount and currency .*F1\s+([\d.]+)"),
    ("dates", "corpora/dates/news", "dates: news, span overlaps and value equal, F1", r"span overlaps, value equal .*F1\s+([\d.]+)"),
    ("dates", "corpora/dates/wikiwars", "dates: narratives, the same, F1", r"span overlaps, value equal .*F1\s+([\d.]+)"),
    ("attributions", "corpora/attributions", "attributions: attributed characters, F1", r"attributed characters .*F1\s+([\d.]+)"),
    ("attributions", "corpora/attributions", "attributions: source right where content matched", r"source right where content matched\s+([\d.]+)"),
    ("pages", "corpora/pages", "article bodies, F1", r"article body .*F1 ([\d.]+)"),
    ("articles", "articles", "articles: values, F1", r"^values\s+[\d.]+\s+[\d.]+\s+([\d.]+)"),
    ("articles", "articles", "articles: supplier–recipient pairs, F1", r"^pairs\s+[\d.]+\s+[\d.]+\s+([\d.]+)"),
    ("articles", "articles", "articles: stage on matched deals", r"status on matched\s+\S+ = ([\d.]+)"),
    ("articles", "articles", "articles: statements, F1", r"^statements\s+[\d.]+\s+[\d.]+\s+([\d.]+)"),
]

def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    tool = arguments[0]
    shared = pathlib.Path(arguments[1] if len(arguments) > 1 else "../shared")
    score = shared / "score" / "score.py"
    if not score.exists():
        print("accuracy: the corpora are not beside the project; nothing was scored")
        return 0
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    outputs, rows, failed = {}, [], []
    for kind, corpus, what, pattern in FIGURES:
        if (kind, corpus) not in outputs:
            outputs[kind, corpus] = run(tool, score, kind, shared / corpus)
        m = re.search(pattern, outputs[kind, corpus], re.M)
        figure = float(m.group(1)) if m else float("nan")
        if figure <= 1: figure *= 100
        floor = floors[what]
        if not figure >= floor: failed.append(f"{what}: {figure:.1f} is below {floor}")
        rows.append((what, figure, floor))
    merged = merging.score(tool)
    for what, figure in [("merging: fixtures, pairwise F1", merged["pairwise"]),
                         ("merging: fixtures, B³ F1", merged["cubed"])]:
        if not figure >= floors[what]: failed.append(f"{what}: {figure:.1f} is below {floors[what]}")
        rows.append((what, figure, floors[what]))
    table = "| what | % | floor |\n|---|---:|---:|\n" + "".join(
        f"| {what} | {figure:.1f} | {floor:g} |\n" for what, figure, floor in rows)
    print(table)
    if "--readme" in sys.argv: write_readme(table)
    for line in failed: print("FAILED", line)
    return 1 if failed else 0

def run(tool, score, kind, corpus):
    with tempfile.TemporaryDirectory() as folder:
        documents, findings = pathlib.Path(folder) / "d.jsonl", pathlib.Path(folder) / "f.jsonl"
        with documents.open("wb") as out:
            subprocess.run([sys.executable, score, "make", kind, corpus], stdout=out, check=True)
        with documents.open("rb") as source, findings.open("wb") as out:
            subprocess.run([tool, "extract", "--format", "jsonl", "-"], stdin=source, stdout=out, check=True)
        return subprocess.run([sys.executable, score, "score", kind, corpus, findings],
                              capture_output=True, text=True, check=True).stdout

def write_readme(table):
    path = pathlib.Path("README.md"); text = path.read_text(encoding="utf-8")
    begin, end = "<!-- accuracy -->\n", "<!-- end of accuracy -->"
    head, rest = text.split(begin, 1); tail = rest.split(end, 1)[1]
    path.write_text(head + begin + table + end + tail, encoding="utf-8")

sys.exit(main())
