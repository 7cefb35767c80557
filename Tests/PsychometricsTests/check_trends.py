#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `onland trend --series --json` with scipy and pymannkendall on random series.

Not part of the Swift tests: it needs the packages `numpy`, `scipy` and `pymannkendall`
(python3 -m pip install numpy scipy pymannkendall) and a built program:

    python3 Tests/PsychometricsTests/check_trends.py .build/debug/onland

Two hundred seeded series with ties and gaps, and a hundred splits of some of them. What each package
can check: Theil-Sen with its interval, Kendall's tau-b and p without ties, the t quantile and the
permutation test (scipy); S, variance and p, and the Hamed-Rao variance where no week is missing
(pymannkendall). Exact p with ties is compared with all orders of the values, up to six weeks.
Exit status: 0 all agree, 1 some differ, 2 nothing was checked.
"""

import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

try:
    import numpy
    import pymannkendall
    import scipy.stats
except ImportError as error:
    print(
        f"SKIPPED, nothing was checked: {error}.\n"
        "Install with: python3 -m pip install numpy scipy pymannkendall",
        file=sys.stderr,
    )
    sys.exit(2)

SERIES = 200
TOLERANCE = 1e-9


def random_series(generator):
    """Weeks and values: coarse or fine, drifting or not, with and without gaps."""
    n = generator.choice([2, 3, 4, 5, 6, 8, 8, 10, 12, 16, 20, 26, 30, 31, 40, 52, 104])
    gap = generator.choice([0, 0, 0.2, 0.5])
    step = generator.choice([25, 12.5, 2.5, 0.1, 1e-4])
    slope = generator.choice([0, 0, 0.5, -1.5])
    weeks, values, week, previous = [], [], generator.randrange(-50, 3000), 0.0
    while len(weeks) < n:
        week += 1
        if generator.random() < gap:
            continue
        previous = 0.4 * previous + generator.gauss(0, 11)
        weeks.append(week)
        values.append(round((50 + previous + slope * (week - weeks[0])) / step) * step)
    return weeks, values


def analyse(program, weeks, values, split=None):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "series.csv"
        rows = [f"{week},{value!r}" for week, value in zip(weeks, values)]
        file.write_text("week,value\n" + "\n".join(rows) + "\n")
        command = [program, "trend", "--series", str(file), "--json"]
        if split is not None:
            command += [f"--split={split}"]
        return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


class Comparison:
    def __init__(self):
        self.counts = {}
        self.problems = []

    def expect(self, name, where, actual, expected, tolerance=TOLERANCE):
        self.counts[name] = self.counts.get(name, 0) + 1
        if actual is None or abs(actual - expected) > tolerance * max(1, abs(expected)):
            self.problems.append(f"{where}: {name} is {actual}, not {expected}")


def without_dust(values):
    return [round(value, 9) for value in values]


def check_slope(check, where, found, weeks, values):
    result = scipy.stats.theilslopes(values, weeks, 0.95)
    for name, expected in [
        ("slope", result.slope),
        ("intercept_separate", result.intercept),
        ("low", result.low_slope),
        ("high", result.high_slope),
    ]:
        check.expect("scipy " + name, where, found["theil_sen_95"][name], expected)


def exact_p(values):
    """By trying every order of the values."""
    def s(order):
        return sum((b > a) - (b < a) for i, b in enumerate(order) for a in order[:i])

    observed = abs(s(values))
    orders = list(itertools.permutations(values))
    return sum(abs(s(order)) >= observed for order in orders) / len(orders)


def check_trend(check, where, found, weeks, values):
    test, n = found["mann_kendall"], len(values)
    has_ties = len(set(values)) < n
    if n > 2 and len(set(values)) > 1:
        tau = scipy.stats.kendalltau(weeks, values, method="asymptotic").statistic
        check.expect("scipy tau_b", where, test["tau_b"], tau)
    if not has_ties and n <= 30:
        exact = scipy.stats.kendalltau(weeks, values, method="exact").pvalue
        check.expect("scipy exact p without ties", where, test["p_exact"], exact)
    if has_ties and n <= 6:
        check.expect("exact p of every order", where, test["p_exact"], exact_p(values))
    if n >= 3 and len(set(values)) > 1:
        original = pymannkendall.original_test(values)
        check.expect("pymannkendall S", where, test["S"], original.s)
        check.expect("pymannkendall variance", where, test["varS"], original.var_s)
        check.expect("pymannkendall z", where, test["z"], original.z)
        check.expect("pymannkendall p", where, test["p_normal"], original.p)


def check_correction(check, where, found, weeks, values):
    # pymannkendall takes weeks as consecutive and ranks residuals with their float dust, so the
    # residuals are made free of it first: then both rank the same.
    if weeks[-1] - weeks[0] != len(weeks) - 1 or len(set(values)) == 1 or len(values) < 4:
        return
    slope = found["theil_sen_95"]["slope"]
    residuals = without_dust([y - slope * t for t, y in zip(weeks, values)])
    ranks = scipy.stats.rankdata(residuals)
    deviations = ranks - ranks.mean()
    squares = (deviations**2).sum()
    n = len(values)
    bound = scipy.stats.norm.ppf(0.975) / n**0.5
    total = 0
    for lag in range(1, n):
        r = (deviations[:-lag] * deviations[lag:]).sum() / squares if squares else 0
        if abs(abs(r) - bound) < 1e-9:
            return
        if abs(r) > bound:
            total += (n - lag) * (n - lag - 1) * (n - lag - 2) * r
    factor = 1 + 2 / (n * (n - 1) * (n - 2)) * total
    check.expect("Hamed-Rao factor by numpy", where, found["hamed_rao"]["factor"], factor)
    if len(set(residuals)) == len(residuals):
        result = pymannkendall.hamed_rao_modification_test(values)
        if result.var_s > 0:
            check.expect(
                "pymannkendall Hamed-Rao variance", where, found["hamed_rao"]["varS"],
                result.var_s, 1e-6)


def check_summary(check, where, found, values):
    check.expect("numpy mean", where, found["mean"], numpy.mean(values))
    check.expect("numpy median", where, found["median"], numpy.median(values))
    check.expect("numpy sd", where, found["sd"], numpy.std(values, ddof=1))
    change = found["personal_change8"]
    if change:
        t = scipy.stats.t.ppf(0.975, 7)
        half_width = t * numpy.std(values[:8], ddof=1) * (1 + 1 / 8) ** 0.5
        check.expect("scipy half_width", where, change["half_width"], half_width)


def check_permutation(check, where, found, before, after):
    result = scipy.stats.permutation_test(
        (after, before), lambda a, b, axis: numpy.mean(a, axis=axis) - numpy.mean(b, axis=axis),
        n_resamples=numpy.inf, vectorized=True)
    # scipy doubles the smaller tail; ours counts both, so each tail is compared by itself.
    for name, alternative in [("p_increase", "greater"), ("p_decrease", "less")]:
        tail = scipy.stats.permutation_test(
            (after, before),
            lambda a, b, axis: numpy.mean(a, axis=axis) - numpy.mean(b, axis=axis),
            n_resamples=numpy.inf, vectorized=True, alternative=alternative)
        check.expect("scipy " + name, where, found[name], tail.pvalue)
    check.expect("scipy diff", where, found["diff"], result.statistic)


def main(program):
    generator = random.Random(2026)
    check = Comparison()
    splits = 0
    for index in range(SERIES):
        weeks, values = random_series(generator)
        where = f"series {index} ({len(weeks)} weeks)"
        found = analyse(program, weeks, values)
        check_summary(check, where, found, values)
        check_slope(check, where, found, weeks, values)
        check_trend(check, where, found, weeks, without_dust(values))
        check_correction(check, where, found, weeks, values)
        if 4 <= len(weeks) <= 12:
            # scipy wants two weeks on each side.
            place = generator.randrange(2, len(weeks) - 1)
            found = analyse(program, weeks, values, split=weeks[place])["permutation"]
            check_permutation(
                check, where, found, values[:place][-10:], values[place:][:10])
            splits += 1
    print("\n".join(check.problems))
    for name, count in sorted(check.counts.items()):
        print(f"{count:5} {name}")
    total = sum(check.counts.values())
    print(f"{SERIES} series, {splits} splits: {total} figures compared, {len(check.problems)} differ")
    return 1 if check.problems or not total else 0


if len(sys.argv) != 2:
    print("SKIPPED, nothing was checked: name the built program, .build/debug/onland", file=sys.stderr)
    sys.exit(2)
sys.exit(main(sys.argv[1]))
