// Running all cells throws a reader to the end of the notebook. This keeps the lesson where it is.
// Written by hand: JupyterLab asks an extension for no more than init() and get().
(() => {
  const RUN = "notebook:run-all-cells";
  const AGAIN_MS = 100;
  const SAID = {
    nl: { starting: "De oefeningen worden klaargezet…", there: "De oefeningen staan klaar. Lees verder naar beneden." },
    en: { starting: "The exercises are being laid out…", there: "The exercises are there. Read on below." },
  };

  const activate = (app) => {
    document.addEventListener("click", (event) => started(event, app), true);
    document.addEventListener("click", follow, true);
    window.addEventListener("keydown", typed, true);
    new MutationObserver(explain).observe(document.body, { childList: true, subtree: true });
    explain();
    if (onSite()) app.restored.then(() => alone(app, onSite()));
    name();
  };

  // The course as static files has one page for each language, and names the lesson after ?path=.
  const onSite = () => new URLSearchParams(location.search).get("path");
  const shown = () => /(?:^|\/doc\/tree\/)([a-z]{2})\/[\w-]+\.ipynb/.exec(onSite() ?? location.pathname)?.[1];

  const alone = async (app, path) => {
    app.shell.mode = "single-document";
    app.shell.collapseLeft();
    current(app, await app.commands.execute("docmanager:open", { path }));
  };

  // While the page comes up the focus may go astray, and a lesson that is not the current one cannot start.
  const current = (app, panel) => {
    if (app.shell.currentWidget === panel) return;
    app.shell.activateById(panel.id);
    setTimeout(() => current(app, panel), AGAIN_MS);
  };

  // A link to another lesson opens that lesson alone, as this one was.
  const follow = (event) => {
    const link = event.target.closest?.(':is(.jp-MarkdownOutput, .vr-sheet) a[href*=".ipynb"]');
    const lesson = link && /\/(?:([a-z]{2})\/)?([\w-]+\.ipynb)$/.exec(link.pathname);
    if (!lesson || link.origin !== location.origin) return;
    event.preventDefault();
    event.stopPropagation();
    if (!shown()) return;
    const path = `${lesson[1] ?? shown()}/${lesson[2]}`;
    if (onSite()) location.assign(`../${path.slice(0, 2)}/index.html?path=${path}`);
    else location.assign(location.pathname.replace(/(\/doc\/tree\/).*/, `$1${path}`));
  };

  const started = (event, app) => {
    const button = event.target.closest?.(".vr-start");
    if (!button) return;
    const waits = button.dataset.started === "soon" && event.isTrusted;
    announce(button);
    if (ready(app) && !waits) {
      button.dataset.started = "yes";
      return stay(app.shell.currentWidget);
    }
    event.stopPropagation();
    if (waits) return;
    button.dataset.started = "soon";
    whenReady(app, () => button.click());
  };

  // What is going on between the click and the first exercise, in words.
  const announce = (button) => {
    const said = document.querySelector(".vr-starting") ?? document.createElement("span");
    said.className = "vr-starting";
    said.setAttribute("role", "status");
    button.after(said);
    const { starting, there } = (shown() ?? "nl") === "nl" ? SAID.nl : SAID.en;
    said.textContent = starting;
    const done = () => (document.querySelector(".vr-sheet h3") ? (said.textContent = there) : setTimeout(done, AGAIN_MS));
    done();
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
    const language = shown() ?? document.documentElement.lang;
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

  // A word of the glossary is written as a link with its meaning as title. Here it becomes a button that tells the meaning
  // in place, however often a cell is drawn again.
  const TERM = '.jp-MarkdownOutput a:is([href^="#woord-"], [href^="#word-"])[title]';

  const JOINED = "\u2060"; // keeps the full stop behind a button on its line
  const explain = () => document.querySelectorAll(TERM).forEach((link) => link.replaceWith(term(link), JOINED));

  const term = (link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "vr-term";
    button.append(...link.childNodes);
    button.addEventListener("mousedown", (event) => event.stopPropagation());
    button.addEventListener("click", () => tell(button, !told(button)));
    button.dataset.meaning = link.title;
    tell(button, false);
    return button;
  };

  const told = (button) => button.getAttribute("aria-expanded") === "true";

  const tell = (button, open) => {
    if (told(button)) [button.nextSibling, button.nextElementSibling].forEach((one) => one.remove());
    button.setAttribute("aria-expanded", open);
    if (!open) return;
    const meaning = document.createElement("span");
    meaning.className = "vr-meaning";
    meaning.textContent = `(${button.dataset.meaning})`;
    button.after(" ", meaning);
  };

  // The notebook would keep Enter and Escape for itself.
  const typed = (event) => {
    const button = event.target.closest?.(".vr-term");
    if (!button || !["Enter", " ", "Escape"].includes(event.key)) return;
    event.stopPropagation();
    if (event.key === "Escape") tell(button, false);
  };

  const plugin = { id: "vier-rollen:lesson", autoStart: true, activate };
  globalThis._JUPYTERLAB = globalThis._JUPYTERLAB ?? {};
  globalThis._JUPYTERLAB["vier-rollen"] = {
    init: async () => {},
    get: async () => () => ({ default: plugin, __esModule: true }),
  };
})();
