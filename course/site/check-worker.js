// What the course does in a worker: load a module of the site there. The check page asks whether that is allowed.
onmessage = async ({ data }) => {
  try {
    const module = await import(data);
    postMessage(typeof module.loadPyodide);
  } catch (error) {
    postMessage(String(error));
  }
};
