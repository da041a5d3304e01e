"""What JupyterLab is given before a learner sees it."""

import json

import nbformat

from course.lab import launch, saving, trimmed
from course.lab.launch import _schemas


def test_each_language_gets_its_locale(tmp_path):
    for language, locale in (("nl", "nl_NL"), ("en", "default")):
        made = launch.prepared(tmp_path, language)
        settings = json.loads((made / "labconfig/default_setting_overrides.json").read_text())
        assert settings["@jupyterlab/translation-extension:plugin"] == {"locale": locale}


def test_no_news_is_fetched_and_no_update_looked_for():
    settings = launch.overrides("nl")["@jupyterlab/apputils-extension:notification"]
    assert (settings["fetchNews"], settings["checkForUpdates"]) == ("false", False)


def test_the_commands_that_delete_cut_and_insert_lose_their_bare_keys():
    off = {one["command"] for one in trimmed.single_keys(_schemas()) if one["disabled"]}
    assert {"notebook:delete-cell", "notebook:cut-cell", "notebook:insert-cell-below", "kernelmenu:restart"} <= off


def test_keys_with_ctrl_and_running_a_cell_stay():
    off = {tuple(one["keys"]) for one in trimmed.single_keys(_schemas())}
    assert not {("Shift Enter",), ("Accel S",), ("ArrowDown",), ("Escape",)} & off


def test_a_learners_own_settings_are_left_alone(tmp_path):
    environment = launch.environment(tmp_path / "config-nl", tmp_path / "notebooks")
    own = ("JUPYTER_CONFIG_DIR", "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR", "IPYTHONDIR")
    assert all(environment[name].startswith(str(tmp_path)) for name in own)


def test_saving_takes_out_everything_that_could_hold_an_answer():
    cell = nbformat.v4.new_code_cell(
        "show('x')", execution_count=3, metadata={"execution": {"shell.execute_reply": "then"}}
    )
    cell.outputs = [nbformat.v4.new_output("stream", text="my secret")]
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"widgets": {"state": "my secret"}})
    model = {"type": "notebook", "content": notebook}
    saving.without_answers(model)
    assert "my secret" not in json.dumps(model)
    assert notebook.cells[0].execution_count is None


def test_saving_leaves_other_files_as_they_are():
    model = {"type": "file", "content": "my secret"}
    saving.without_answers(model)
    assert model["content"] == "my secret"


def test_a_port_that_is_taken_is_passed_over(monkeypatch):
    import socket

    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        monkeypatch.setattr(launch, "FIRST_PORT", taken.getsockname()[1])
        monkeypatch.setattr(launch, "LAST_PORT", taken.getsockname()[1] + 20)
        assert launch.free_port() != taken.getsockname()[1]
