/* Hands on: opening, moving between views, keys. */

const tabs = $$(".tabs button");
const wantsRail = { read: false, list: true, disputes: true, open: false, sources: false, actors: false };
const unfiltered = (view) => view === "sources" || view === "actors";
/* Each view with what is shown now; the sources and the actors are always all there. */
const DRAW = {
  read: drawText,
  list: () => claimRows.set(ranked()),
  disputes: () => disputes.set(shownDisputes()),
  open: drawOpen,
};
let opened = null;
let lit = [];

const opener = (number) => $(`.view.on .opener[data-claim="${number}"]`);

function closeRecord() {
  if (opened) {
    opened.button.setAttribute("aria-expanded", "false");
    opened.button.parentNode.classList.remove("open");
    opened.box.remove();
  }
  opened = null;
  state.claim = null;
  light(null);
}

function openRecord(button) {
  closeRecord();
  const number = Number(button.dataset.claim);
  const box = record(number);
  button.setAttribute("aria-expanded", "true");
  button.after(box);
  button.parentNode.classList.add("open");
  const notes = button.closest(".notes");
  if (notes) openStrip(notes, true);
  opened = { number, button, box };
  state.claim = number;
  light(number);
}

function openStrip(notes, on) {
  notes.classList.toggle("open", on);
  $(".strip", notes)?.setAttribute("aria-expanded", on);
}

/** Open a claim wherever it is: in this view, in a text, in the list; filters that hide it go. */
function goTo(number, step) {
  if (!shown[number]) clearFilters();
  if (state.view === "read") {
    const place = placeInTexts(number);
    if (place && place[0] !== state.text) {
      closeRecord();
      state.text = place[0];
      drawView();
    }
    if (place) textRows.upTo(TEXTS[state.text].paragraphs[place[1]]);
  }
  if (!opener(number) && state.view !== "list") showView("list");
  if (state.view === "list") claimRows.upTo(number);
  const button = opener(number);
  openRecord(button);
  button.focus({ preventScroll: true });
  button.scrollIntoView({ block: "center" });
  writeAddress(step);
}

/** Draw the view that is on; a record that was open opens again. */
function drawView() {
  const { number, box } = opened || {};
  const inside = box?.contains(document.activeElement);
  closeRecord();
  DRAW[state.view]?.();
  const button = number != null && opener(number);
  if (button) openRecord(button);
  if (button && inside) button.focus({ preventScroll: true });
}

function drawRail() {
  const on = !unfiltered(state.view) && (wantsRail[state.view] || active().length > 0);
  $(".lay").classList.toggle("nofilter", !on);
  $(".lay").classList.toggle("unfiltered", unfiltered(state.view));
  $("#_filter").setAttribute("aria-expanded", on);
  $("#_filter").hidden = unfiltered(state.view);
}

function showView(view, step = false) {
  state.view = view;
  for (const tab of tabs) {
    const on = tab.dataset.view === view;
    tab.setAttribute("aria-selected", on);
    tab.tabIndex = on ? 0 : -1;
    if (on) tab.parentNode.scrollLeft = tab.offsetLeft + tab.offsetWidth - tab.parentNode.clientWidth + 16;
  }
  for (const section of $$(".view")) section.classList.toggle("on", section.id === `_v-${view}`);
  drawRail();
  drawView();
  drawStatus();
  writeAddress(step);
}

/** Light up what belongs together: a claim's passages and its notes. */
function light(number, passages = null) {
  for (const element of lit) element.classList.remove("lit");
  const wanted = number ?? state.claim;
  lit =
    passages ||
    (wanted == null || state.view !== "read"
      ? []
      : $$("mark, .note", textBox).filter((element) =>
          (element.dataset.claims || element.dataset.claim).split(" ").includes(String(wanted)),
        ));
  for (const element of lit) element.classList.add("lit");
}

/** A click on a passage goes round the claims that quote it. */
function goRound(mark) {
  if (getSelection().toString()) return;
  const numbers = mark.dataset.claims.split(" ").map(Number);
  const next = numbers[(numbers.indexOf(state.claim) + 1) % numbers.length];
  if (numbers.length === 1 && state.claim === next) closeRecord();
  else {
    const button = $(`.notes .opener[data-claim="${next}"]`, mark.closest(".row")) || opener(next);
    if (!button) return;
    openRecord(button);
    button.scrollIntoView({ block: "nearest" });
  }
  writeAddress();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const mark = event.target.closest("mark");
  if (button?.classList.contains("opener")) {
    if (opened?.button === button) closeRecord();
    else openRecord(button);
    writeAddress();
  } else if (button?.classList.contains("strip")) {
    openStrip(button.parentNode, button.getAttribute("aria-expanded") !== "true");
  } else if (mark) goRound(mark);
});

document.addEventListener("mouseover", (event) => {
  const note = event.target.closest(".note");
  const mark = event.target.closest("mark");
  if (note) light(Number(note.dataset.claim));
  else if (mark) {
    const numbers = new Set(mark.dataset.claims.split(" "));
    light(
      null,
      $$(".note", textBox).filter((candidate) => numbers.has(candidate.dataset.claim)),
    );
  } else if (lit.length) light(null);
});

$(".tabs").addEventListener("click", (event) => {
  const tab = event.target.closest("[data-view]");
  if (tab) showView(tab.dataset.view, true);
});
$(".tabs").addEventListener("keydown", (event) => {
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!move) return;
  const place = (VIEWS.indexOf(state.view) + move + VIEWS.length) % VIEWS.length;
  showView(VIEWS[place], true);
  tabs[place].focus();
  event.preventDefault();
});

let waiting = 0;
$("#_q").addEventListener("input", (event) => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    state.query = event.target.value;
    if (state.query && unfiltered(state.view)) showView("list");
    apply();
  });
});
$("#_filter").addEventListener("click", () => {
  wantsRail[state.view] = $("#_filter").getAttribute("aria-expanded") !== "true";
  drawRail();
});
$("#_sort").addEventListener("change", (event) => {
  state.sort = event.target.value;
  drawView();
  writeAddress();
});

function moveAlong(step) {
  const all = $$(".view.on .opener").filter((button) => button.offsetParent);
  const from = all.indexOf(document.activeElement);
  const next = all[Math.max(0, Math.min(all.length - 1, (from < 0 ? all.indexOf(opened?.button) : from) + step))];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
  if (next) light(Number(next.dataset.claim));
}

function leave(typing) {
  if (typing && state.query) {
    state.query = $("#_q").value = "";
    apply();
  } else if (typing) document.activeElement.blur();
  else if (opened) {
    const { button } = opened;
    closeRecord();
    writeAddress();
    button.focus();
  } else if (filtered()) clearFilters();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape") leave(typing);
  if (typing || event.key === "Escape") return;
  if (event.key === "/") {
    $("#_q").focus();
    event.preventDefault();
  } else if (/^[1-9]$/.test(event.key) && VIEWS[event.key - 1]) showView(VIEWS[event.key - 1], true);
  else if (event.key === "j" || event.key === "k") moveAlong(event.key === "j" ? 1 : -1);
  else if (event.key === "o") document.activeElement.closest?.(".opener")?.click();
});

function start() {
  closeRecord();
  Object.assign(state, readAddress());
  const { claim } = state;
  state.claim = null;
  $("#_q").value = state.query;
  $("#_sort").value = state.sort;
  const { now, count, tally } = match();
  shown = now;
  shownCount = count;
  drawFacets(tally);
  showView(state.view);
  if (claim != null) goTo(claim, false);
}

addEventListener("popstate", start);
if (matchMedia("(max-width: 760px)").matches) $(".fold").open = false;
document.documentElement.className = "js";
start();
