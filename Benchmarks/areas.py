# SPDX-License-Identifier: GPL-3.0-or-later
"""The areas of `balance` for the two scripts that `onland score` is compared with."""

# (item, whether a high answer is hard); answers from 0 to 4, or 0 and 1 for safety.
AREAS = {
    "time": ["time_daily", ("time_worth_share", False), ("control_autopilot", True)],
    "pressure": [("pressure_perform", True), ("pressure_rest", True)],
    "load": ["load_platforms", ("load_thin", True), ("load_backlog", True)],
    "control": [("control_walkaway", False)],
    "comparison": [("compare_numbers", True), ("compare_measure", True)],
    "connection": [("connect_exchange", False), ("connect_lonely", True)],
    "joy": [("joy_share", False)],
    "safety": [("safety_abuse", True), ("safety_privacy", True)],
    "wellbeing": [("wellbeing_heavy", True)],
}  # fmt: skip
# Items that are scored against a target of the person's own, by its setting.
TARGETS = {"time_daily": "budget_minutes", "load_platforms": "comfort_platforms"}
YES_NO = {"safety_abuse", "safety_privacy"}
