#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The area scores of a table with polars: score_with_polars.py IN.csv OUT.csv"""

import sys

import polars as pl
from areas import AREAS, TARGETS, YES_NO


def item_score(item):
    if isinstance(item, str):
        return (100 * (2 - pl.col(item) / pl.col(TARGETS[item]))).clip(0, 100)
    name, is_strain = item
    answer = pl.col(name) * (100 if name in YES_NO else 25)
    return 100.0 - answer if is_strain else answer.cast(pl.Float64)


def area_score(items):
    scores = [item_score(item) for item in items]
    answered = pl.sum_horizontal([score.is_not_null() for score in scores])
    return pl.when(2 * answered >= len(items)).then(pl.mean_horizontal(scores))


(
    pl.scan_csv(sys.argv[1])
    .select("respondent", "week", **{area: area_score(items) for area, items in AREAS.items()})
    .sink_csv(sys.argv[2])
)
