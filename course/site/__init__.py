"""The course as a folder of static files: JupyterLite, the lessons, and everything they need."""
