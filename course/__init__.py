"""Four roles, four worlds: the course. Notebooks import `show` from `course.nl` or `course.en`."""
