// Running all cells throws a reader to the end of the notebook. This keeps the lesson where it is.
// Written by hand: JupyterLab asks an extension for no more than init() and get().
(() => {
  const RUN = "notebook:run-all-cells";
  const AGAIN_MS = 100;

  const activate = (app) => {
    document.addEventListener("click", (event) => started(event, app), true);
    document.addEventListener("click", follow, true);
    name();
  };

  // A link to another lesson opens that lesson alone, as this one was.
  const follow = (event) => {
    const link = event.target.closest?.('.jp-MarkdownOutput a[href*=".ipynb"]');
    const lesson = link && /([a-z]{2})?\/?([\w-]+\.ipynb)/.exec(decodeURI(link.getAttribute("href")));
    if (!lesson) return;
    event.preventDefault();
    event.stopPropagation();
    const [base, folder] = /^(.*\/doc\/tree\/)([a-z]{2})\//.exec(location.pathname)?.slice(1) ?? [];
    if (base) location.assign(`${base}${lesson[1] ?? folder}/${lesson[2]}`);
  };

  const started = (event, app) => {
    const button = event.target.closest?.(".vr-start");
    if (!button) return;
    const waits = button.dataset.started === "soon" && event.isTrusted;
    if (ready(app) && !waits) {
      button.dataset.started = "yes";
      return stay(app.shell.currentWidget);
    }
    event.stopPropagation();
    if (waits) return;
    button.dataset.started = "soon";
    whenReady(app, () => button.click());
  };

  // A reader may click before there is a kernel, and cells would then be passed over: the click waits.
  const ready = (app) => app.shell.currentWidget?.sessionContext?.session?.kernel && app.commands.isEnabled(RUN);

  const whenReady = (app, then) => (ready(app) ? then() : setTimeout(() => whenReady(app, then), AGAIN_MS));

  const stay = (panel) => {
    const notebook = panel.content;
    const top = notebook.outerNode?.scrollTop ?? 0;
    notebook.scrollToItem = async () => {};
    setTimeout(() => {
      delete notebook.scrollToItem;
      notebook.activeCellIndex = 0;
      if (notebook.outerNode) notebook.outerNode.scrollTop = top;
    });
  };

  // The title of the page says which lesson of which course this is, not which program runs it. The lesson is marked with
  // its own language: the menus around it keep the language in which the course was started.
  const name = () => {
    const language = /\/doc\/tree\/([a-z]{2})\//.exec(location.pathname)?.[1] ?? document.documentElement.lang;
    const course = language.startsWith("nl") ? "Vier rollen, vier werelden" : "Four roles, four worlds";
    const parts = [...(document.querySelector(".jp-MarkdownOutput h1")?.childNodes ?? [])];
    const heading = parts.filter((part) => part.nodeType === Node.TEXT_NODE).map((part) => part.data).join("").trim();
    if (!heading) return void setTimeout(name, AGAIN_MS);
    document.querySelector(".jp-NotebookPanel").lang = language;
    const title = `${heading} – ${course}`;
    const keep = () => document.title === title || (document.title = title);
    new MutationObserver(keep).observe(document.querySelector("title"), { childList: true });
    keep();
  };

  const plugin = { id: "vier-rollen:lesson", autoStart: true, activate };
  globalThis._JUPYTERLAB = globalThis._JUPYTERLAB ?? {};
  globalThis._JUPYTERLAB["vier-rollen"] = {
    init: async () => {},
    get: async () => () => ({ default: plugin, __esModule: true }),
  };
})();
