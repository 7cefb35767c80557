#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of `balance` say to made people, by the built program.

Usage: page_simulation.py ONLAND [--people 2000] [--weeks 26] [--seed 7] [--shift 0]

Draws people and weeks, scores them with `onland score balance`, and prints how often a page has a card,
a line, a warning in an easy week. Needs numpy. The model is a guess about people, no data: what it can
show is what the rules do, not how people are. Each answer is a step of a latent strain, which is the sum
of the person (their segment, their level, their level in the area, their way with the question), of the
week (overall and in the area, with a third carried over from the week before) and of noise. One week in
eight is left out, one answer in seventy is missing. The questions about a share of the time are taken
to be free of what being online on few days adds to a count of days (15 % of people).
"""

import argparse
import collections
import json
import subprocess

import numpy as np

# (item, area, mean, how far the segments are apart, whether a high answer is easy)
ITEMS = [
    ("time_worth_share", "time", 2.0, -0.1, True),
    ("pressure_perform", "pressure", 0.9, 1.3, False),
    ("pressure_rest", "pressure", 0.8, 0.9, False),
    ("load_thin", "load", 0.7, 1.2, False),
    ("load_backlog", "load", 1.0, 1.0, False),
    ("control_walkaway", "control", 1.4, 0.1, True),
    ("control_autopilot", "control", 2.0, 0.2, False),
    ("compare_numbers", "comparison", 1.1, 0.8, False),
    ("compare_measure", "comparison", 0.9, 0.7, False),
    ("connect_exchange", "connection", 1.5, -0.2, True),
    ("connect_lonely", "connection", 1.0, 0.1, False),
    ("joy_share", "joy", 1.3, 0.1, True),
    ("wellbeing_heavy", "wellbeing", 1.0, 0.2, False),
]  # fmt: skip
AREAS = ["time", "pressure", "load", "control", "comparison", "connection", "joy", "wellbeing"]
SHARES = ("time_worth_share", "joy_share")
# The area that the rule of a signal reads.
AREA_OF = {
    "overcommitted": "load", "pressured": "pressure", "hard_to_leave": "control",
    "comparing": "comparison", "lonely": "connection", "over_budget": "time",
    "time_not_worth": "time", "low_joy": "joy", "autopilot": "time",
}  # fmt: skip
CARE = ("abuse", "privacy", "heavy")


def step(strain):
    return int(np.clip(np.rint(strain), 0, 4))


def person(rng, rng2, shift, weeks):
    """Yields (week, settings, answers, truth), a week each."""
    segment = rng.choice(3, p=[0.45, 0.35, 0.20])
    apart = {0: -0.25, 1: 0.15, 2: 1.0}[segment]
    level = rng.normal(0, 0.55)
    in_area = rng.normal(0, 0.55, len(AREAS))
    in_item = rng.normal(0, 0.4, len(ITEMS))
    has_budget = rng.random() < 0.8
    budget = int(rng.choice([30, 45, 60, 90, 120], p=[0.15, 0.15, 0.35, 0.2, 0.15]))
    has_comfort = rng.random() < 0.75
    comfort = int(rng.choice([2, 3, 4, 5], p=[0.3, 0.35, 0.25, 0.1]))
    ratio = rng.normal(np.log(1.25) + 0.12 * level, 0.35)
    events = rng.normal(0, 1.2)
    places = max(1, round(comfort * np.exp(rng.normal(0.35 if segment == 2 else 0.0, 0.35))))
    few_days = rng2.choice([0, 0.6, 1.6], p=[0.7, 0.15, 0.15])
    meets = 1.2 + rng2.normal(0, 0.8)
    week_level, week_areas = 0, np.zeros(len(AREAS))
    for week in range(weeks):
        week_level = 0.3 * week_level + rng.normal(0, 0.4 * np.sqrt(0.91))
        week_areas = 0.3 * week_areas + rng.normal(0, 0.4 * np.sqrt(0.91), len(AREAS))
        if rng.random() < 0.12:
            continue
        latent, answers = collections.defaultdict(list), {"time_daily": 0}
        for place, (item, area, mean, reach, is_strength) in enumerate(ITEMS):
            at = AREAS.index(area)
            strain = (
                mean + shift + (apart * reach if reach > 0 else 0) + level + in_area[at]
                + in_item[place] + week_level + week_areas[at]
            )  # fmt: skip
            latent[area].append(strain)
            answer = step(strain + rng.normal(0, 0.55) - (few_days if item in SHARES else 0))
            answers[item] = 4 - answer if is_strength else answer
        minutes = budget * np.exp(ratio + 0.12 * week_level + rng.normal(0, 0.25))
        minutes = answers["time_daily"] = int(5 * round(minutes / 5))
        answers["load_platforms"] = max(0, places + int(rng.choice([-1, 0, 1], p=[0.15, 0.7, 0.15])))
        odds = np.log(0.012 * (2.5 if segment == 2 else 1)) + events
        answers["safety_abuse"] = bool(rng.random() < 1 / (1 + np.exp(-odds)))
        odds = np.log(0.006) + events * 0.7
        answers["safety_privacy"] = bool(rng.random() < 1 / (1 + np.exp(-odds)))
        for item in list(answers):
            if rng.random() < 0.015:
                del answers[item]
        answers["connect_met"] = step(meets + rng2.normal(0, 0.6))
        settings = {}
        if has_budget:
            settings["budget_minutes"] = budget
        if has_comfort:
            settings["comfort_platforms"] = comfort
        means = {area: float(np.mean(values)) for area, values in latent.items()}
        event = answers.get("safety_abuse") or answers.get("safety_privacy")
        truth = {
            "event": bool(event), "mood": means["wellbeing"], "light": few_days > 1,
            "easy": max(means.values()) < 1.5 and np.mean(list(means.values())) < 1.0
            and minutes / budget < 1.25 and not event,
        }  # fmt: skip
        yield 2900 + week, settings, answers, truth


def count(page, answers, truth, seen, person_seen):
    full = page["care_cards"] + page["cards"]
    lines = [entry["signal"] for entry in page["still_there"]]
    level = {name: page["signals"][name]["level"] for name in full + lines}
    seen["pages"] += 1
    seen["full"] += len(full)
    seen["care cards"] += len(page["care_cards"])
    seen["lines"] += len(lines)
    seen["no full"] += not full
    seen["nothing"] += not full and not lines
    seen["care"] += bool(page["care_cards"])
    seen["tried"] += bool(page["tips"] or page["practice"])
    person_seen["weeks"] += 1
    person_seen.update("full " + name for name in full)
    person_seen.update("seen " + name for name in set(full + lines))
    if truth["easy"]:
        seen["easy"] += 1
        seen["easy warned"] += bool(full or lines)
        seen["easy elevated"] += any(value >= 2 for value in level.values())
    for name, reach in (("heavy", 2.5), ("very heavy", 3)):
        if truth["mood"] >= reach:
            seen[name] += 1
            seen[name + " with care"] += "heavy" in page["care_cards"]
    if truth["event"]:
        seen["events"] += 1
        seen["events with care"] += any(name in page["care_cards"] for name in ("abuse", "privacy"))
    if truth["light"]:
        seen["light"] += 1
        seen["light, little joy"] += "low_joy" in page["signals"]
        seen["light, little back"] += "time_not_worth" in page["signals"]
    sentence = page["overall_sentence"]
    if sentence:
        loud = {AREA_OF.get(n) for n, state in page["signals"].items() if state["level"] >= 2}
        seen["contradiction"] += (
            bool(page["care_cards"]) or bool(loud - {None} - set(sentence["hard"]))
            or (sentence["form"] == "all_easy" and bool(full or lines))
        )  # fmt: skip
    seen["stopping"] += (
        "hard_to_leave" in page["signals"] and answers.get("control_walkaway", 0) >= 3
    )
    seen["easiest"] += bool(page["easiest"])
    seen["easiest beside care"] += bool(page["easiest"] and page["care_cards"])
    seen["easiest, three"] += len(page["easiest"]) > 2
    loud = {AREA_OF.get(name) for name, state in page["signals"].items() if not state["quiet"]}
    seen["easiest with a card"] += bool(loud & set(page["easiest"]))


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("onland")
    options.add_argument("--people", type=int, default=2000)
    options.add_argument("--weeks", type=int, default=26)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--shift", type=float, default=0)
    given = options.parse_args()
    # The second generator draws what version 1.1.0 did not ask, so its people stay as they were.
    rng, rng2 = np.random.default_rng(given.seed), np.random.default_rng(given.seed + 10_000)
    rows, records = [], []
    for number in range(given.people):
        for week, settings, answers, truth in person(rng, rng2, given.shift, given.weeks):
            rows.append((number, answers, truth))
            record = {"respondent": number, "week": week, "settings": settings, "answers": answers}
            records.append(json.dumps(record, default=int))
    output = subprocess.run(
        [given.onland, "score", "balance"], input="\n".join(records) + "\n", text=True, check=True,
        stdout=subprocess.PIPE,
    ).stdout.splitlines()  # fmt: skip
    assert len(output) == len(rows)
    seen, people = collections.Counter(), collections.defaultdict(collections.Counter)
    for line, (number, answers, truth) in zip(output, rows):
        count(json.loads(line), answers, truth, seen, people[number])

    def most(counts, kind, without=()):
        return max(
            (n for name, n in counts.items() if name.startswith(kind) and name[5:] not in without),
            default=0,
        )  # fmt: skip

    often = [("full ", ()), ("full ", CARE), ("seen ", ())]
    same = [sum(most(p, k, w) >= 0.75 * p["weeks"] for p in people.values()) for k, w in often]
    pages = seen["pages"]
    print(f"{given.people} people x {given.weeks} weeks, item means {given.shift:+.1f}, "
          f"seed {given.seed}; {pages} check-ins")  # fmt: skip
    for name in ("full", "care cards", "lines"):
        print(f"{name} a page: {seen[name] / pages:.2f}")
    for name, part, whole in [
        ("pages without a full card", "no full", "pages"),
        ("pages without a full card and without the line", "nothing", "pages"),
        ("pages with a care card", "care", "pages"),
        ("pages with something to try", "tried", "pages"),
        ("easy weeks warned", "easy warned", "easy"),
        ("easy weeks warned at elevated or strong", "easy elevated", "easy"),
        ("heavy weeks with their care card", "heavy with care", "heavy"),
        ("very heavy weeks with their care card", "very heavy with care", "very heavy"),
        ("weeks with an event with their care card", "events with care", "events"),
        ("light users: little joy in it", "light, little joy", "light"),
        ("light users: time that gave little back", "light, little back", "light"),
        ("contradiction: count against a card", "contradiction", "pages"),
        ("contradiction: hard to step away, although stopping worked", "stopping", "pages"),
        ("what went well stands", "easiest", "pages"),
        ("what went well beside a care card", "easiest beside care", "pages"),
        ("what went well names three", "easiest, three", "pages"),
        ("what went well names an area with a card", "easiest with a card", "pages"),
    ]:
        print(f"{name}: {100 * seen[part] / seen[whole]:.1f} %")
    for name, number in zip(
        ["the same full card", "the same, care aside", "the same, full or in the line"], same
    ):
        print(f"people who see {name} in 3/4 of their weeks: {100 * number / len(people):.1f} %")


if __name__ == "__main__":
    main()
