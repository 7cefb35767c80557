#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every international number of the help entries against libphonenumber.

Not part of the Swift tests: it needs the package `phonenumbers` (python3 -m pip install phonenumbers).
Exit status: 0 all valid, 1 some are not, 2 the package is missing.
"""

import json
import pathlib
import sys

try:
    import phonenumbers
except ImportError:
    print(
        "Nothing was checked: the Python package `phonenumbers` is missing.\n"
        "Install it with: python3 -m pip install phonenumbers",
        file=sys.stderr,
    )
    sys.exit(2)

ENTRIES = pathlib.Path(__file__).parents[2] / "Sources/HelpResources/Data/entries"


def international_numbers(entry):
    channels = entry["channels"]
    for channel in channels["phone"] + channels["whatsapp"]:
        if channel["e164"] is not None:
            yield channel["e164"]
    for channel in channels["sms"]:
        if channel["number"].startswith("+"):
            yield channel["number"]


def problem(number, country):
    """What is wrong with a number, or None."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException as error:
        return f"cannot be read: {error}"
    if not phonenumbers.is_valid_number(parsed):
        return "not a valid number"
    canonical = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if canonical != number:
        return f"not in E.164 form, which is {canonical}"
    if country and parsed.country_code != phonenumbers.country_code_for_region(country):
        return f"not a number of {country}"
    return None


def main():
    checked = 0
    problems = []
    files = sorted(ENTRIES.glob("*.json"))
    entries = [entry for file in files for entry in json.loads(file.read_text(encoding="utf-8"))]
    for entry in entries:
        for number in international_numbers(entry):
            checked += 1
            found = problem(number, entry["country"])
            if found:
                problems.append(f"{entry['id']}: {number}: {found}")
    print("\n".join(problems + [f"{checked} numbers checked, {len(problems)} wrong"]))
    return 1 if problems or not checked else 0


sys.exit(main())
