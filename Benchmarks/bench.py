#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares onland with what people use instead, as whole processes, and writes tables.

    Benchmarks/bench.py [--binary PATH] [--runs N] [--small] [--only TABLE] [--write FILE]

Everything is made from a fixed seed below `.build-bench`. What is compared takes turns, the first
round is not counted, and medians are shown. `--small` only shows that it works: short histories, few
rows, two runs; what is not installed is left out. `--only scoring` is what many rows cost, in less than
ten minutes of a quiet machine.
"""

import argparse
import csv
import datetime
import hashlib
import json
import os
import pathlib
import platform
import shutil
import sqlite3
import subprocess
import time
import uuid

import made_data
from areas import AREAS
from processes import (
    Contender, Run, Terminal, alternating, median_cpu, median_seconds, peak_megabytes,
    seconds_and_megabytes,
)  # fmt: skip

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".build-bench"
VENV = FOLDER / "venv" / "bin"
HERE = ROOT / "Benchmarks"
TABLES = ["comparisons", "scoring", "absolute", "encrypted", "memory", "growth"]
PASSPHRASE = "four random words here"
# Answers to the 19 questions of `balance`, one after the other.
TYPED = "60m 4 1 0 3 1 1 5 1 1 0 6 0 3 4 0 n n".split() + [""]


class Bench:
    def __init__(self, binary, runs, is_small):
        self.binary = str(pathlib.Path(binary).resolve())
        self.runs = runs
        self.is_small = is_small
        self.data = FOLDER / ("small" if is_small else "data")
        self.data.mkdir(parents=True, exist_ok=True)
        self.lengths = [8, 16] if is_small else [52, 520, 5200]
        self.weeks = self.lengths[1]
        self.counts = [200, 1000] if is_small else [10**4, 10**5, 10**6]
        # For what is slow: orjson takes 23 seconds for a million rows.
        self.compared = self.counts[-1] // 5
        self.lines = []

    def say(self, line=""):
        self.lines.append(line)
        print(line, flush=True)

    # Data

    def home(self, weeks):
        return self.data / f"history-{weeks}"

    def environment(self, weeks=None):
        return {
            "ONLAND_HOME": str(self.home(weeks or self.weeks)), "TERM": "xterm",
            "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "TASKRC": str(self.data / "taskrc"),
        }  # fmt: skip

    def make_histories(self):
        # One is due: the last was on Thursday before this week. The day begins at four, as the program's.
        today = (datetime.datetime.now() - datetime.timedelta(hours=4)).date()
        last_day = today - datetime.timedelta(days=today.weekday() + 4)
        for weeks in self.lengths:
            shutil.rmtree(self.home(weeks), ignore_errors=True)
            file = self.data / f"history-{weeks}.json"
            file.write_text(json.dumps(made_data.history(weeks, last_day)))
            self.onland(["import", str(file)], weeks)

    def make_rows(self):
        made = {"csv": made_data.write_csv, "ndjson": made_data.write_ndjson, "dated.csv": made_data.write_dated_csv}
        needed = [(count, ending) for count in self.counts for ending in made]
        for count, ending in [*needed, (self.compared, "ndjson")]:
            if not self.rows(count, ending).exists():
                made[ending](self.rows(count, ending), count)
        made_data.write_map(self.data / "codes.map.yaml")
        shown = [self.binary, "questionnaires", "show", "balance"]
        codebook, template = (
            subprocess.run(shown + more, capture_output=True, text=True, check=True).stdout
            for more in (["--codebook"], ["--map-template", "google"]))
        labels = self.rows(self.counts[1], "labels.csv")
        made_data.write_labels(labels, self.counts[1], codebook)
        # The rows leave one question out.
        lines = [line for line in template.splitlines(keepends=True) if "week_off" not in line]
        (self.data / "labels.map.yaml").write_text("".join(lines))

    def rows(self, count, ending):
        return self.data / f"rows-{count}.{ending}"

    def onland(self, arguments, weeks=None):
        subprocess.run(
            [self.binary, *arguments], env=os.environ | self.environment(weeks), check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip

    # Contenders

    def own(self, name, arguments, weeks=None, **more):
        return Contender(name, [self.binary, *arguments], self.environment(weeks), **more)

    def newest_date(self):
        file = self.home(self.weeks) / "history.sqlite"
        return Contender("sqlite3", ["sqlite3", str(file), "select max(local_date) from revision"])

    def newest_date_at_terminal(self):
        file = self.home(self.weeks) / "history.sqlite"
        command = ["sqlite3", str(file), "select max(local_date) from revision"]
        return self.shown_at_terminal("sqlite3 at a terminal", command, b"20")

    def first_question(self, home=None):
        return self.shown_at_terminal(
            named("onland, to the first question", home), [self.binary], f"1 of {len(TYPED)}".encode(), home)

    def shown_at_terminal(self, name, command, text, home=None):
        """From the start of the process until the text stands in the terminal."""

        def measure():
            terminal = Terminal(command, self.environment() | self.kept_in(home))
            seconds = terminal.wait_for(text) - terminal.began
            return Run(seconds, terminal.interrupt(), 0)

        return Contender(name, command, measure=measure)

    def sealed_home(self):
        """The same history, encrypted as `onland encryption on` does it."""
        home = self.data / f"sealed-{self.weeks}"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.home(self.weeks), home)
        subprocess.run(
            [self.binary, "encryption", "on", "--no-recovery-key"],
            env=os.environ | self.environment() | self.kept_in(home), check=True, capture_output=True,
        )  # fmt: skip
        return home

    def kept_in(self, home):
        """Variables for another folder than that of the plain history."""
        return {} if home is None else {
            "ONLAND_HOME": str(home), "ONLAND_PASSPHRASE_COMMAND": f"echo '{PASSPHRASE}'",
        }  # fmt: skip

    def copy_of_history(self, home=None):
        copy = self.data / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(home or self.home(self.weeks), copy)
        return copy

    def last_answer(self, until_page=False, sealed=None):
        """From Enter on the review until the check-in is on the disk, or until the page is shown.

        What was saved is followed by a note beside the history, which gets its name when it is
        complete.
        """

        def measure():
            home = self.copy_of_history(sealed)
            note = home / "last-check-ins"
            terminal = Terminal([self.binary, "check"], self.environment() | self.kept_in(home))
            for number, answer in enumerate(TYPED, 1):
                terminal.wait_for(f"{number} of {len(TYPED)}".encode())
                terminal.wait_for(b"> ")
                terminal.type(answer.encode() + b"\r")
            terminal.wait_for(b"Number or Enter")
            before = note.stat().st_ino
            terminal.type(b"\r")
            began = time.perf_counter()
            while not until_page and note.stat().st_ino == before:
                pass
            seconds = time.perf_counter() - began
            shown = terminal.wait_for(b", saved") - began
            return Run(shown if until_page else seconds, terminal.interrupt(), 0)

        name = "onland, last answer to " + ("the page" if until_page else "saved")
        return Contender(named(name, sealed), [self.binary], measure=measure)

    def same_insert(self):
        """The rows of a check-in in one transaction, as durable as onland's."""
        statements = self.data / "insert.sql"

        def prepare():
            home = self.copy_of_history()
            with sqlite3.connect(home / "history.sqlite") as history:
                newest, number = history.execute(
                    "SELECT number, (SELECT max(number) + 1 FROM revision) FROM revision "
                    "ORDER BY local_date DESC LIMIT 1"
                ).fetchone()
                rows = history.execute(
                    "SELECT item, kind, value FROM outcome WHERE revision = ?", [newest]
                ).fetchall()
                head = history.execute(
                    "SELECT definition, whole_definition, local_date, answered_at, "
                    "answered_offset, is_late FROM revision WHERE number = ?", [newest]
                ).fetchone()  # fmt: skip
            lines = ["PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; BEGIN IMMEDIATE;"]
            values = [number, str(uuid.uuid4()), str(uuid.uuid4()), None, head[3] + 1, 0, *head]
            lines.append(f"INSERT INTO revision VALUES ({', '.join(map(quoted, values))});")
            for row in rows:
                values = ", ".join(map(quoted, [number, *row]))
                lines.append(f"INSERT INTO outcome VALUES ({values});")
            lines.append("COMMIT;")
            statements.write_text("\n".join(lines))

        return Contender(
            "sqlite3, the same rows", ["sqlite3", str(self.data / "copy" / "history.sqlite")],
            prepare=prepare, standard_input=str(statements),
        )  # fmt: skip

    def task_list(self):
        folder = self.data / "task"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (self.data / "taskrc").write_text(f"data.location={folder}\nconfirmation=off\n")
        tasks = [
            {
                "description": f"check in and write a line about week {number}",
                "entry": "20260101T120000Z", "status": "pending", "project": "home",
                "uuid": str(uuid.UUID(int=number + 1, version=4)),
            }
            for number in range(self.weeks)
        ]  # fmt: skip
        file = self.data / "tasks.json"
        file.write_text(json.dumps(tasks))
        subprocess.run(
            ["task", "import", str(file)], env=os.environ | self.environment(), check=True,
            capture_output=True,
        )  # fmt: skip
        return Contender("task list", ["task", "list"], self.environment())

    def journal(self):
        entries = self.data / "journal.txt"
        first = datetime.date(2016, 1, 1)
        entries.write_text(
            "\n".join(
                f"[{first + datetime.timedelta(weeks=number)} 09:00:00 AM] Week {number}.\n"
                "Pressure on some days, rest on most, a talk with a friend.\n"
                for number in range(self.weeks)
            )
        )
        config = self.data / "jrnl.yaml"
        config.write_text(
            f"journals:\n  default:\n    journal: {entries}\n"
            "colors: {body: none, date: none, tags: none, title: none}\n"
            "default_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\nhighlight: false\n"
            "indent_character: '|'\nlinewrap: 79\ntagsymbols: '#@'\ntemplate: false\n"
            "timeformat: '%F %r'\nversion: v4.6\n"
        )
        return Contender(
            "jrnl --short", [str(VENV / "jrnl"), "--config-file", str(config), "--short"]
        )

    def script(self, name, file):
        output = self.data / f"output-{name}{file.suffix}"
        return Contender(
            name,
            [str(VENV / "python"), str(HERE / f"score_with_{name}.py"), str(file), str(output)],
        )

    def score(self, file):
        return self.own(
            f"onland score {file.suffix[1:]}", ["score", "balance", str(file)],
            output=str(self.data / f"output-onland{file.suffix}"),
        )  # fmt: skip

    # Tables

    def compare(self, work, ours, other, goal, runs=None):
        results = alternating([ours, other], runs or self.runs)
        mine, theirs = results[ours.name], results[other.name]
        ratio = median_seconds(mine) / median_seconds(theirs)
        cpu = f"{median_cpu(mine) / max(median_cpu(theirs), 1e-6):.2f}" if not ours.measure else "-"
        self.say(
            f"| {work} | {shown(median_seconds(mine))} | {other.name} "
            f"{shown(median_seconds(theirs))} | {ratio:.2f} | {cpu} | {goal} |"
        )

    def comparisons(self):
        self.say("| work | onland | against | ratio of time | of processor time | goal |")
        self.say("|---|---|---|---|---|---|")
        weeks = f"{self.weeks} weeks"
        if shutil.which("sqlite3"):
            due = self.own("onland due", ["due"])
            self.compare(f"`due`, {weeks}", due, self.newest_date(), "at most 2.5")
            self.compare("`onland` to the first question", self.first_question(),
                         self.newest_date_at_terminal(), "at most 4")  # fmt: skip
            self.compare("last answer to saved", self.last_answer(), self.same_insert(),
                         "at most 2")  # fmt: skip
        if shutil.which("task"):
            trend = self.own("onland trend", ["trend"])
            self.compare(f"`trend`, {weeks}", trend, self.task_list(), "at most 2.5")
        if (VENV / "jrnl").exists():
            history = self.own("onland history", ["history"])
            self.compare(f"`history`, {weeks}", history, self.journal(), "-")

    def scoring(self):
        self.say("| work | onland | against | ratio of time | of processor time | goal |")
        self.say("|---|---|---|---|---|---|")
        for name, ending, count, goal in [
            ("polars", "csv", self.counts[-1], "at most 0.8"), ("orjson", "ndjson", self.compared, "at most 0.25"),
        ]:  # fmt: skip
            if self.has_module(name):
                file = self.rows(count, ending)
                self.compare(f"`score`, {count:,} rows of {ending}", self.score(file),
                             self.script(name, file), goal)  # fmt: skip
                self.check_agreement(name, ending)
        count = self.counts[1]
        plain = self.score(self.rows(count, "dated.csv"))
        plain.name = "without a map"
        for what, ending, map in [("codes", "dated.csv", "codes"), ("labels and moments", "labels.csv", "labels")]:
            mapped = self.own(
                "onland score --map",
                ["score", "balance", str(self.rows(count, ending)), "--map", str(self.data / f"{map}.map.yaml")],
                output=str(self.data / f"output-{map}.csv"))
            self.compare(f"`score --map`, {count:,} rows of {what}", mapped, plain, "at most 3")
        self.say()
        self.growth_of_rows()

    def has_module(self, module):
        python = VENV / "python"
        return python.exists() and not subprocess.run(
            [str(python), "-c", f"import {module}"], capture_output=True, check=False
        ).returncode

    def check_agreement(self, name, ending):
        """Both must have said the same of each area, or nothing was compared."""
        mine, theirs = (self.data / f"output-{who}.{ending}" for who in ("onland", name))
        with open(mine) as own, open(theirs) as other:
            pairs = zip(csv.DictReader(own), csv.DictReader(other)) if ending == "csv" else (
                ({area: score["score"] for area, score in json.loads(a)["scales"].items()},
                 json.loads(b))
                for a, b in zip(own, other)
            )  # fmt: skip
            for number, (a, b) in enumerate(pairs):
                for area in AREAS:
                    x, y = number_or_none(a[area]), number_or_none(b[area])
                    if (x is None) != (y is None) or (x is not None and abs(x - y) > 1e-9):
                        raise SystemExit(f"row {number}: {area} is {a[area]} and {b[area]}")
                if number == 9999:
                    break

    def absolute(self):
        trend = self.own("trend --all", ["trend", "--all"])
        runs = alternating([trend], self.runs)[trend.name]
        page = self.last_answer(until_page=True)
        pages = alternating([page], min(self.runs, 7))[page.name]
        memory = peak_megabytes(trend.command, trend.environment)
        page_file = self.data / "report.html"
        report = self.own("report", ["report", "--output", "-"], output=str(page_file))
        reports = alternating([report], self.runs)[report.name]
        size = os.path.getsize(self.binary) / 1e6
        self.say("| what | measured | goal |")
        self.say("|---|---|---|")
        self.say(f"| `trend --all`, {self.weeks} weeks | {shown(median_seconds(runs))} | below 80 ms |")
        self.say(f"| its memory | {memory} MB | below 40 MB |")
        self.say(f"| last answer to the page, {self.weeks} weeks | {shown(median_seconds(pages))} | - |")
        self.say(f"| `report`, {self.weeks} weeks, processor time | {shown(median_cpu(reports))} | below 150 ms |")
        self.say(f"| its page | {page_file.stat().st_size / 1e3:.0f} kB | below 1 MB |")
        self.say(f"| the binary | {size:.0f} MB | below 70 MB |")

    def encrypted(self):
        """Plain and encrypted; what is neither scrypt nor the plain work is the price of sealing."""
        home = self.sealed_home()
        scrypt = seconds_of_scrypt(self.runs)
        show = [
            self.own("plain", ["show"]),
            Contender("sealed", [self.binary, "show"], self.environment() | self.kept_in(home)),
        ]
        self.say(f"One scrypt of work factor 17 takes {shown(scrypt)} here, once a command; the passphrase comes from")
        self.say("`ONLAND_PASSPHRASE_COMMAND`, which starts a shell.")
        self.say()
        self.say("| work | plain | encrypted | more | more without the scrypt |")
        self.say("|---|---|---|---|---|")
        for work, pair, scrypts in [
            ("to the first question", [self.first_question(), self.first_question(home)], 1),
            ("last answer to saved", [self.last_answer(), self.last_answer(sealed=home)], 0),
            ("`show`", show, 1),
        ]:  # fmt: skip
            results = alternating(pair, self.runs)
            plain, sealed = (median_seconds(results[contender.name]) for contender in pair)
            more = sealed - plain
            self.say(f"| {work}, {self.weeks} weeks | {shown(plain)} | {shown(sealed)} | {shown(more)} "
                     f"| {shown(more - scrypts * scrypt)} |")  # fmt: skip

    def memory(self):
        file = self.data / "answers.yaml"
        file.write_text("time_daily: 60\npressure_perform: 1\n")
        commands = [
            ["due"], ["check", "--answers", str(file), "--dry-run"], ["show"], ["show", "--why"],
            ["history"], ["trend"], ["trend", "--all"], ["signals"], ["plan"], ["resources"],
            ["settings"], ["questionnaires"], ["questionnaires", "show", "balance"],
            ["export", "--csv"], ["doctor"],
        ]  # fmt: skip
        self.say("| command | MB at most |")
        self.say("|---|---|")
        for arguments in commands:
            words = ["FILE" if word == str(file) else word for word in arguments]
            megabytes = peak_megabytes([self.binary, *arguments], self.environment())
            self.say(f"| `{' '.join(words)}` | {megabytes} |")
        for ending in ("csv", "ndjson"):
            rows = self.rows(self.counts[-1], ending)
            megabytes = peak_megabytes([self.binary, "score", "balance", str(rows)], {})
            self.say(f"| `score` of {self.counts[-1]:,} rows of {ending} | {megabytes} |")

    def growth(self):
        self.say(f"| command | {' | '.join(f'{weeks:,} weeks' for weeks in self.lengths)} |")
        self.say("|---" * (len(self.lengths) + 1) + "|")
        for arguments in [
            ["due"], ["show"], ["signals"], ["trend"], ["trend", "--all"], ["history"],
            ["export", "--csv"],
        ]:  # fmt: skip
            cells = []
            for weeks in self.lengths:
                contender = self.own("one", arguments, weeks, statuses=(0, 1))
                runs = alternating([contender], min(self.runs, 7))["one"]
                cells.append(f"{1000 * median_cpu(runs):.0f} ms")
            self.say(f"| `{' '.join(arguments)}` | {' | '.join(cells)} |")

    def growth_of_rows(self):
        self.say("| rows | csv | a row | memory | ndjson | a row | memory | --map | a row | memory |")
        self.say("|---" * 10 + "|")
        largest = self.counts[-1]
        for count in self.counts + ([] if self.is_small else [10 * largest]):
            cells = []
            for ending in ("csv", "ndjson", "dated.csv"):
                copies = max(1, count // largest)
                file = self.rows(min(count, largest), ending)
                command = [self.binary, "score", "balance", str(file)]
                if ending == "dated.csv":
                    command += ["--map", str(self.data / "codes.map.yaml")]
                if copies > 1 and ending == "dated.csv":
                    # A map takes two millions at most, because the rows are sorted.
                    cells += ["-", "-", "-"]
                    continue
                feed = None
                if copies > 1:
                    # Other people in each copy, whose names ascend.
                    header, place = (f"head -n 1 {file}; ", "^") if ending == "csv" else ("", '"respondent":"')
                    rows = f"tail -n +2 {file}" if ending == "csv" else f"cat {file}"
                    letters = " ".join("abcdefghijklmnopqrstuvwxyz"[:copies])
                    feed = f"{{ {header}for copy in {letters}; do {rows} | sed 's/{place}/&'$copy'/'; done; }}"
                    command = [self.binary, "score", "balance", "--format", ending]
                measured = [seconds_and_megabytes(command, {}, feed=feed) for _ in range(1 if feed else 3)]
                if None in measured:
                    cells += ["?", "?", "?"]
                    continue
                seconds = sorted(seconds for seconds, _ in measured)[len(measured) // 2]
                memory = max(megabytes for _, megabytes in measured)
                cells += [f"{seconds:.2f} s", f"{1e6 * seconds / count:.2f} µs", f"{memory:.0f} MB"]
            self.say(f"| {count:,} | {' | '.join(cells)} |")

    def run(self, only=None):
        if only not in ("absolute", "encrypted"):
            self.make_rows()
        if only != "scoring":
            self.make_histories()
        self.say("# Speed and size, measured")
        self.say()
        self.say(machine())
        self.say()
        self.say(f"`make bench` writes this file. {self.runs} counted runs of each, taking turns; medians,")
        self.say("of whole processes unless said otherwise.")
        for name, title, table in [
            ("comparisons", "Against what people use instead", self.comparisons),
            ("scoring", "Scoring many rows", self.scoring),
            ("absolute", "Alone", self.absolute), ("encrypted", "Encrypted", self.encrypted),
            ("memory", "Memory", self.memory),
            ("growth", "How processor time grows with the history", self.growth),
        ]:  # fmt: skip
            if only in (None, name):
                self.say()
                self.say(f"## {title}")
                self.say()
                table()


def named(name, home):
    return name if home is None else name + ", encrypted"


def seconds_of_scrypt(runs):
    took = []
    for _ in range(runs):
        began = time.process_time()
        hashlib.scrypt(b"x", salt=b"y" * 16, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)
        took.append(time.process_time() - began)
    return sorted(took)[len(took) // 2]


def quoted(value):
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, (int, float)) else "'" + value.replace("'", "''") + "'"


def shown(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


def number_or_none(text):
    return None if text in ("", None) else float(text)


def version(command):
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return (run.stdout.strip().splitlines() or [""])[0]


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line),
        platform.machine(),
    )
    versions = [
        ("sqlite3", version(["sqlite3", "--version"])), ("taskwarrior", version(["task", "--version"])),
    ]  # fmt: skip
    if (VENV / "pip").exists():
        frozen = version_table()
        versions += [(name, frozen.get(name)) for name in ("jrnl", "polars", "orjson")]
    tools = ", ".join(f"{name} {value.split()[0]}" for name, value in versions if value)
    return (
        f"{datetime.date.today()}, {model} with {os.cpu_count()} processors, "
        f"Linux {platform.release().split('-')[0]}, Python {platform.python_version()}, {tools}."
    )


def version_table():
    run = subprocess.run(
        [str(VENV / "pip"), "list", "--format=json"], capture_output=True, text=True, check=True
    )
    return {package["name"]: package["version"] for package in json.loads(run.stdout)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--binary", default=ROOT / ".build" / "release" / "onland")
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("--small", action="store_true")
    arguments.add_argument("--only", choices=TABLES, metavar="TABLE", help=", ".join(TABLES))
    arguments.add_argument("--write")
    options = arguments.parse_args()
    bench = Bench(options.binary, 2 if options.small else options.runs, options.small)
    bench.run(options.only)
    if options.write:
        pathlib.Path(options.write).write_text("\n".join(bench.lines) + "\n")


if __name__ == "__main__":
    main()
