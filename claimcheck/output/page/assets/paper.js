/* On paper stands everything that is filtered for, view after view, and each claim of the list opened. */

const MOST_OPENED = 500;

function preparePaper() {
  for (const view of VIEWS) if (view !== state.view) DRAW[view]?.();
  const lists = [textRows, claimRows, disputes, sourceRows, actorRows, ...OPEN.map((group) => group.rows)];
  for (const list of lists) list?.all();
  if (shownCount > MOST_OPENED) return;
  for (const button of $$(".opener", $("#_claims"))) {
    if (button.getAttribute("aria-expanded") === "false") button.after(paperRecord(Number(button.dataset.claim)));
  }
}

function paperRecord(number) {
  const box = record(number);
  box.classList.add("paper");
  return box;
}

addEventListener("beforeprint", preparePaper);
addEventListener("afterprint", () => {
  for (const box of $$(".paper")) box.remove();
});
