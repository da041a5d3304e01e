"""Numbers, days and stretches of time in words, to fill into a sentence."""

from datetime import date

from course import labels
from course.text import Text, same

WEEK = 7


def number(count: int) -> Text:
    """A count in words; in digits above nine."""
    return labels.NUMBERS[count - 1] if 1 <= count <= len(labels.NUMBERS) else same(str(count))


def day(when: date, today: date) -> Text:
    """'2 november'; with the year where it is another one."""
    words = labels.DAY_OF_MONTH.fill(day=when.day, month=labels.MONTHS[when.month - 1])
    return words if when.year == today.year else labels.DAY_OF_YEAR.fill(day=words, year=when.year)


def coming_day(when: date, today: date) -> Text:
    """'morgen', or 'op donderdag 5 november'."""
    if (when - today).days == 1:
        return labels.TOMORROW
    return labels.ON_DAY.fill(weekday=labels.WEEKDAYS[when.weekday()], day=day(when, today))


def ago(days: int) -> Text:
    """How long ago something was: 'gisteren', 'drie dagen geleden', 'een week geleden', 'twee weken geleden'."""
    if days == 1:
        return labels.YESTERDAY
    if days < WEEK:
        return labels.DAYS_AGO.fill(n=number(days))
    return labels.WEEK_AGO if days < 2 * WEEK else labels.WEEKS_AGO.fill(n=number(days // WEEK))


def duration(minutes: int) -> Text:
    """'45 minuten', '2 uur', '1 uur en 20 minuten'."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _minutes(rest)
    whole = (labels.HOUR if hours == 1 else labels.HOURS).fill(n=hours)
    return labels.AND.fill(one=whole, other=_minutes(rest)) if rest else whole


def _minutes(count: int) -> Text:
    return (labels.MINUTE if count == 1 else labels.MINUTES).fill(n=count)
