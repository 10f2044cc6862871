#!/usr/bin/env python3
"""Times drawing a briefing's pages as PDF and its timeline as PNG against a C program.

    drawing.py DRAWING_BENCHMARK BENCH_FOLDER [ROUNDS]

The folder holds the sources of the C programs and the generator of the figures. Both programs draw
the same pages with the same fonts, whole processes in turn, so the ratios hold on a busy machine.
"""

import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def timed(command):
    """Returns seconds of wall and of processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def built(folder, sources):
    """Compiles the C programs and makes the figures of 100,000 deals; None when that fails."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "pangocairo", "libpng"],
        capture_output=True, text=True).stdout.split()
    try:
        subprocess.run(
            ["gcc", "-O2", "-o", folder / "draw_c", sources / "draw_c.c", *flags, "-lm"], check=True)
        subprocess.run(
            ["gcc", "-O2", "-o", folder / "agg_c", sources / "agg_c.c", "-lm"], check=True)
        subprocess.run(
            [sys.executable, sources / "gen.py", "100000", "7"], check=True,
            env={**os.environ, "BENCH_TMP": str(folder)})
        subprocess.run([folder / "agg_c", folder / "data-100000", folder / "figures.tsv"], check=True)
    except subprocess.CalledProcessError as error:
        print(f"drawing: {error}", file=sys.stderr)
        return None
    return folder / "draw_c", folder / "figures.tsv"


def main():
    ours, sources = sys.argv[1], pathlib.Path(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 11
    if shutil.which("gcc") is None or not (sources / "draw_c.c").exists():
        print("drawing: left out, for gcc or the C program to compare with is not here")
        return
    # In memory where that is possible: ours waits until the disk has the file, C does not.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as name:
        folder = pathlib.Path(name)
        programs = built(folder, sources)
        if programs is None:
            return
        theirs, figures = programs
        print("| drawing | ours s | C s | ours / C, wall | ours / C, processor | size / C |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |")
        for what, option, ending in [
            ("11 pages as PDF", "--pdf", "pdf"), ("3840 × 2160 pixels as PNG", "--png", "png")]:
            outputs = [folder / f"{who}.{ending}" for who in ("ours", "theirs")]
            commands = [
                [program, figures, option, output]
                for program, output in zip([ours, theirs], outputs)]
            samples = []
            for index in range(rounds + 1):
                pair = [timed(command) for command in commands]
                if index > 0:
                    samples.append(pair)
            wall = [statistics.median(pair[who][0] for pair in samples) for who in (0, 1)]
            ratio = [
                statistics.median(pair[0][kind] / pair[1][kind] for pair in samples)
                for kind in (0, 1)]
            size = outputs[0].stat().st_size / outputs[1].stat().st_size
            print(
                f"| {what} | {wall[0]:.3f} | {wall[1]:.3f} | {ratio[0]:.2f} | {ratio[1]:.2f}"
                f" | {size:.2f} |")


if __name__ == "__main__":
    main()
