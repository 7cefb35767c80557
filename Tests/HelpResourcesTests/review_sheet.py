#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The help facts as a sheet for a person with a telephone, and the filled sheet back into the facts.

review_sheet.py write SHEET.csv   the facts in order of need, with boxes to fill
review_sheet.py read SHEET.csv    what was filled becomes review dates and "phoned on"

--entries FOLDER reads and changes other files of entries. A sheet with a mistake changes nothing.
Exit status: 0 done, 1 something must be corrected by hand, 2 a mistake in the sheet or the call.
"""

import argparse
import csv
import datetime
import json
import pathlib
import re
import sys

ENTRIES = pathlib.Path(__file__).parents[2] / "Sources/HelpResources/Data/entries"
FACTS = ["need", "id", "country", "line", "number", "hours", "cost", "what to ask"]
BOXES = ["right (yes or no)", "phoned on", "page opened on", "what is wrong"]
RIGHT, PHONED, OPENED, WRONG = BOXES

AGES = ["old", "undated", "ageing", "recent"]
KINDS = ["crisis", "emotional-support", "online-abuse", "privacy", "problematic-use", "directory", "guide", "emergency"]


def need(entry):
    """What is asked about first: the weakest evidence, then the line that most people see."""
    confirmed = entry["review_method"] != "stored copies"
    return (
        confirmed,
        AGES.index(entry["evidence_age"]),
        KINDS.index(entry["kind"]),
        entry["rank"],
        entry["country"] or "",
        entry["id"],
    )


def numbers(entry):
    channels = entry["channels"]
    calls = [p["dial"] + (f" ({p['e164']} from abroad)" if p["e164"] else "") for p in channels["phone"]]
    texts = [f"text {s['keyword'] + ' to ' if s['keyword'] else ''}{s['number']}" for s in channels["sms"]]
    others = [f"WhatsApp {w['number']} ({w['e164']})" for w in channels["whatsapp"]]
    pages = channels["chat"] + [x for x in (channels["web"], channels["email"]) if x]
    return "; ".join(calls + texts + others + list(dict.fromkeys(pages)))


def question(entry):
    if entry["kind"] == "emergency":
        return "Do not call: ask the regulator, an information desk of the police, or an embassy which numbers answer."
    if not any(entry["channels"][kind] for kind in ("phone", "sms", "whatsapp")):
        return "Open the page: is it still there, for the same people?"
    return "Is this your number? When do you answer, in which languages, for whom, and what does a call cost?"


def files(folder):
    return sorted(folder.glob("*.json"))


def write(folder, sheet):
    entries = [entry for file in files(folder) for entry in json.loads(file.read_text(encoding="utf-8"))]
    with open(sheet, "w", encoding="utf-8", newline="") as output:
        rows = csv.writer(output, lineterminator="\n")
        rows.writerow(FACTS + BOXES)
        for place, entry in enumerate(sorted(entries, key=need), 1):
            facts = [
                place, entry["id"], entry["country"] or "any", entry["name"], numbers(entry), entry["hours"],
                entry["cost"], question(entry),
            ]
            rows.writerow(facts + [""] * len(BOXES))
    print(f"{len(entries)} entries in {sheet}, in order of need.")
    return 0


def day(text):
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError
    return datetime.date.fromisoformat(text).isoformat()


def review(row, known):
    """What a row says: None when nobody filled it, else (id, fields to set, what is wrong)."""
    boxes = {name: (row.get(name) or "").strip() for name in BOXES}
    if not any(boxes.values()):
        return None
    if row.get("id") not in known:
        raise ValueError(f"there is no entry {row.get('id')!r}")
    days = {}
    for name in (PHONED, OPENED):
        try:
            if boxes[name]:
                days[name] = day(boxes[name])
        except ValueError:
            raise ValueError(f"{name} is no day such as 2026-12-01") from None
    if not days:
        raise ValueError("says neither when it was phoned nor when its page was opened")
    if boxes[RIGHT].lower() not in ("yes", "no"):
        raise ValueError("does not say whether it is right: yes or no")
    if boxes[RIGHT].lower() == "no":
        return row["id"], None, boxes[WRONG] or "not said what is wrong"
    fields = {"reviewed": max(days.values())}
    fields["review_method"] = "operator confirmed" if PHONED in days else "operator page opened"
    if PHONED in days:
        fields["phoned_on"] = days[PHONED]
    return row["id"], fields, None


def changed(text, reviews):
    """The text of a file with the fields of its entries set, and every other byte as it was."""
    lines, inside = text.split("\n"), None
    for number, line in enumerate(lines):
        if found := re.fullmatch(r'    "id": "(.+)",', line):
            inside = reviews.get(found[1])
        field = re.match(r'    "(\w+)": ', line)
        if inside and field and field[1] in inside:
            lines[number] = f'    "{field[1]}": {json.dumps(inside[field[1]])}{"," if line.endswith(",") else ""}'
    return "\n".join(lines)


def read(folder, sheet):
    texts = {file: file.read_text(encoding="utf-8") for file in files(folder)}
    known = {entry["id"] for text in texts.values() for entry in json.loads(text)}
    reviews, wrong, mistakes = {}, [], []
    with open(sheet, encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            try:
                found = review(row, known)
            except ValueError as mistake:
                mistakes.append(f"{row.get('id')}: {mistake}")
                continue
            if found and found[1]:
                reviews[found[0]] = found[1]
            elif found:
                wrong.append(f"{found[0]}: {found[2]}")
    if mistakes:
        print("\n".join(mistakes + ["Nothing was changed."]))
        return 2
    for file, text in texts.items():
        if (new := changed(text, reviews)) != text:
            file.write_text(new, encoding="utf-8")
    print("\n".join(wrong + [f"{len(reviews)} reviewed, {len(wrong)} to correct by hand."]))
    return 1 if wrong else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("action", choices=["write", "read"])
    arguments.add_argument("sheet")
    arguments.add_argument("--entries", type=pathlib.Path, default=ENTRIES)
    given = arguments.parse_args()
    return (write if given.action == "write" else read)(given.entries, given.sheet)


sys.exit(main())
