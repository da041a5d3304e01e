"""Deciding under deep uncertainty: scores of options in worlds, and what each rule makes of them.

A table is {option: {world: score}}; every option has a score in every world, higher is better. The rules are those of
decision theory (Laplace, Wald, Savage) and of robust satisficing; scores are judgements, so do not over-read decimals.
"""

from collections.abc import Mapping

Table = Mapping[str, Mapping[str, float]]


def mean(table: Table) -> dict[str, float]:
    """The average score of each option, as if every world were equally likely (Laplace)."""
    return {option: sum(scores.values()) / len(scores) for option, scores in table.items()}


def worst(table: Table) -> dict[str, float]:
    """The lowest score of each option; the option with the highest of these wins (maximin)."""
    return {option: min(scores.values()) for option, scores in table.items()}


def best_scores(table: Table) -> dict[str, float]:
    """The highest score that any option reaches, for each world."""
    worlds = next(iter(table.values()), {})
    return {world: max(scores[world] for scores in table.values()) for world in worlds}


def regret(table: Table) -> dict[str, dict[str, float]]:
    """How far each option stays behind the best one, for each world; 0 where it is the best."""
    best = best_scores(table)
    return {option: {world: best[world] - score for world, score in scores.items()} for option, scores in table.items()}


def largest_regret(table: Table) -> dict[str, float]:
    """The largest regret of each option; the option with the smallest of these wins (minimax regret)."""
    return {option: max(gaps.values()) for option, gaps in regret(table).items()}


def satisfied(table: Table, threshold: float) -> dict[str, int]:
    """In how many worlds each option scores `threshold` or more (robust satisficing)."""
    return {option: sum(score >= threshold for score in scores.values()) for option, scores in table.items()}


def ranking(values: Mapping[str, float], lowest_first: bool = False) -> list[set[str]]:
    """The options from best to worst, those that are equal together."""
    ordered = sorted(set(values.values()), reverse=not lowest_first)
    return [{option for option, value in values.items() if value == one} for one in ordered]


def best_in(table: Table) -> dict[str, set[str]]:
    """The option or options with the highest score, for each world."""
    best = best_scores(table)
    return {world: {o for o, scores in table.items() if scores[world] == best[world]} for world in best}
