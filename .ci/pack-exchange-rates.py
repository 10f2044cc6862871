#!/usr/bin/env python3
"""Packs the tables of exchange rates into Sources/Analysis/Resources.

Usage: pack-exchange-rates.py FOLDER, with fx-annual.csv, fx-daily-eur.csv,
currency-legacy.csv and us-deflator.csv in the folder. The layout of the packed
files is described in Sources/Analysis/Resources/README.md.
"""

import csv
import datetime
import pathlib
import struct
import sys


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        first = file.readline()
        assert first.startswith("# "), path
        return list(csv.DictReader(file))


def decimal(text):
    """A decimal as figures and the number of them after the point, in 32 bits."""
    if not text:
        return 0
    whole, _, fraction = text.partition(".")
    assert not fraction.lower().count("e"), text
    figures = int(whole + fraction)
    assert 0 < figures < 1 << 28 and len(fraction) < 16, text
    return figures << 4 | len(fraction)


def pack_daily(source, target):
    table = rows(source)
    epoch = datetime.date(1970, 1, 1)
    days = [(datetime.date.fromisoformat(row["date"]) - epoch).days for row in table]
    assert days == sorted(set(days))
    currencies = sorted(name for name in table[0] if name != "date")
    columns = []
    for currency in currencies:
        cells = [decimal(row[currency]) for row in table]
        filled = [i for i, cell in enumerate(cells) if cell]
        columns.append((currency, filled[0], cells[filled[0]:filled[-1] + 1]))
    out = b"ECBDAY01" + struct.pack("<II", len(days), len(columns))
    out += struct.pack(f"<{len(days)}i", *days)
    offset = len(out) + 16 * len(columns)
    for currency, start, cells in columns:
        out += currency.encode() + b"\0" + struct.pack("<III", start, len(cells), offset)
        offset += 4 * len(cells)
    for _, _, cells in columns:
        out += struct.pack(f"<{len(cells)}I", *cells)
    target.write_bytes(out)


def pack_annual(source, target):
    table = sorted(rows(source), key=lambda row: (row["currency"], int(row["year"])))
    out = b"FXYEAR01" + struct.pack("<II", len(table), 0)
    for row in table:
        publisher = ["ECB", "FED", "IMF", "PEG"].index(row["source"])
        flags = publisher | (16 if row["flag"] == "partial-year" else 0)
        out += row["currency"].encode() + bytes([flags])
        out += struct.pack("<Id", int(row["year"]), float(row["units_per_usd"]))
    target.write_bytes(out)


def pack_legacy(source, target):
    lines = [f'{r["old"]} {r["new"]} {r["units"]} {r["date"]}' for r in rows(source)]
    target.write_text("\n".join(sorted(lines)) + "\n", encoding="ascii")


def pack_deflator(source, target):
    lines = [f'{r["year"]} {r["cpi_u"] or "-"} {r["gdp_deflator"] or "-"}' for r in rows(source)]
    target.write_text("\n".join(lines) + "\n", encoding="ascii")


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(__file__).resolve().parent.parent / "Sources/Analysis/Resources"
    pack_daily(source / "fx-daily-eur.csv", target / "ecb-daily.bin")
    pack_annual(source / "fx-annual.csv", target / "annual-rates.bin")
    pack_legacy(source / "currency-legacy.csv", target / "currency-legacy.txt")
    pack_deflator(source / "us-deflator.csv", target / "us-prices.txt")


main()
