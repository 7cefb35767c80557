#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the job of onland_spark.py on made data, and every failure that README.md lists."""

import hashlib
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
JOB = os.path.join(HERE, "onland_spark.py")
ONLAND = os.path.abspath(sys.argv[1])
ROWS = int(os.environ.get("ROWS", "100000"))
WEEKS = 25
HEADER = "respondent,week,time_daily,pressure_perform,load_thin,control_walkaway"
failed = []


def make(folder, rows, files=4, seed=1):
    """Rows of people over several files, each person in all of them, in no order."""
    chance = random.Random(seed)
    os.makedirs(folder)
    lines = [[] for _ in range(files)]
    for row in range(rows):
        person, week = divmod(row, WEEKS)
        answers = [chance.choice(["", "0", "30", "90", "240"])] + [chance.choice(["", "0", "1", "2", "3", "4"]) for _ in range(3)]
        lines[chance.randrange(files)].append(f"p{person:07d},{2950 + week}," + ",".join(answers))
    for number, part in enumerate(lines):
        chance.shuffle(part)
        with open(f"{folder}/part{number}.csv", "w") as file:
            file.write(HEADER + "\n" + "\n".join(part) + "\n")


def one_process(folder):
    """The results of one process over all rows, sorted."""
    lines = []
    for name in os.listdir(folder):
        with open(f"{folder}/{name}") as file:
            lines += file.read().split("\n")[1:]
    lines = sorted((l for l in lines if l), key=lambda l: (l.split(",")[0], int(l.split(",")[1])))
    run = subprocess.run(
        [ONLAND, "score", "pulse", "--format", "csv"], input=HEADER + "\n" + "\n".join(lines) + "\n",
        capture_output=True, text=True, check=True)
    head, *rows = run.stdout.splitlines()
    return head, sorted(rows)


def submit(arguments, master="local[2]", script=JOB, onland=ONLAND, environment=None):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    # Each try of a task starts in a folder of its own, and a failed one is tried again.
    run = subprocess.run(
        ["spark-submit", "--master", master, "--conf", "spark.ui.enabled=false"]
        + (["--files", onland] if onland else []) + [script] + arguments + ["--onland", onland or "onland"],
        capture_output=True, text=True, env={**os.environ, **(environment or {})})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    run.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    run.seconds = time.time() - start
    return run


def lines_of(parquet, head):
    """The rows of a Parquet folder as onland writes them, sorted."""
    import pyarrow.parquet as pq

    table = pq.read_table(parquet).to_pylist()
    names = head.split(",")

    def field(value):
        if value is None:
            return ""
        if isinstance(value, float):
            return str(int(value)) if value == int(value) else repr(value)
        return str(value)

    return sorted(",".join(field(row[name]) for name in names) for row in table)


def expect(name, holds, run=None):
    print(("ok    " if holds else "FAILED ") + name, flush=True)
    if not holds:
        failed.append(name)
        if run is not None:
            print(f"  status {run.returncode}\n  {run.stdout[-500:]}\n  {run.stderr[-1500:]}")


def digest(rows):
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def main():
    place = tempfile.mkdtemp()
    data = place + "/data"
    make(data, ROWS)
    head, expected = one_process(data)
    for master in ["local[2]", "local-cluster[2,1,1024]"]:
        out = f"{place}/out-{master[:8]}"
        run = submit(["pulse", data, "--out", out, "--check"], master)
        rows = lines_of(out, head) if run.returncode == 0 else []
        expect(f"{master}: {ROWS:,} rows, the same bytes as one process ({digest(expected)})", rows == expected, run)
        expect(f"{master}: --check compares", "rows are the same" in run.stdout, run)
        print(f"      {run.cpu:.1f} s of processor, {run.seconds:.1f} s")
        failures(place, master)
    shutil.rmtree(place)
    sys.exit(1 if failed else 0)


def failures(place, master):
    small = tempfile.mkdtemp(dir=place)
    made = small + "/data"
    make(made, 1000)
    head, expected = one_process(made)

    run = submit(["pulse", made, "--out", small + "/many", "--partitions", "64"], master)
    rows = lines_of(small + "/many", head) if run.returncode == 0 else []
    expect(f"{master}: 64 partitions for 40 people", rows == expected, run)

    bad = small + "/bad"
    shutil.copytree(made, bad)
    with open(bad + "/part2.csv", "a") as file:
        file.write("zz,2950,maybe,1,1,1\n")
    run = submit(["pulse", bad, "--out", small + "/never"], master)
    told = "time_daily" in run.stderr and "part2.csv" in run.stderr
    expect(f"{master}: a bad row ends it, with its file", run.returncode == 65 and told and not os.path.exists(small + "/never"), run)
    run = submit(["pulse", bad, "--out", small + "/rest", "--set-aside", small + "/aside"], master)
    aside = "".join(open(f"{small}/aside/{n}").read() for n in os.listdir(small + "/aside") if n.endswith(".txt")) if run.returncode == 0 else ""
    rows = lines_of(small + "/rest", head) if run.returncode == 0 else []
    expect(f"{master}: --set-aside keeps the row and scores the others", rows == expected and "part2.csv" in aside and "zz,2950,maybe" in aside, run)

    other = small + "/other"
    shutil.copytree(made, other)
    with open(other + "/part9.csv", "w") as file:
        file.write("respondent,week,load_thin\na,1,1\n")
    run = submit(["pulse", other, "--out", small + "/never"], master)
    expect(f"{master}: other headers are refused and named", run.returncode == 65 and "part9.csv" in run.stderr, run)

    run = submit(["pulse", made, "--out", small + "/never"], master, onland=None, environment={"PATH": os.path.dirname(shutil.which("spark-submit")) + ":/usr/bin:/bin"})
    expect(f"{master}: onland is not there", run.returncode == 69, run)

    killing = small + "/killing.py"
    # The first try of the first task dies as a worker that is out of memory does.
    with open(JOB) as source, open(killing, "w") as file:
        file.write(source.read().replace(
            "        aside = os.path.join(", "        once = " + repr(small + "/killed") + "\n"
            "        if TaskContext.get().partitionId() == 0 and not os.path.exists(once):\n"
            "            open(once, 'w').close()\n            os._exit(9)\n        aside = os.path.join(", 1))
    tries = master.replace("local[2]", "local[2,4]")
    run = submit(["pulse", made, "--out", small + "/again", "--partitions", "1"], tries, script=killing)
    rows = lines_of(small + "/again", head) if run.returncode == 0 else []
    expect(f"{master}: a worker that dies once is tried again", rows == expected and os.path.exists(small + "/killed"), run)

    run = submit(["pulse", made, "--out", small + "/never", "--smallest", "3"], master)
    expect(f"{master}: wrong options", run.returncode == 64, run)

    grouped = small + "/grouped"
    os.makedirs(grouped)
    for number in range(4):
        with open(f"{made}/part{number}.csv") as source, open(f"{grouped}/part{number}.csv", "w") as file:
            rows = source.read().split("\n")
            file.write(rows[0] + ",team\n")
            for row in rows[1:]:
                if row:
                    file.write(row + "," + ["red", "blue", "green"][min(2, int(row[1:8]) // 15)] + "\n")
    run = submit(["pulse", grouped, "--out", small + "/groups", "--summary-by", "team"], master)
    import pyarrow.parquet as pq
    table = pq.read_table(small + "/groups").to_pylist() if run.returncode == 0 else []
    coarse = all(row[n] is None or row[n] % 5 == 0 for row in table for n in row if n.endswith((".mean", ".median")))
    expect(f"{master}: --summary-by rounds, and shows no group of fewer than 10", bool(table) and coarse and all(row["people"] >= 10 for row in table), run)
    shutil.rmtree(small)


main()
