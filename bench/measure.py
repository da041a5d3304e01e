"""One measure, and the sums that several share."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """Seconds of ours and of a baseline; the ratio that is aimed at, and at most how many seconds."""

    what: str
    ours: float
    baseline: float
    at_most: float
    seconds: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline

    @property
    def met(self) -> bool:
        return self.ratio <= self.at_most and (self.seconds is None or self.ours <= self.seconds)

    @property
    def aim(self) -> str:
        limit = f" and ≤ {self.seconds * 1000:.0f} ms" if self.seconds else ""
        return f"≤ {self.at_most}×{limit}"

    def shown(self, seconds: float) -> str:
        return f"{seconds * 1000:.0f} ms"


@dataclass(frozen=True)
class Size:
    """Bytes of ours and of a baseline, and at most how many more are aimed at."""

    what: str
    ours: float
    baseline: float
    more: float

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline

    @property
    def met(self) -> bool:
        return self.ours - self.baseline <= self.more

    @property
    def aim(self) -> str:
        return f"≤ {self.shown(self.more)} more"

    def shown(self, size: float) -> str:
        return f"{size / 1_000_000:.1f} MB"


def side_by_side(ours: Callable[[], float], baseline: Callable[[], float], times: int) -> tuple[float, float]:
    """The medians of both, measured in turns so that a busy moment hits them alike."""
    pairs = [(ours(), baseline()) for _ in range(times)]
    return statistics.median(o for o, _ in pairs), statistics.median(b for _, b in pairs)


def p95(samples: list[float]) -> float:
    """The value that 95 in 100 samples stay under."""
    return statistics.quantiles(samples, n=20)[-1]
