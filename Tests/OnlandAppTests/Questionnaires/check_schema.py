#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds Documentation/questionnaire.schema.json against real files, with a real validator.

The shipped files and the document's own example must satisfy it, and every broken file whose fault is
one of shape must not. Prints one line; status 0, 1 for a failure, 77 when it was skipped.
"""

import json
import pathlib
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: the schema was not tested, Python has no {missing.name}")
    sys.exit(77)

root = pathlib.Path(__file__).resolve().parents[3]
broken = pathlib.Path(__file__).resolve().parent / "Broken"

# Only the check can know these: names, sums, reach, translations and worked examples.
BEYOND_SHAPE = set("""
    bands-outside bands-overlap-and-gap card-fallback card-never-said card-slots
    condition-ahead condition-always condition-circular condition-on-a-text
    condition-outside-options condition-truth duplicate-key condition-unreachable control-character
    dangling-names duplicate-item ends-alike equivalent-in-use example-answers example-expects-nothing
    examples-do-not-hold id-without-dot level-never-reached names-taken
    only-if suggestion-conditions no-source-licence-example option-codes-and-labels part-of-a-part part-of-itself
    part-of-nothing policy-without-signals reserved-names scale-never-scored scale-of-hidden-items scale-text-item
    signal-event signal-levels signal-persistence translated-slot unused-sets why-too-long
    words-without-fallback
""".split())


def load(text):
    """Dates stay texts, as the program reads them."""
    loader = yaml.SafeLoader
    resolvers = {
        first: [(tag, pattern) for tag, pattern in entries if not tag.endswith(":timestamp")]
        for first, entries in loader.yaml_implicit_resolvers.items()
    }
    plain = type("Plain", (loader,), {"yaml_implicit_resolvers": resolvers})
    return yaml.load(text, plain)


def main():
    schema = json.loads((root / "Documentation/questionnaire.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []

    good = {file.name: file.read_text("utf-8") for file in (root / "Questionnaires").glob("*.yaml")}
    document = (root / "Documentation/QuestionnaireFormat.md").read_text("utf-8")
    for block in document.split("```yaml\n")[1:]:
        text = block.split("```")[0]
        good["the document's " + text.splitlines()[1]] = text
    for file in (root / "Tests/PsychometricsTests/Unshaped").glob("*.yaml"):
        good[file.name] = file.read_text("utf-8")
    for name, text in good.items():
        for error in validator.iter_errors(load(text)):
            failures.append(f"{name}: {error.json_path}: {error.message[:200]}")

    refused = 0
    for file in sorted(broken.glob("*.yaml")):
        try:
            is_valid = validator.is_valid(load(file.read_text("utf-8")))
        except yaml.YAMLError:
            continue
        if is_valid and file.stem not in BEYOND_SHAPE:
            failures.append(f"{file.name}: the schema does not refuse it")
        elif not is_valid and file.stem in BEYOND_SHAPE:
            failures.append(f"{file.name}: listed as beyond the schema, which refuses it")
        refused += 0 if is_valid else 1

    for failure in failures:
        print(failure)
    if not failures:
        print(f"the schema accepts {len(good)} files and refuses {refused} broken ones")
    return 1 if failures else 0


sys.exit(main())
