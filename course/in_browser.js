// The learner's answers in the browser's own database: each addition is a record, so that two lessons lose nothing.
(() => {
  // Two courses in two folders of one host keep their answers apart.
  const NAME = `vier-rollen ${location.pathname.split("/extensions/")[0]}`;
  const STORE = "answers";

  const done = (request, event = "success") =>
    new Promise((resolve, reject) => {
      request[`on${event}`] = () => resolve(request.result);
      request.onerror = request.onabort = () => reject(request.error);
    });

  const opened = async () => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
    return done(request);
  };

  // Resolves only when the transaction is complete, and on the disk as far as a browser can say.
  const change = async (work) => {
    const database = await opened();
    try {
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      work(transaction.objectStore(STORE));
      await done(transaction, "complete");
    } finally {
      database.close();
    }
  };

  const all = async () => {
    const database = await opened();
    try {
      return await done(database.transaction(STORE).objectStore(STORE).getAll());
    } finally {
      database.close();
    }
  };

  return {
    all,
    add: (lines) => change((store) => store.add(lines)),
    clear: () => change((store) => store.clear()),
    // Whether the browser has promised not to clear this by itself; it never promises that in a private window.
    lasting: async () => Boolean(await navigator.storage?.persisted?.().catch(() => false)),
  };
})();
