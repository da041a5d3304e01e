"""JupyterLab, made ready for a learner: settings, looks, and the way in."""
