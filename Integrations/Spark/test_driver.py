#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What onland_spark.py does beside Spark: needs neither PySpark nor Java.

    Integrations/Spark/test_driver.py PATH-OF-ONLAND

`make spark-test` runs the whole job, which takes ten minutes or more.
"""

import contextlib
import io
import json
import os
import pathlib
import sys
import tempfile
import unittest
from unittest.mock import MagicMock

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent.parent / "Tests" / "GroupResultsTests" / "Vectors" / "suppression-vectors.json"
# Whatever stands in their place is not called here.
for module in ("pyarrow", "pyspark", "pyspark.sql", "pyspark.sql.functions"):
    sys.modules[module] = MagicMock()
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
import onland_spark as job  # noqa: E402

BINARY = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else None


class Column(list):
    """What a batch gives for the files of its rows."""

    def __getitem__(self, place):
        value = MagicMock()
        value.as_py.return_value = list.__getitem__(self, place)
        return value


def options(*words):
    sys.argv[1:] = ["pulse", "data", "--out", "out", *words]
    try:
        return job.arguments()
    finally:
        del sys.argv[1:]


class Groups(unittest.TestCase):
    def test_small_groups_are_put_together_as_by_onland_group(self):
        cases = json.loads(VECTORS.read_text())["partition"]
        self.assertEqual(len(cases), 7)
        for case in cases:
            made = job.partition(case["sizes"], case["k"])
            self.assertEqual(made, case["expected"], case["sizes"])


class Options(unittest.TestCase):
    def refused(self, *words):
        with self.assertRaises(job.Failure) as caught:
            options(*words)
        return caught.exception

    def test_smallest_is_at_least_five(self):
        self.assertEqual(self.refused("--smallest", "4").status, 64)
        self.assertEqual(options("--smallest", "5").smallest, 5)

    def test_groups_are_of_tables(self):
        self.assertEqual(self.refused("--summary-by", "team", "--format", "ndjson").status, 64)

    def test_what_is_unknown_ends_with_64(self):
        with self.assertRaises(SystemExit) as caught, contextlib.redirect_stderr(io.StringIO()):
            options("--partition-by", "team")
        self.assertEqual(caught.exception.code, 64)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, name, text):
        path = f"{self.folder.name}/{name}"
        pathlib.Path(path).write_bytes(text.encode())
        return path

    def test_a_folder_is_its_files_without_marks_of_jobs(self):
        for name in ("b.csv", "a.csv", "_SUCCESS", ".a.csv.crc"):
            self.write(name, "x\n")
        names = [os.path.basename(path) for path in job.input_files([self.folder.name])]
        self.assertEqual(names, ["a.csv", "b.csv"])
        with self.assertRaises(job.Failure):
            job.input_files([self.folder.name + "/*.ndjson"])

    def test_a_header_is_read_with_and_without_a_mark_and_both_ends_of_lines(self):
        paths = [self.write("a.csv", "respondent,week\r\n1,2\r\n"), self.write("b.csv", "\ufeffrespondent,week\n3,4\n")]
        self.assertEqual(job.common_header(paths), "respondent,week")

    def test_other_headers_and_quotes_are_refused(self):
        paths = [self.write("a.csv", "respondent,week,load_thin\n"), self.write("b.csv", "respondent,load_thin,week\n")]
        with self.assertRaises(job.Failure) as caught:
            job.common_header(paths)
        self.assertEqual(caught.exception.status, 65)
        self.assertTrue(all(path in str(caught.exception) for path in paths))
        with self.assertRaises(job.Failure):
            job.common_header([self.write("c.csv", '"respondent","week"\n')])


class Places(unittest.TestCase):
    files = [Column(["a.csv", "b.csv"]), Column(["c.csv"])]

    def test_a_line_of_a_partition_is_found_in_its_file(self):
        self.assertEqual([job.file_of(line, self.files, "header") for line in (1, 2, 3, 4, 5)],
                         [None, "a.csv", "b.csv", "c.csv", None])
        self.assertEqual(job.file_of(1, self.files, None), "a.csv")

    def test_a_message_gets_the_file_of_its_line(self):
        self.assertEqual(
            job.placed("onland: standard input, line 4, load_thin: the item", self.files, "header"), "c.csv, load_thin: the item")
        for unplaced in ("standard input, line 1,234, load_thin: the item", "no line is named"):
            self.assertEqual(job.placed(unplaced, self.files, "header"), unplaced)

    def test_a_row_set_aside_gets_the_file_in_place_of_the_line(self):
        told = json.loads(job.with_file('{"line":3,"problem":"x","record":"y"}', self.files, "header"))
        self.assertEqual(told, {"problem": "x", "record": "y", "file": "b.csv"})


class Endings(unittest.TestCase):
    """Texts that Spark 4.3.0 gave, cut."""

    def test_what_onland_said_is_found_in_a_trace(self):
        trace = (
            "An error occurred while calling o93.count.\n: org.apache.spark.SparkException: Job aborted due to stage failure\n"
            "  File \"onland_spark.py\", line 160, in run\n"
            "    raise RuntimeError(f\"onland score ended with {status}: {placed(message[:600], files, header)}\")\n"
            "RuntimeError: onland score ended with 65: file:/a/c.csv, time_daily: the item does not offer this answer\n"
            "  It takes whole minutes from 0 to 1440.\n SQLSTATE: 38000\n"
            "\tat org.apache.spark.api.python.BasePythonRunner\n")
        self.assertEqual(
            job.in_words(trace),
            ("onland score ended with 65: file:/a/c.csv, time_daily: the item does not offer this answer\n"
             "  It takes whole minutes from 0 to 1440.", 65))
        self.assertEqual(job.in_words("RuntimeError: onland is not on this worker (w1): submit\n\n\tat")[1], 69)

    def test_a_task_that_failed_four_times_is_told(self):
        told, status = job.in_words(
            "Job aborted due to stage failure: Task 0 in stage 7.0 failed 4 times, most recent failure: Lost task 0.3 in "
            "stage 7.0 (TID 9) (host executor driver): org.apache.spark.SparkException: Python worker exited\n\tat x\n")
        self.assertEqual(status, 70)
        self.assertTrue(told.startswith("a task failed 4 times, and nothing was written: Lost task 0.3"))
        self.assertNotIn("\n", told)
        self.assertEqual(job.in_words("java.io.IOException: No space left on device")[1], 70)


@unittest.skipUnless(BINARY, "no binary was named")
class Binary(unittest.TestCase):
    header = "respondent,week,time_daily,pressure_perform,load_thin,control_walkaway,team"

    def test_columns_are_those_of_onland(self):
        names = job.output_columns(options("--onland", BINARY), self.header, ["team"])
        self.assertEqual(names[:2], ["respondent", "week"])
        self.assertEqual(names[-1], "team")
        self.assertIn("overall", names)

    def test_a_header_that_onland_refuses_is_told_in_its_words(self):
        with self.assertRaises(job.Failure) as caught:
            job.output_columns(options("--onland", BINARY), "respondent,week,no_such_question", [])
        self.assertEqual(caught.exception.status, 65)
        self.assertIn("no_such_question", str(caught.exception))

    def test_bad_rows_are_left_out_where_they_are_set_aside(self):
        text = self.header + "\na,2950,30,1,1,1,red\nb,2950,maybe,1,1,1,red\n"
        self.assertEqual(len(job.in_one_process(options("--onland", BINARY, "--set-aside", "x"), ["team"], text)), 2)
        with self.assertRaises(job.Failure):
            job.in_one_process(options("--onland", BINARY), ["team"], text)

    def test_an_onland_that_is_not_there_ends_with_69(self):
        with self.assertRaises(job.Failure) as caught:
            job.in_one_process(options("--onland", "no-such-onland"), [], "")
        self.assertEqual(caught.exception.status, 69)


if __name__ == "__main__":
    unittest.main()
