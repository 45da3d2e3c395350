#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes histories.tsv: what the reference implementation of FSRS-6 makes of made-up histories.

    pip install 'fsrs==6.*' && python3 generate.py > histories.tsv
"""
import random
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler
from fsrs.scheduler import (
    DEFAULT_PARAMETERS,
    LOWER_BOUNDS_PARAMETERS,
    UPPER_BOUNDS_PARAMETERS,
)

DICE = random.Random(20260301)
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
DAY = 86_400_000


def parameter_sets():
    yield DEFAULT_PARAMETERS
    yield LOWER_BOUNDS_PARAMETERS
    yield UPPER_BOUNDS_PARAMETERS
    for _ in range(5):
        yield tuple(
            round(DICE.uniform(low, high), 4)
            for low, high in zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS)
        )


def gap():
    """Milliseconds to the next review: minutes, just around a day, days, or years."""
    return DICE.choice([
        DICE.randrange(1, DAY), DAY - 1, DAY, DAY + 1, 2 * DAY - 1,
        DICE.randrange(1, 8) * DAY + DICE.randrange(DAY), DICE.randrange(60 * DAY),
        DICE.randrange(1500 * DAY),
    ])


def main():
    print("# Written by generate.py with the package fsrs for Python.")
    sets = list(parameter_sets())
    for number, weights in enumerate(sets):
        print("parameters", number, *(repr(float(weight)) for weight in weights), sep="\t")
    print("# review, history, parameters, retention, ms, rating, recall before, stability, "
          "difficulty, interval")
    for history in range(320):
        number = 0 if history % 2 == 0 else DICE.randrange(len(sets))
        retention = DICE.choice([0.7, 0.8, 0.85, 0.9, 0.9, 0.95, 0.97])
        scheduler = Scheduler(
            parameters=sets[number], desired_retention=retention, learning_steps=(),
            relearning_steps=(), enable_fuzzing=False)
        card, at = Card(), 0
        for _ in range(DICE.randrange(1, 13)):
            rating = DICE.choice([1, 2, 3, 3, 3, 4])
            now = START + timedelta(milliseconds=at)
            before = scheduler.get_card_retrievability(card, now)
            card, _ = scheduler.review_card(card, Rating(rating), now)
            interval = (card.due - now).days
            print("review", history, number, retention, at, rating, repr(float(before)),
                  repr(float(card.stability)), repr(float(card.difficulty)), interval, sep="\t")
            at += gap()


main()
