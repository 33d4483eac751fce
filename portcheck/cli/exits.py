"""This file names the exit codes; the output format never changes them."""

CLEAN = 0
"""Nothing at or above --fail-on."""

FINDINGS = 1
"""Findings at or above --fail-on."""

NOT_JUDGED = 2
"""portcheck could not judge: usage, settings, a rule file, an unreadable path."""

NOTHING = 3
"""No plan was found to check."""

BUG = 4
"""A mistake in portcheck itself."""

INTERRUPTED = 130
"""Stopped by Ctrl-C."""

DECIDED = "portcheck.code"
"""Where a command keeps, in click's context, the function that decides on the code."""
