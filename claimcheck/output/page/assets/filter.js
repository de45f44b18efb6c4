/* What is shown, and the address that says so: all of it is in the fragment, so that a view can be sent. */

const state = { view: "", query: "", sort: "text", claim: null, text: 0, on: {} };
const VIEWS = $$(".tabs button").map((tab) => tab.dataset.view);
let shown = new Uint8Array(CLAIMS.length).fill(1);
let searchTexts = null; // of all claims, made at the first search
let shownCount = CLAIMS.length;

function readAddress() {
  const next = { view: VIEWS[0], query: "", sort: "text", claim: null, text: 0, on: {} };
  const fragment = location.hash.slice(1);
  let whole = fragment;
  try {
    whole = decodeURIComponent(fragment);
  } catch {
    /* a stray per cent sign is taken as it is */
  }
  if (fragment && !fragment.includes("=")) {
    if (NUMBERS.has(whole)) next.claim = NUMBERS.get(whole);
    else if (VIEWS.includes(whole)) next.view = whole;
    return next;
  }
  for (const [name, value] of new URLSearchParams(fragment)) {
    if (name === "view" && VIEWS.includes(value)) next.view = value;
    else if (name === "q") next.query = value;
    else if (name === "sort" && Object.hasOwn(ORDERS, value)) next.sort = value;
    else if (name === "claim" && NUMBERS.has(value)) next.claim = NUMBERS.get(value);
    else if (name === "text")
      next.text = Math.max(
        0,
        TEXTS.findIndex((text) => text.source === value),
      );
    else if (Object.hasOwn(FACETS, name)) next.on[name] = new Set(next.on[name]).add(value);
  }
  return next;
}

/** Put the state into the address; `step` makes it one that "back" returns from. */
function writeAddress(step = false) {
  const parts = new URLSearchParams();
  if (state.view !== VIEWS[0]) parts.set("view", state.view);
  if (state.text) parts.set("text", TEXTS[state.text].source);
  if (state.query) parts.set("q", state.query);
  if (state.sort !== "text") parts.set("sort", state.sort);
  for (const [name, words] of Object.entries(state.on)) for (const word of words) parts.append(name, word);
  if (state.claim != null) parts.set("claim", CLAIMS[state.claim].id);
  const fragment = `#${parts}`;
  if (fragment === (location.hash || "#")) return;
  try {
    history[step ? "pushState" : "replaceState"](null, "", fragment);
  } catch {
    /* a viewer that has no history still shows the page */
  }
}

const active = () => Object.keys(state.on).filter((name) => state.on[name].size);
const filtered = () => active().length > 0 || state.query !== "";

/** One pass: which claims are shown, and how many each word of a facet would leave. */
function match() {
  const words = fold(state.query).split(/\s+/).filter(Boolean);
  if (words.length) searchTexts ||= CLAIMS.map(searchText);
  const names = Object.keys(FACETS);
  const wanted = active().map((name) => [
    name,
    new Set([...state.on[name]].map((word) => FACETS[name].numbers.get(word))),
  ]);
  const tally = Object.fromEntries(names.map((name) => [name, new Uint32Array(FACETS[name].words.length)]));
  const now = new Uint8Array(CLAIMS.length);
  let count = 0;
  for (let number = 0; number < CLAIMS.length; number++) {
    if (words.some((word) => !searchTexts[number].includes(word))) continue;
    const missed = wanted.filter(([name, set]) => !FACETS[name].held[number].some((word) => set.has(word)));
    if (missed.length > 1) continue;
    if (!missed.length) {
      now[number] = 1;
      count++;
    }
    for (const name of missed.length ? [missed[0][0]] : names) {
      const held = FACETS[name].held[number];
      for (let at = 0; at < held.length; at++) tally[name][held[at]]++;
    }
  }
  return { now, count, tally };
}

/** Filter anew and draw what has changed. */
function apply() {
  const { now, count, tally } = match();
  shown = now;
  shownCount = count;
  drawFacets(tally);
  drawView();
  drawStatus();
  writeAddress();
}

function toggle(name, word) {
  const words = new Set(state.on[name]);
  if (!words.delete(word)) words.add(word);
  state.on[name] = words;
  apply();
}

function clearFilters() {
  state.on = {};
  state.query = $("#_q").value = "";
  apply();
}

/** The numbers of the claims that are shown, in the chosen order. */
function ranked() {
  const numbers = [...CLAIMS.keys()].filter((number) => shown[number]);
  return state.sort === "text" ? numbers : numbers.sort((a, b) => ORDERS[state.sort](CLAIMS[a], CLAIMS[b]) || a - b);
}
