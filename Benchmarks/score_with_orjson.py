#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The area scores of NDJSON with orjson: score_with_orjson.py IN.ndjson OUT.ndjson"""

import sys

import orjson
from areas import AREAS, TARGETS, YES_NO


def item_score(item, answers, settings):
    if isinstance(item, str):
        answer = answers.get(item)
        target = settings.get(TARGETS[item])
        if answer is None or not target:
            return None
        return min(100.0, max(0.0, 100 * (2 - answer / target)))
    name, is_strain = item
    answer = answers.get(name)
    if answer is None:
        return None
    score = answer * (100 if name in YES_NO else 25)
    return 100.0 - score if is_strain else float(score)


def area_score(items, answers, settings):
    scores = [item_score(item, answers, settings) for item in items]
    answered = [score for score in scores if score is not None]
    return sum(answered) / len(answered) if answered and 2 * len(answered) >= len(items) else None


with open(sys.argv[1], "rb") as lines, open(sys.argv[2], "wb") as output:
    for line in lines:
        record = orjson.loads(line)
        answers, settings = record["answers"], record["settings"]
        result = {"respondent": record["respondent"], "week": record["week"]}
        for area, items in AREAS.items():
            result[area] = area_score(items, answers, settings)
        output.write(orjson.dumps(result) + b"\n")
