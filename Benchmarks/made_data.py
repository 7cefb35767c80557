# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories and tables of answers, made from a fixed seed: the same numbers on every machine."""

import csv
import datetime
import hashlib
import json
import pathlib
import random
import uuid

SEED = 20261123
ROOT = pathlib.Path(__file__).resolve().parent.parent

# The questions of `balance` by kind; the note is never answered here.
DAYS = [
    "time_worth_share", "pressure_perform", "pressure_rest", "load_thin", "load_backlog",
    "control_walkaway", "control_autopilot", "compare_numbers", "compare_measure",
    "connect_exchange", "connect_lonely", "connect_met", "joy_share", "wellbeing_heavy",
]  # fmt: skip
YES_NO = ["safety_abuse", "safety_privacy"]
BUDGET, COMFORT = 90, 4


def week_of_answers(random, mood):
    """Codes by item; `mood` from 0 (easy) to 4 (hard) is what the week is like."""
    strengths = {"time_worth_share", "control_walkaway", "connect_exchange", "joy_share"}
    answers = {}
    for item in DAYS:
        strain = min(4, max(0, round(random.gauss(mood, 0.8))))
        answers[item] = 4 - strain if item in strengths else strain
    for item in YES_NO:
        answers[item] = random.random() < 0.04
    answers["time_daily"] = max(0, round(random.gauss(60 + 25 * mood, 20)))
    answers["load_platforms"] = max(0, round(random.gauss(3 + mood / 2, 1)))
    return answers


def moods(random, weeks):
    """A mean that wanders: weeks resemble their neighbours."""
    mood = 1.5
    for _ in range(weeks):
        mood = 1.5 + 0.4 * (mood - 1.5) + random.gauss(0, 0.6)
        yield min(4, max(0, mood))


def history(weeks, last_day):
    """An `onland/export/1` document with one check-in a week, the last on `last_day`."""
    rng = random.Random(SEED + weeks)
    content = (ROOT / "Questionnaires" / "balance.yaml").read_text()
    version = next(
        line.split(":")[1].strip() for line in content.splitlines() if line.startswith("version:")
    )
    digest = hashlib.sha256(content.encode()).hexdigest()
    check_ins = []
    for place, mood in enumerate(moods(rng, weeks)):
        day = last_day - datetime.timedelta(weeks=weeks - 1 - place)
        answers = {
            item: {"code": value} if item in DAYS
            else {"yes_no": value} if item in YES_NO
            else {"minutes": value} if item == "time_daily"
            else {"integer": value}
            for item, value in week_of_answers(rng, mood).items()
        }  # fmt: skip
        answers["note"] = {"missing": "declined"}
        if answers["time_daily"] == {"minutes": 0}:
            answers["week_off"] = {"yes_no": False}
        moment = f"{day}T19:00:00+00:00"
        check_ins.append({
            "id": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
            "revision": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
            "supersedes": None, "revised_at": moment, "questionnaire": "balance",
            "version": version, "definition": digest, "whole_definition": None,
            "date": str(day), "answered_at": moment, "late": False,
            "settings": {"budget_minutes": BUDGET, "comfort_platforms": COMFORT},
            "answers": answers,
        })  # fmt: skip
    moment = check_ins[0]["answered_at"]
    settings = {"budget_minutes": str(BUDGET), "comfort_platforms": str(COMFORT), "country": "CA"}
    return {
        "format": "onland/export/1",
        "settings": {
            key: {"value": value, "changed_at": moment} for key, value in settings.items()
        },
        "check_ins": check_ins, "deleted": [],
        "definitions": [
            {"hash": digest, "questionnaire": "balance", "version": version, "content": content}
        ],
    }  # fmt: skip


def rows(count):
    """`count` rows of people with about half a year each: respondent, week, answers by item.

    One answer in 25 is missing, as in tables of survey tools.
    """
    rng = random.Random(SEED + count)
    made, person = 0, 0
    while made < count:
        person += 1
        week = rng.randrange(2700, 2960)
        for mood in moods(rng, min(rng.randrange(4, 53), count - made)):
            answers = week_of_answers(rng, mood)
            for item in rng.sample(list(answers), rng.randrange(0, 2)):
                answers[item] = None
            yield f"p{person:06}", week, answers
            week += rng.choice((1, 1, 1, 1, 2, 4))
            made += 1


def write_csv(path, count):
    items = None
    with open(path, "w") as file:
        for respondent, week, answers in rows(count):
            if items is None:
                items = list(answers)
                names = ["respondent", "week", "budget_minutes", "comfort_platforms"] + items
                file.write(",".join(names) + "\n")
            values = (
                "" if answers[item] is None
                else str(int(answers[item]))
                for item in items
            )  # fmt: skip
            file.write(f"{respondent},{week},{BUDGET},{COMFORT},{','.join(values)}\n")


def write_ndjson(path, count):
    with open(path, "w") as file:
        for respondent, week, answers in rows(count):
            record = {
                "respondent": respondent, "week": week,
                "settings": {"budget_minutes": BUDGET, "comfort_platforms": COMFORT},
                "answers": answers,
            }  # fmt: skip
            file.write(json.dumps(record, separators=(",", ":")) + "\n")


MONDAY = datetime.date(1970, 1, 5)


def write_dated_csv(path, count):
    """The rows with days in place of weeks, as a table for a map needs them."""
    write_csv(path, count)
    with open(path) as file:
        header, *lines = file.read().splitlines()
    with open(path, "w") as file:
        file.write(header.replace("week", "date", 1) + "\n")
        for line in lines:
            respondent, week, rest = line.split(",", 2)
            file.write(f"{respondent},{day_of(int(week))},{rest}\n")


def day_of(week):
    return MONDAY + datetime.timedelta(weeks=week, days=week % 7)


def write_map(path):
    """The map that a table of `write_dated_csv` needs: its columns are called what they are."""
    items = [*DAYS, *YES_NO, "time_daily", "load_platforms"]
    path.write_text(
        "map: 1\nquestionnaire: balance\nrespondent: respondent\nwhen: date\n"
        "settings:\n  budget_minutes: {column: budget_minutes}\n  comfort_platforms: {column: comfort_platforms}\n"
        "items:\n" + "".join(f"  {item}: {item}\n" for item in items))


def write_labels(path, count, codebook):
    """The same rows as Google Forms writes them: texts of questions, labels, and moments."""
    texts, labels = {}, {}
    for row in csv.DictReader(codebook.splitlines()):
        texts[row["item"]] = row["text"]
        labels[row["item"], row["code"]] = row["label"]
    with open(path, "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        for number, (respondent, week, answers) in enumerate(rows(count)):
            if number == 0:
                table.writerow(["Timestamp", "Your code", *(texts[item] for item in answers)])
            moment = f"{day_of(week):%Y/%m/%d} {number % 11 + 1}:{number % 60:02}:{number % 59:02} PM GMT+2"
            cells = [
                "" if value is None else labels.get((item, str(int(value))), str(value))
                for item, value in answers.items()
            ]  # fmt: skip
            table.writerow([moment, respondent, *cells])
