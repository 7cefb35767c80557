#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the job of onland_spark.py on made data, and every failure that README.md lists.

The rows go through spark-submit. The failures share one session for each kind of cluster: to start one
costs more than all of them.
"""

import argparse
import contextlib
import csv
import hashlib
import io
import os
import random
import resource
import runpy
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
JOB = os.path.join(HERE, "onland_spark.py")
MASTERS = ["local[2]", "local-cluster[2,1,1024]"]
PARTS = ["rows", "data", "options", "deaths"]
WEEKS = 25
HEADER = "respondent,week,time_daily,pressure_perform,load_thin,control_walkaway"
failed = []


# MARK: Data


def answers(chance):
    return [chance.choice(["", "0", "30", "90", "240"])] + [chance.choice(["", "0", "1", "2", "3", "4"]) for _ in range(3)]


def make(folder, rows, files=4, first_week=2950):
    """Rows of people over several files, each person in all of them, in no order."""
    chance = random.Random(1)
    os.makedirs(folder)
    lines = [[] for _ in range(files)]
    for row in range(rows):
        person, week = divmod(row, WEEKS)
        lines[chance.randrange(files)].append(f"p{person:07d},{first_week + week}," + ",".join(answers(chance)))
    for number, part in enumerate(lines):
        chance.shuffle(part)
        with open(f"{folder}/part{number}.csv", "w") as file:
            file.write(HEADER + "\n")
            file.writelines(line + "\n" for line in part)


def copied(source, target):
    shutil.copytree(source, target)
    return target


def with_teams(source, target):
    """The same rows with a column of teams, of 30 people but for the last."""
    os.makedirs(target)
    for name in sorted(os.listdir(source)):
        with open(f"{source}/{name}") as rows, open(f"{target}/{name}", "w") as file:
            file.write(next(rows).rstrip("\n") + ",team\n")
            for row in rows:
                file.write(row.rstrip("\n") + "," + ["red", "blue", "green"][min(2, int(row[1:8]) // 30)] + "\n")
    return target


def as_ndjson(source, target):
    os.makedirs(target)
    for name in sorted(os.listdir(source)):
        with open(f"{source}/{name}") as rows, open(f"{target}/{name[:-4]}.ndjson", "w") as file:
            for row in csv.DictReader(rows):
                given = ",".join(f'"{key}":{row[key]}' for key in HEADER.split(",")[2:] if row[key])
                file.write(f'{{"respondent":"{row["respondent"]}","week":{row["week"]},"answers":{{{given}}}}}\n')
    return target


BEDSIDE = """format: 1
id: me.evening
version: 1.0.0
title: Evening
about: Made for a test.
source: Made for a test.
licence: CC0-1.0
language: en
items:
  - {id: calm, text: "How calm?", type: choice, options: [{code: 0, label: "No"}, {code: 1, label: "Yes"}]}
  - {id: used, text: "What?", type: choices, options: [{code: 1, label: News}, {code: 2, label: Videos}]}
scales:
  - {id: calmness, title: Calm, items: [calm], minimum_answered: all}
  - {id: uses, title: Uses, items: [used], minimum_answered: all}
"""


def make_own(folder):
    """A questionnaire of one's own with dates instead of weeks."""
    os.makedirs(folder + "/data")
    with open(folder + "/me.evening.yaml", "w") as file:
        file.write(BEDSIDE)
    with open(folder + "/data/rows.csv", "w") as file:
        file.write("respondent,date,calm,used\n")
        for day in (19, 12, 5):
            file.writelines(f"q{person:03d},2026-10-{day:02d},{person % 2},{'1;2' if person % 3 else '[]'}\n" for person in range(60))


# MARK: One process


def in_one_process(binary, data, place, questionnaire="pulse", sort=("-k1,1", "-k2,2n"), home=None):
    """The table of one process over all rows, sorted before and after: its header and the file."""
    name = tempfile.mktemp(dir=place)
    files = " ".join(f"'{data}/{file}'" for file in sorted(os.listdir(data)))
    script = (
        f"set -o pipefail; export LC_ALL=C; {{ cat {files} | head -1; tail -q -n +2 {files} | sort -S 1G -t, {' '.join(sort)}; }}"
        f" | '{binary}' score {questionnaire} --format csv > '{name}' && tail -n +2 '{name}' | sort -S 1G > '{name}.sorted'")
    run = timed(["bash", "-c", script], {"ONLAND_HOME": home} if home else {})
    if run.returncode:
        sys.exit(run.stderr)
    with open(name) as file:
        return next(file).rstrip("\n"), name + ".sorted", run


def table_of(parquet, head, place):
    """The rows of a Parquet folder as onland writes them, sorted, in a file."""
    import pyarrow.parquet as pq

    names = head.split(",")

    def field(value):
        if value is None:
            return ""
        if isinstance(value, float):
            return str(int(value)) if value == int(value) else repr(value)
        return str(value)

    name = tempfile.mktemp(dir=place)
    with open(name, "w") as file:
        for part in sorted(os.listdir(parquet)):
            if not part.endswith(".parquet"):
                continue
            for batch in pq.ParquetFile(f"{parquet}/{part}").iter_batches(65_536):
                columns = [map(field, batch.column(name).to_pylist()) for name in names]
                file.writelines(",".join(row) + "\n" for row in zip(*columns))
    subprocess.run(["sort", "-S", "1G", "-o", name, name], check=True, env={**os.environ, "LC_ALL": "C"})
    return name


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


# MARK: Spark


def timed(command, environment=None):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(environment or {})})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    run.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    run.seconds = time.time() - start
    # spark-submit writes to standard output what the job says on either.
    run.said = run.stdout + run.stderr
    return run


def submit(binary, master, *arguments):
    """The job as it is meant to be started."""
    return timed(
        ["spark-submit", "--master", master, "--conf", "spark.ui.enabled=false", "--files", binary, JOB,
         *arguments, "--onland", binary])


class Run:
    """How one run in a session ended, what it said, and the folder that it was to write."""

    def __init__(self, out):
        self.out, self.returncode, self.said = out, 0, ""


class Tries:
    """What is tried on one kind of cluster, with data and results in a folder that is gone afterwards."""

    def __init__(self, binary, master):
        self.binary, self.master = binary, master
        self.place = tempfile.mkdtemp()
        self.outputs = 0

    def start(self):
        from pyspark.sql import SparkSession

        # On one machine Spark tries a task once, unless told otherwise.
        self.spark = (
            SparkSession.builder.master(self.master.replace("local[2]", "local[2,4]")).appName("tries")
            .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "OFF").getOrCreate())
        self.spark.sparkContext.addFile(self.binary)

    def run(self, data, *arguments, questionnaire="pulse", script=JOB, onland=None):
        """One run of the job."""
        self.outputs += 1
        run = Run(f"{self.place}/out{self.outputs}")
        said = io.StringIO()
        words = [questionnaire, data, "--out", run.out, "--onland", onland or self.binary, *arguments]
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            sys.argv[1:] = words
            try:
                runpy.run_path(script, run_name="__main__")
            except SystemExit as end:
                run.returncode = end.code or 0
        run.said = said.getvalue()
        return run

    def expect(self, name, run, *conditions):
        holds = all(conditions)
        print(f"{'ok    ' if holds else 'FAILED'} {self.master}: {name}", flush=True)
        told = [line for line in run.said.splitlines() if line.startswith("onland: ")]
        if run.returncode:
            print(f"         {run.returncode}  {told[-1].replace(self.place, '...') if told else '(nothing)'}", flush=True)
        if not holds:
            failed.append(name)
            print(f"  status {run.returncode}, {conditions}\n  {run.said[-2000:]}", flush=True)

    def same(self, run, head, expected):
        return run.returncode == 0 and digest(table_of(run.out, head, self.place)) == digest(expected)

    # MARK: What is tried

    def rows(self, count):
        data = f"{self.place}/rows"
        make(data, count)
        head, expected, one = in_one_process(self.binary, data, self.place)
        print(f"one process: sort, score, sort again: {one.cpu:.1f} s of processor, {one.seconds:.1f} s", flush=True)
        run = submit(self.binary, self.master, "pulse", data, "--out", f"{self.place}/rows-out", "--check")
        run.out = f"{self.place}/rows-out"
        same = self.same(run, head, expected)
        self.expect(f"{count:,} rows, {digest(expected)} as in one process", run, same, "rows are the same" in run.said)
        print(f"         {run.cpu:.1f} s of processor, {run.seconds:.1f} s")
        shutil.rmtree(data)

    def failures(self, parts):
        self.start()
        # Week 1000 comes after week 999, though not as a text.
        made = f"{self.place}/made"
        make(made, 1000, first_week=990)
        head, expected, _ = in_one_process(self.binary, made, self.place)
        for part in parts:
            {"data": self.data, "options": self.options, "deaths": self.deaths}[part](made, head, expected)
        self.spark.stop()

    def data(self, made, head, expected):
        run = self.run(made, "--partitions", "64")
        self.expect("64 partitions for 40 people, people in several files, weeks that sort otherwise as text", run,
                    self.same(run, head, expected))

        bad = copied(made, f"{self.place}/bad")
        with open(bad + "/part2.csv", "a") as file:
            file.write("zz,2950,maybe,1,1,1\n")
        run = self.run(bad)
        self.expect("a bad row ends it, with its file", run, run.returncode == 65,
                    "part2.csv, time_daily: the item does not offer this answer\n" in run.said, not os.path.exists(run.out))
        aside = f"{self.place}/aside"
        run = self.run(bad, "--set-aside", aside, "--check")
        text = "".join(open(f"{aside}/{n}").read() for n in os.listdir(aside) if n.endswith(".txt")) if os.path.exists(aside) else ""
        self.expect("--set-aside keeps the row and scores the others", run, self.same(run, head, expected),
                    "part2.csv" in text, "zz,2950,maybe" in text)

        other = copied(made, f"{self.place}/other")
        with open(other + "/part9.csv", "w") as file:
            file.write("respondent,week,load_thin\na,1,1\n")
        run = self.run(other)
        self.expect("other headers are refused and named", run, run.returncode == 65, "part9.csv" in run.said,
                    not os.path.exists(run.out))

        quoted = copied(made, f"{self.place}/quoted")
        with open(quoted + "/part1.csv", "a") as file:
            file.write('"a,b",990,30,1,1,1\n')
        run = self.run(quoted)
        self.expect("a field in quotes is refused", run, run.returncode == 65, "NDJSON" in run.said, not os.path.exists(run.out))

        fewer = f"{self.place}/onland-fewer"
        with open(fewer, "w") as file:
            file.write(f"#!/bin/sh\n'{self.binary}' \"$@\" | grep -v '^p0000003,999,'\n")
        os.chmod(fewer, 0o755)
        self.spark.sparkContext.addFile(fewer)
        run = self.run(made, onland=fewer)
        self.expect("fewer rows come back than went in", run, run.returncode == 65, "999 came back" in run.said,
                    not os.path.exists(run.out))

    def options(self, made, head, expected):
        run = self.run(made, "--smallest", "3")
        self.expect("wrong options", run, run.returncode == 64)

        run = self.run(made, onland="onland-nowhere")
        self.expect("onland is not there", run, run.returncode == 69, not os.path.exists(run.out))
        # The driver has it, the workers do not: --files was forgotten.
        here = f"{self.place}/here"
        os.makedirs(here)
        os.symlink(self.binary, here + "/onland-here")
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{here}:{path}"
        run = self.run(made, onland="onland-here")
        os.environ["PATH"] = path
        self.expect("onland is not on a worker", run, run.returncode == 69, "--files" in run.said, not os.path.exists(run.out))

        # The file that is sent has lost its right to be executed.
        for folder, mode in (("open", 0o755), ("locked", 0o600)):
            os.makedirs(f"{self.place}/{folder}")
            shutil.copy(self.binary, f"{self.place}/{folder}/onland-locked")
            os.chmod(f"{self.place}/{folder}/onland-locked", mode)
        self.spark.sparkContext.addFile(f"{self.place}/locked/onland-locked")
        own = f"{self.place}/own"
        make_own(own)
        home = f"{self.place}/home"
        os.makedirs(home + "/questionnaires")
        shutil.copy(own + "/me.evening.yaml", home + "/questionnaires")
        evening, scored, _ = in_one_process(self.binary, own + "/data", self.place, "me.evening", ("-k1,1", "-k2,2"), home)
        run = self.run(own + "/data", "--definition", own + "/me.evening.yaml", "--check",
                       questionnaire="me.evening", onland=f"{self.place}/open/onland-locked")
        self.expect("a questionnaire of one's own, dates, and --files that lost the right to execute", run,
                    self.same(run, evening, scored))

        lines = as_ndjson(made, f"{self.place}/ndjson")
        run = self.run(lines, "--format", "ndjson", "--check")
        self.expect("NDJSON", run, run.returncode == 0 and self.same_lines(run, lines))

        many = f"{self.place}/many"
        make(many, 2000, first_week=990)
        teams = with_teams(many, f"{self.place}/teams")
        run = self.run(teams, "--summary-by", "team")
        self.expect("--summary-by says what onland group says", run, run.returncode == 0 and self.same_groups(run, teams))

    def same_lines(self, run, lines):
        import pyarrow.parquet as pq

        rows = [line for name in os.listdir(lines) for line in open(f"{lines}/{name}").read().splitlines()]
        one = subprocess.run(
            [self.binary, "score", "pulse", "--format", "ndjson"], capture_output=True, text=True, check=True,
            input="".join(line + "\n" for line in sorted(rows, key=lambda line: (line[:24], int(line.split(":")[2].split(",")[0])))))
        table = pq.read_table(run.out).to_pylist()
        return sorted(row["json"] for row in table) == sorted(one.stdout.splitlines()) and all(990 <= row["week"] for row in table)

    def same_groups(self, run, teams):
        """Means by team of a week, as `onland group` has them."""
        import pyarrow.parquet as pq

        table = [row for row in pq.read_table(run.out).to_pylist() if row["week"] == 1000]
        files = " ".join(sorted(f"{teams}/{name}" for name in os.listdir(teams)))
        together = f"{{ cat {files} | head -1; tail -q -n +2 {files} | LC_ALL=C sort -t, -k1,1 -k2,2n; }}"
        csv_of = subprocess.run(
            ["bash", "-c", f"{together} > {self.place}/teams.csv; '{self.binary}' group pulse {self.place}/teams.csv --by team --week 1000 --csv"],
            capture_output=True, text=True, check=True)
        theirs = {}
        for row in csv.DictReader(csv_of.stdout.splitlines()):
            if row["group"] != "all":
                theirs[row["group"], row["id"], row["figure"]] = (int(row["value"]), int(row["people"]))
        ours = {}
        for row in table:
            for name, value in row.items():
                if "." in name and value is not None and not name.startswith("overall"):
                    ours[row["team"], *name.split(".")] = (value, row["people"])
        if ours != theirs:
            print(f"  {sorted(ours.items())}\n  {sorted(theirs.items())}")
        return bool(ours) and ours == theirs

    def deaths(self, made, head, expected):
        once = self.dying("os._exit(9)", once=True)
        run = self.run(made, "--partitions", "1", script=once)
        self.expect("a Python worker that dies once is tried again", run, self.same(run, head, expected), self.has_died())

        always = self.dying("os._exit(9)", once=False)
        run = self.run(made, "--partitions", "1", script=always)
        self.expect("one that dies four times ends it", run, run.returncode == 70, "failed 4 times" in run.said,
                    not os.path.exists(run.out))

        if self.master.startswith("local-cluster"):
            # The worker's parent is the server of workers, and its parent the executor.
            executor = "os.kill(int(open(f'/proc/{os.getppid()}/stat').read().rpartition(')')[2].split()[1]), 9)"
            run = self.run(made, script=self.dying(executor, once=True))
            self.expect("an executor that is killed once is replaced", run, self.same(run, head, expected), self.has_died())

    def dying(self, how, once):
        """A job whose task dies as one does that is out of memory."""
        mark = self.mark()
        if os.path.exists(mark):
            os.remove(mark)
        script = tempfile.mktemp(dir=self.place, suffix=".py")
        held = f"not os.path.exists({mark!r})" if once else "True"
        with open(JOB) as source, open(script, "w") as file:
            place = "        aside = os.path.join(tempfile.mkdtemp()"
            text = source.read()
            assert text.count(place) == 1
            file.write(text.replace(
                place, f"        if {held}:\n            open({mark!r}, 'w').close()\n            {how}\n{place}"))
        return script

    def mark(self):
        return f"{self.place}/has-died"

    def has_died(self):
        return os.path.exists(self.mark())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--master", action="append", help="both unless given")
    parser.add_argument("--only", action="append", choices=PARTS)
    options = parser.parse_args()
    parts = options.only or PARTS
    for master in options.master or MASTERS:
        tries = Tries(options.binary, master)
        if "rows" in parts:
            tries.rows(options.rows)
        if parts != ["rows"]:
            tries.failures([part for part in parts if part != "rows"])
        shutil.rmtree(tries.place, ignore_errors=True)
    sys.exit(1 if failed else 0)


main()
