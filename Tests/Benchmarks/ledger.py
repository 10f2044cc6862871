#!/usr/bin/env python3
"""Times the ledger: 2,000 articles and 1,000,000 register rows in, and both again unchanged.

    ledger.py PATH_OF_DEALLINE [--articles N] [--rows N]

Everything is made from a seed in a temporary folder, which is removed at the end. The rows are
imported by Python's csv and sqlite3 modules, and by the sqlite3 shell where there is one, for
comparison.
"""

import argparse
import csv
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COUNTRIES = [
    "Russia", "Turkey", "India", "United States", "France", "Germany", "Poland", "Egypt",
    "Saudi Arabia", "Algeria", "Brazil", "Japan",
]
ITEMS = [
    ("S-400", "air defence system", "Air-defence systems"),
    ("Leopard 2A7", "main battle tank", "Armoured vehicles"),
    ("F-16C", "fighter aircraft", "Aircraft"),
    ("CAESAR", "self-propelled howitzer", "Artillery"),
    ("", "patrol boats", "Ships"),
]
STAGES = ["talks", "planned", "approved", "signed", "delivering", "delivered"]
HEADER = [
    "supplier", "recipient", "designation", "description", "category", "quantity", "amount",
    "currency", "bound", "stage", "date", "publisher", "published",
]
# A register's file has a limit of 32 MiB.
ROWS_A_FILE = 200_000


def article(rng, number):
    """A made-up article of about 2,000 characters with deals and statements."""
    lines = [f"Deals of the day, number {number}", ""]
    for _ in range(10):
        supplier, recipient = rng.sample(COUNTRIES, 2)
        name, description, _ = rng.choice(ITEMS)
        amount = rng.randint(1, 90) / 10
        lines.append(
            f"{recipient} signed a contract with {supplier} for {rng.randint(2, 90)} "
            f"{name} {description} on {rng.randint(1, 28)} March 2021, worth ${amount} billion. "
            f'"The {description} will be delivered in {rng.randint(2022, 2026)}," the defence '
            f"minister of {recipient} said.")
        lines.append("")
    return "\n".join(lines)


def make_articles(folder, count):
    folder.mkdir()
    rng = random.Random(20161123)
    for number in range(count):
        (folder / f"article-{number:05}.txt").write_text(article(rng, number), encoding="utf-8")


def make_registers(folder, count):
    folder.mkdir()
    rng = random.Random(20161124)
    for start in range(0, count, ROWS_A_FILE):
        with open(folder / f"register-{start // ROWS_A_FILE}.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADER)
            for _ in range(min(ROWS_A_FILE, count - start)):
                supplier, recipient = rng.sample(COUNTRIES, 2)
                year = rng.randint(2000, 2024)
                writer.writerow([
                    supplier, recipient, *rng.choice(ITEMS), rng.randint(1, 200),
                    rng.randint(1, 9000) * 1_000_000, "USD", "about", rng.choice(STAGES),
                    f"{year}-{rng.randint(1, 12):02}", "Ministry of Defence", year,
                ])


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ingest(tool, folder, ledger):
    subprocess.run(
        [tool, "ingest", "--quiet", str(folder), "--ledger", str(ledger)], check=True,
        stdout=subprocess.DEVNULL)


def python_import(folder, path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(f"CREATE TABLE row ({', '.join(HEADER)})")
    marks = ", ".join("?" * len(HEADER))
    for file in sorted(folder.iterdir()):
        with open(file, newline="") as lines, database:
            reader = csv.reader(lines)
            next(reader)
            database.executemany(f"INSERT INTO row VALUES ({marks})", reader)
    database.close()


def shell_import(folder, path):
    commands = [".mode csv", f"CREATE TABLE row ({', '.join(HEADER)});"]
    commands += [f'.import --skip 1 "{file}" row' for file in sorted(folder.iterdir())]
    subprocess.run(["sqlite3", str(path)], input="\n".join(commands), text=True, check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_articles(folder / "articles", options.articles)
        make_registers(folder / "registers", options.rows)
        rows = []
        for label, source, count, unit, goal in [
            ("articles", "articles", options.articles, "articles", (10, 0.5)),
            ("register", "registers", options.rows, "rows", (10, 0.5)),
        ]:
            ledger = folder / f"{label}.sqlite"
            for step, limit in zip(["in", "again, unchanged"], goal):
                seconds = timed(lambda: ingest(options.tool, folder / source, ledger))
                rows.append((f"{label} {step}", seconds, count, unit, limit))
        own = rows[2][1]
        others = [("Python's csv and sqlite3", python_import, "python.sqlite")]
        if shutil.which("sqlite3"):
            others.append(("sqlite3 .import", shell_import, "shell.sqlite"))
        print(f"{'':28} {'seconds':>8} {'a second':>11}   goal")
        for label, seconds, count, unit, limit in rows:
            print(f"{label:28} {seconds:8.2f} {count / seconds:11,.0f}   {limit:g} s {unit}")
        for label, work, file in others:
            seconds = timed(lambda: work(folder / "registers", folder / file))
            print(
                f"{label:28} {seconds:8.2f} {options.rows / seconds:11,.0f}   "
                f"dealline takes {own / seconds:.1f} times as long")


if __name__ == "__main__":
    sys.exit(main())
