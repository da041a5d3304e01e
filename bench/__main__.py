"""Print every measure: ours, the baseline of the same run, the ratio and the aim."""

import sys

from bench import browser, imports, notebooks, site
from bench.measure import Measure, Size


def main() -> int:
    print(f"{'what':58} {'ours':>10} {'baseline':>10} {'ratio':>7}  aim")
    for measures in (imports.measures, notebooks.measures, browser.measures, site.measures):
        for measure in measures():
            print(_row(measure), flush=True)
    return 0


def _row(measure: Measure | Size) -> str:
    ours, base = measure.shown(measure.ours), measure.shown(measure.baseline)
    verdict = "met" if measure.met else "NOT MET"
    return f"{measure.what:58} {ours:>10} {base:>10} {measure.ratio:>6.2f}×  {measure.aim} ({verdict})"


if __name__ == "__main__":
    sys.exit(main())
