"""What is saved of a lesson: the lesson, never what was filled in."""


def without_answers(model: dict, **_: object) -> None:
    """Take outputs, counts and widget states out of a notebook before it is written."""
    if model["type"] != "notebook" or model["content"]["nbformat"] != 4:
        return
    model["content"]["metadata"].pop("widgets", None)
    for cell in model["content"]["cells"]:
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
            cell["metadata"].pop("execution", None)
