#!/usr/bin/env python3
"""Times the extraction on one core: one document of 1 kB to 10 MB, and many documents.

    extraction.py PATH_OF_DEALLINE [--largest BYTES] [--documents N]

The texts are made from the paragraphs of the articles in fixtures, shuffled by a seed. Times are
of the processor, the least of some runs, without what it takes to start; memory is the most that the
process holds. Python 3 standard library only.
"""

import argparse
import html
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
# What an article may cost a byte, against one of 1 MB, and hold for each byte of it.
COST, MEMORY = 1.2, 40


def paragraphs():
    """The paragraphs of the fixtures' articles, without marks of HTML and headers."""
    out = []
    for path in sorted(ARTICLES.iterdir()):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            text = html.unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"(?s)<head.*?</head>", "", text)))
        for paragraph in re.split(r"\n\s*\n", text):
            paragraph = " ".join(paragraph.split())
            if len(paragraph) > 60 and paragraph.endswith((".", "”", '"')):
                out.append(paragraph)
    return out


def text(rng, pool, size):
    """Paragraphs in a new order, again and again, cut at so many bytes of ASCII or fewer."""
    out = bytearray()
    while len(out) < size:
        for paragraph in rng.sample(pool, len(pool)):
            out += paragraph.encode() + b"\n\n"
    return bytes(out[:size]).decode("utf-8", errors="ignore")


def pin():
    """Keeps a process on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def run(command, source=None):
    """Seconds of the processor and the most memory in bytes."""
    with open(source or os.devnull, "rb") as stdin:
        process = subprocess.Popen(
            command, stdin=stdin, stdout=subprocess.DEVNULL, preexec_fn=pin)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: ended with status {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit


def least(count, command, source=None):
    """The least seconds and the most memory of some runs."""
    runs = [run(command, source) for _ in range(count)]
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--largest", type=int, default=SIZES[-1])
    parser.add_argument("--documents", type=int, default=2_000)
    options = parser.parse_args()
    pool = paragraphs()
    rng = random.Random(20161125)
    extract = [options.tool, "extract", "--format", "jsonl"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty = folder / "empty.txt"
        empty.write_text("Nothing.\n", encoding="utf-8")
        start, base = least(15, [*extract, str(empty)])
        version, _ = least(15, [options.tool, "--version"])
        rows = []
        for size in [size for size in SIZES if size <= options.largest]:
            path = folder / f"{size}.txt"
            path.write_text(text(rng, pool, size), encoding="utf-8")
            runs = 15 if size < 100_000 else 5 if size < 5_000_000 else 2
            seconds, memory = least(runs, [*extract, str(path)])
            rows.append((f"one document of {size:,} bytes", path.stat().st_size, seconds, memory))
        lines = folder / "documents.jsonl"
        with open(lines, "w", encoding="utf-8") as out:
            for number in range(options.documents):
                body = text(rng, pool, rng.randint(2_000, 8_000))
                out.write(json.dumps({"id": f"d{number}", "text": body}) + "\n")
        seconds, memory = least(3, [*extract, "-"], lines)
        many = (f"{options.documents:,} documents", lines.stat().st_size, seconds, memory)
    print(f"to start: {version * 1000:.0f} ms for --version, {start * 1000:.0f} ms to extract from a word, "
          f"{base / 1e6:.0f} MB")
    print(f"{'':34} {'seconds':>8} {'MB/s':>6}   cost a byte   memory   held a byte")
    costs = {size: max(seconds - start, 1e-9) / size for _, size, seconds, _ in rows}
    measure = costs.get(1_000_000) or list(costs.values())[-1]
    for label, size, seconds, memory in [*rows, many]:
        net = max(seconds - start, 1e-9)
        held = max(memory - base, 0) / size
        print(
            f"{label:34} {net:8.3f} {size / net / 1e6:6.1f}   {net / size / measure:9.2f} ×"
            f"  {memory / 1e6:5.0f} MB   {held:9.1f} ×")
    print(f"goals: a cost of at most {COST} × from 100 kB to 10 MB, at most {MEMORY} × held a byte")


if __name__ == "__main__":
    sys.exit(main())
