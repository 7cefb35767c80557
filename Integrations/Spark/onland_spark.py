#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the check-ins of many people on Spark, with the onland binary in every task.

A person's rows are brought together and sorted, one process of onland scores each partition, and the
results are written as Parquet. Nothing is written unless every row came back. See README.md beside it.
"""

import argparse
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F

USAGE, DATA, MISSING, BROKEN = 64, 65, 69, 70
BATCH = 20_000


class Failure(Exception):
    """Something to be told in a sentence, with the status that the job ends with."""

    def __init__(self, message, status):
        super().__init__(message)
        self.status = status


class Parser(argparse.ArgumentParser):
    """Ends with the status for wrong options that onland has too."""

    def error(self, message):
        self.exit(USAGE, f"{self.format_usage()}onland: {message}\n")


def arguments():
    parser = Parser(description=__doc__.splitlines()[0])
    parser.add_argument("questionnaire")
    parser.add_argument("input", nargs="+", help="files, folders or patterns")
    parser.add_argument("--out", required=True, help="folder for the Parquet files")
    parser.add_argument("--format", choices=["csv", "ndjson"], default="csv")
    parser.add_argument("--onland", default="onland", help="the binary's name or path")
    parser.add_argument("--partitions", type=int, default=0, help="cores x 4 unless given")
    parser.add_argument("--definition", help="a questionnaire of one's own, sent along")
    parser.add_argument("--set-aside", metavar="DIR", help="bad rows; without it the first ends the job")
    parser.add_argument("--summary-by", metavar="COLUMN", help="one row a group and week instead")
    parser.add_argument("--smallest", type=int, default=10, help="people of the smallest group shown")
    parser.add_argument("--check", action="store_true", help="compare 10,000 rows with one process")
    options = parser.parse_args()
    if options.smallest < 5:
        raise Failure("--smallest is at least 5", USAGE)
    if options.summary_by and options.format == "ndjson":
        raise Failure("--summary-by is for CSV, which has columns", USAGE)
    return options


# MARK: In a task


def binary(name):
    """The path of an onland that can be started here. --files may lose the right to do so."""
    path = SparkFiles.get(os.path.basename(name))
    if not os.path.exists(path):
        path = shutil.which(name)
    if path is None:
        raise RuntimeError(
            f"onland is not on this worker ({os.uname().nodename}): submit with --files /path/to/onland"
        )
    if not os.access(path, os.X_OK):
        copy = os.path.join(tempfile.mkdtemp(), "onland")
        shutil.copy(path, copy)
        os.chmod(copy, 0o700)
        path = copy
    return path


def surroundings(definition):
    """Environment variables for onland. A questionnaire of one's own, by its path, gets a home of its own."""
    variables = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "TZ": "UTC"}
    if definition:
        home = tempfile.mkdtemp()
        os.makedirs(home + "/questionnaires")
        shutil.copy(definition, home + "/questionnaires/")
        variables["ONLAND_HOME"] = home
    return variables


def scoring(path, options, kept, aside):
    """The command that scores rows from standard input."""
    command = [path, "score", options.questionnaire, "--format", options.format]
    if kept:
        command += ["--keep", ",".join(kept)]
    if aside:
        command += ["--set-aside", aside]
    return command


def scorer(options, header, kept):
    """A function from batches of lines to batches of results, one process of onland behind it."""
    definition = os.path.basename(options.definition) if options.definition else None
    sets_aside = options.set_aside is not None

    def run(batches):
        batches = iter(batches)
        first = next((batch for batch in batches if batch.num_rows), None)
        # Most of many partitions may be empty; they start no process.
        if first is None:
            return
        aside = os.path.join(tempfile.mkdtemp(), "aside.ndjson")
        process = subprocess.Popen(
            scoring(binary(options.onland), options, kept, aside if sets_aside else None),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=surroundings(SparkFiles.get(definition) if definition else None))
        files, failures, errors = [], [], []

        def feed():
            batch = first
            try:
                if header is not None:
                    process.stdin.write((header + "\n").encode())
                while batch is not None:
                    files.append(batch.column("file"))
                    lines = batch.column("line").to_pylist()
                    process.stdin.write(("\n".join(lines) + "\n").encode())
                    batch = next(batches, None)
                process.stdin.close()
            except BrokenPipeError:
                pass
            except BaseException as failure:  # told by the main thread
                failures.append(failure)
                process.kill()

        reading = threading.Thread(target=lambda: errors.append(process.stderr.read()))
        feeding = threading.Thread(target=feed)
        reading.start()
        feeding.start()
        if header is not None:
            process.stdout.readline()
        found = []
        for line in process.stdout:
            found.append(line.rstrip(b"\n").decode())
            if len(found) == BATCH:
                yield batch_of(found, "")
                found = []
        feeding.join()
        reading.join()
        status = process.wait()
        if failures:
            raise failures[0]
        message = errors[0].decode(errors="replace").strip()
        if status != 0 and not (sets_aside and status == DATA and os.path.exists(aside)):
            raise RuntimeError(f"onland score ended with {status}: {placed(message[:600], files, header)}")
        if found:
            yield batch_of(found, "")
        if sets_aside and os.path.exists(aside):
            with open(aside) as lines:
                told = [with_file(line, files, header) for line in lines]
            if told:
                yield batch_of([""] * len(told), told)

    return run


def batch_of(out, aside):
    asides = [aside] * len(out) if isinstance(aside, str) else aside
    return pa.RecordBatch.from_pydict({"out": out, "aside": asides})


def file_of(line, files, header):
    """The file of a line of the partition, from 1 with the header."""
    place = line - 1 - (header is not None)
    for column in files:
        if 0 <= place < len(column):
            return column[place].as_py()
        place -= len(column)
    return None


def placed(message, files, header):
    """A message with the file in place of the line: its number is of the sorted partition and helps nobody."""

    def place(found):
        return file_of(int(found[1].replace(",", "")), files, header) or found[0]

    return re.sub(r"standard input, line (\d[\d,]*\d|\d)", place, message.removeprefix("onland: "))


def with_file(line, files, header):
    told = json.loads(line)
    told["file"] = file_of(told.pop("line"), files, header)
    return json.dumps(told, ensure_ascii=False)


# MARK: On the driver


def input_files(patterns):
    files = []
    for pattern in patterns:
        found = sorted(glob.glob(pattern + "/*")) if os.path.isdir(pattern) else sorted(glob.glob(pattern))
        files += [path for path in found if not os.path.basename(path).startswith(("_", "."))]
    if not files:
        raise Failure(f"there is no file in {', '.join(patterns)}", DATA)
    return files


def common_header(files):
    """The first line, which must be the same in all: other columns would be read as these."""
    heads = {}
    for path in files:
        with open(path, encoding="utf-8-sig") as lines:
            heads.setdefault(lines.readline().rstrip("\r\n"), []).append(path)
    if len(heads) != 1:
        told = "; ".join(f"{paths[0]}: {head[:80]}" for head, paths in heads.items())
        raise Failure(f"the files have different headers: {told}", DATA)
    header = next(iter(heads))
    if '"' in header:
        raise Failure("a header in quotes is not read here: write the names without", DATA)
    return header


def rows_by_person(spark, options, files, header):
    """Lines with their files, each person's in one partition and in order."""
    text = spark.read.text(files)
    lines = text.select(F.regexp_replace("value", "[\ufeff\r]", "").alias("line"), F.col("_metadata.file_path").alias("file"))
    lines = lines.where(F.col("line") != "")
    count = options.partitions or max(spark.sparkContext.defaultParallelism * 4, 8)
    if header is None:
        week = F.coalesce(
            F.get_json_object("line", "$.week"),
            F.lpad((F.datediff(F.get_json_object("line", "$.date").cast("date"), F.lit("1970-01-05").cast("date")) / 7).cast("int").cast("string"), 6, "0"))
        lines = lines.withColumn("person", F.get_json_object("line", "$.respondent")).withColumn("when", week)
    else:
        lines = lines.where(F.col("line") != header)
        if lines.where(F.col("line").contains('"')).limit(1).count():
            raise Failure("a field in quotes is not read here: write such data as NDJSON", DATA)
        names = header.split(",")
        if "respondent" not in names:
            raise Failure("the header names no respondent column", DATA)
        when = names.index("week" if "week" in names else "date") if {"week", "date"} & set(names) else None
        if when is None:
            raise Failure("the header names neither a week nor a date column", DATA)
        fields = F.split("line", ",", -1)
        lines = lines.withColumn("person", fields[names.index("respondent")]).withColumn("when", fields[when])
    # Numbers as numbers: as texts 10 comes before 9. Dates and ISO weeks sort as they are.
    number = F.when(F.col("when").rlike("^[0-9]+$"), F.col("when").cast("int"))
    return (
        lines.withColumn("number", number).repartition(count, "person")
        .sortWithinPartitions("person", "number", "when").select("line", "file"))


def in_one_process(options, kept, text):
    """What onland makes of a text here, beside Spark: its lines."""
    path = options.onland if os.path.exists(options.onland) else shutil.which(options.onland)
    if path is None:
        raise Failure("onland is not here: give its path with --onland", MISSING)
    aside = os.path.join(tempfile.mkdtemp(), "aside.ndjson") if options.set_aside else None
    run = subprocess.run(
        scoring(path, options, kept, aside), input=text, capture_output=True, text=True,
        env=surroundings(options.definition))
    if run.returncode and not (aside and os.path.exists(aside)):
        raise Failure(run.stderr.strip(), DATA)
    return run.stdout.splitlines()


def output_columns(options, header, kept):
    """What onland calls the columns of its table, asked of the binary here."""
    return in_one_process(options, kept, header + "\n")[0].split(",")


def typed(names, kept):
    """Parquet columns of the lines of a table."""
    fields = F.split("out", ",", -1)
    overall = names.index("overall")
    columns = []
    for place, name in enumerate(names):
        text = F.when(fields[place] != "", fields[place])
        if name == "respondent" or name in kept:
            kind = "string"
        elif name == "week":
            kind = "int"
        elif name == "date":
            kind = "date"
        else:
            kind = "double" if place <= overall else "tinyint"
        columns.append(text.cast(kind).alias(name))
    return columns


def summary(frame, options, names, kept):
    """Groups and weeks by the rules of onland group: rounded, the small ones put together."""
    scales = [n for n in names[: names.index("overall") + 1] if n not in ("respondent", "week", "date")]
    scales = [n for n in scales if n not in ("safety", "wellbeing", "onland")]
    column = options.summary_by
    last = frame
    if "date" in names:
        latest = Window.partitionBy("respondent", "week").orderBy(F.col("date").desc())
        last = frame.withColumn("place", F.row_number().over(latest)).where("place = 1").drop("place")
    last = last.dropDuplicates(["respondent", "week"])
    sizes = last.groupBy("week", column).agg(F.countDistinct("respondent").alias("people")).collect()
    weeks = {}
    for row in sizes:
        weeks.setdefault(row["week"], {})[row[column] or ""] = row["people"]
    placed = []
    for week, groups in weeks.items():
        for together in partition(groups, options.smallest) or []:
            placed += [(week, name, " + ".join(together)) for name in together]
    spark = frame.sparkSession
    schema = f"week int, `{column}` string, shown string"
    table = spark.createDataFrame(placed, schema)
    joined = last.withColumn(column, F.coalesce(F.col(column), F.lit(""))).join(F.broadcast(table), ["week", column])
    people = F.count("*")
    def rounded(value):
        return F.when(people < 50, F.floor(value / 5 + 0.5 + 1e-9) * 5).otherwise(F.floor(value + 0.5 + 1e-9))
    figures = [people.alias("people")]
    for scale in scales:
        enough = F.count(scale) >= options.smallest
        figures.append(F.when(enough, rounded(F.avg(scale))).cast("int").alias(scale + ".mean"))
        median = rounded(F.percentile(scale, 0.5))
        figures.append(F.when(enough & (F.count(scale) >= 20), median).cast("int").alias(scale + ".median"))
    result = joined.groupBy("week", "shown").agg(*figures).withColumnRenamed("shown", column)
    # Where one group of a week lacks a figure, the others of that week lose it: it could be worked out.
    for scale in scales:
        lacking = result.where(F.col(f"`{scale}.mean`").isNull()).select("week").distinct().withColumn("lacks", F.lit(True))
        result = result.join(F.broadcast(lacking), "week", "left")
        for name in (scale + ".mean", scale + ".median"):
            result = result.withColumn(name, F.when(F.col("lacks").isNull(), F.col(f"`{name}`")))
        result = result.drop("lacks")
    return result


def partition(sizes, smallest):
    """As GroupPartition of onland: groups below the smallest size are put together."""
    alone = sorted(name for name, size in sizes.items() if size >= smallest)
    together = sorted(name for name, size in sizes.items() if 0 < size < smallest)
    if not together:
        return [[name] for name in alone] or None
    while sum(sizes[name] for name in together) < smallest:
        if not alone:
            return None
        least = min(alone, key=lambda name: (sizes[name], name))
        alone.remove(least)
        together.append(least)
    return [[name] for name in alone] + [sorted(together)]


def check(lines, found, options, header, kept):
    """Scores the first rows in one process too, and compares."""
    people = lines.limit(10_000).collect()
    text = "".join(row["line"] + "\n" for row in people)
    expected = in_one_process(options, kept, (header + "\n" if header else "") + text)[1 if header else 0:]
    there = set(row["out"] for row in found.collect())
    # The last person may have been cut in two: the weeks that are here are the first ones all the same.
    missing = [line for line in expected if line not in there]
    if missing:
        raise Failure(f"one process gives {len(missing):,} lines that the job does not", DATA)
    print(f"check: {len(expected):,} rows are the same in one process")


def job(options):
    spark = SparkSession.builder.appName("onland").getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    if options.definition:
        context.addFile(options.definition)
    files = input_files(options.input)
    header = common_header(files) if options.format == "csv" else None
    kept = [options.summary_by] if options.summary_by else []
    lines = rows_by_person(spark, options, files, header)
    names = output_columns(options, header, kept) if header else None
    results = lines.mapInArrow(scorer(options, header, kept), "out string, aside string").cache()
    whole = lines.count()
    done = results.count()
    # One in, one out: anything else would be a hole that nobody sees.
    if whole != done:
        raise Failure(f"{whole} rows went in and {done} came back", DATA)
    aside = results.where(F.col("aside") != "")
    scored = results.where(F.col("aside") == "").select("out")
    if header:
        frame = scored.select(*typed(names, kept))
        if options.summary_by:
            frame = summary(frame, options, names, kept)
    else:
        number = lambda path: F.get_json_object("out", path)
        frame = scored.select(
            number("$.respondent").alias("respondent"), number("$.week").cast("int").alias("week"),
            number("$.date").cast("date").alias("date"), number("$.overall").cast("double").alias("overall"),
            F.col("out").alias("json"))
    if options.check:
        check(lines, scored, options, header, kept)
    frame.write.mode("errorifexists").parquet(options.out)
    bad = 0
    if options.set_aside:
        bad = aside.count()
        aside.select("aside").write.mode("errorifexists").text(options.set_aside)
    print(f"onland: {done - bad:,} rows scored" + (f", {bad:,} set aside" if bad else ""))


def main():
    try:
        job(arguments())
    except Failure as failure:
        print(f"onland: {failure}", file=sys.stderr)
        sys.exit(failure.status)
    except Exception as failure:
        told, status = in_words(str(failure))
        print(f"onland: {told}", file=sys.stderr)
        sys.exit(status)


def in_words(text):
    """What onland or a task said, out of the trace that Spark gives, and the status to end with."""
    # Before it the trace quotes the lines of this file.
    for start, status in (("onland is not on this worker", MISSING), (r"onland score ended with \d+: ", DATA)):
        found = re.search(rf"RuntimeError: ({start}.*?)(\n\n|\n SQLSTATE|\n\tat |$)", text, re.DOTALL)
        if found:
            return found[1].strip()[:900], status
    lost = re.search(r"failed (\d+) times?, most recent failure: (.*)", text)
    if lost:
        return (
            f"a task failed {lost[1]} times, and nothing was written: {lost[2].partition(' Consider ')[0][:300]}", BROKEN)
    return f"Spark gave up, and nothing was written: {text.strip()[:900]}", BROKEN


if __name__ == "__main__":
    main()
