/* The page as served: it is loaded anew when the ledger has changed, where it stands now. */

const served = document.documentElement.dataset.version;
setInterval(async () => {
  try {
    const answer = await fetch("/version", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== served) location.reload();
  } catch {
    /* the server has stopped: the page stays as it is */
  }
}, 1500);
