/* The facets are the charts: how many claims there are of each word, and likelihood by confidence as one grid. */

const FEW = 7;
const MANY = 60;
const GROUPS = new Map();

function facetWords(name, tally) {
  const facet = FACETS[name];
  const totals = [...facet.words.keys()].filter((word) => tally[name][word] || facet.order);
  if (!facet.order) totals.sort((a, b) => tally[name][b] - tally[name][a]);
  return totals.map((number) => facet.words[number]);
}

/** The groups as they are when nothing is chosen: their order does not change while one filters. */
function buildFacets(tally) {
  for (const name of ["verdict", "likelihood", "by", "evidence", "about", "kind", "tag", "check"]) {
    const title = name === "likelihood" ? "Likelihood × confidence" : FACETS[name].title;
    const box = el("fieldset", { class: "fg" }, el("legend", {}, title));
    const words = facetWords(name, tally).filter((word) => tally[name][FACETS[name].numbers.get(word)]);
    if (name === "likelihood") box.append(grid());
    else if (words.length)
      GROUPS.set(name, { box, words, all: false, buttons: new Map(), more: moreButton(name, words) });
    if (name === "likelihood" || words.length) $("#_facets").append(box);
  }
}

function moreButton(name, words) {
  const rest = words.length - FEW;
  if (rest < 2) return null;
  const button = el("button", { class: "more", type: "button", "aria-expanded": "false" }, `${rest} more`);
  button.addEventListener("click", () => {
    const group = GROUPS.get(name);
    group.all = !group.all;
    button.setAttribute("aria-expanded", group.all);
    button.textContent = group.all ? "fewer" : `${rest} more`;
    layOut(name);
    countFacets(match().tally);
  });
  return button;
}

/** Put the buttons of a facet that are to be seen into the page: the first few or many, and those that are chosen. */
function layOut(name) {
  const group = GROUPS.get(name);
  const most = group.all ? MANY : group.more ? FEW : FEW + 1;
  const seen = group.words.filter((word, place) => place < most || state.on[name]?.has(word));
  const buttons = seen.map(
    (word) => group.buttons.get(word) || group.buttons.set(word, facetButton(name, word)).get(word),
  );
  const beyond =
    group.all && group.words.length > MANY ? quiet(`${group.words.length - MANY} rarer ones: search for them`) : null;
  group.box.replaceChildren(group.box.firstChild, ...[...buttons, beyond, group.more].filter(Boolean));
  group.seen = seen;
}

function facetButton(name, word) {
  const glyph = name === "verdict" ? disc(word === NONE ? "" : word) : el("span");
  const text = el("span", { class: "fn", title: word, dir: "auto" }, word === NONE ? "none given" : word);
  const press = () => toggle(name, word);
  return el(
    "button",
    { class: "fb", type: "button", "aria-pressed": "false", onclick: press },
    glyph,
    text,
    el("span", { class: "ct" }),
  );
}

const cells = [];
function grid() {
  const table = el(
    "table",
    { class: "mx" },
    el("caption", { class: "vh" }, "Claims by likelihood (across) and confidence (down)"),
  );
  for (const confidence of GRADES) {
    const head = el(
      "th",
      { scope: "row", title: `${confidence} confidence` },
      bars(confidence),
      hidden(`${confidence} confidence`),
    );
    const row = el("tr", {}, head);
    for (const likelihood of TERMS) {
      const press = () => pressCell(likelihood, confidence);
      const button = el("button", { type: "button", "aria-pressed": "false", onclick: press });
      cells.push({ likelihood, confidence, button });
      row.append(el("td", {}, button));
    }
    table.append(row);
  }
  const axis = el("div", { class: "ax" }, el("span", {}, "← less likely"), el("span", {}, "more →"));
  table.append(el("tr", {}, el("td", {}), el("td", { colspan: TERMS.length }, axis)));
  return table;
}

const cellIsOn = ({ likelihood, confidence }) =>
  Boolean(state.on.likelihood?.has(likelihood) && (!state.on.confidence?.size || state.on.confidence.has(confidence)));

function pressCell(likelihood, confidence) {
  if (cellIsOn({ likelihood, confidence }) && state.on.likelihood.size === 1) {
    delete state.on.likelihood;
    delete state.on.confidence;
  } else {
    state.on.likelihood = new Set([likelihood]);
    state.on.confidence = new Set([confidence]);
  }
  apply();
}

function drawFacets(tally) {
  if (!GROUPS.size) buildFacets(tally);
  for (const [name, group] of GROUPS) {
    const missing = [...(state.on[name] || [])].some(
      (word) => group.words.includes(word) && !group.seen?.includes(word),
    );
    if (!group.seen || missing) layOut(name);
  }
  countFacets(tally);
}

function countFacets(tally) {
  for (const [name, { seen, buttons }] of GROUPS) {
    const counts = seen.map((word) => tally[name][FACETS[name].numbers.get(word)]);
    const most = Math.max(1, ...counts);
    for (const [place, word] of seen.entries()) {
      const button = buttons.get(word);
      const on = Boolean(state.on[name]?.has(word));
      button.lastChild.textContent = counts[place];
      button.style.setProperty("--w", counts[place] / most);
      button.setAttribute("aria-pressed", on);
      button.classList.toggle("zero", !counts[place] && !on);
    }
  }
  countCells();
}

function countCells() {
  const counts = new Map();
  for (let number = 0; number < CLAIMS.length; number++) {
    const { term, confidence } = CLAIMS[number];
    if (!shown[number] || term == null || !confidence) continue;
    const cell = `${TERMS[term]} ${confidence}`;
    counts.set(cell, (counts.get(cell) || 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  for (const cell of cells) {
    const count = counts.get(`${cell.likelihood} ${cell.confidence}`) || 0;
    const on = cellIsOn(cell);
    cell.button.textContent = count || "";
    cell.button.style.setProperty("--w", count ? 0.12 + (0.88 * count) / most : 0);
    cell.button.setAttribute("aria-pressed", on);
    cell.button.setAttribute("aria-label", `Likelihood ${cell.likelihood}. Confidence ${cell.confidence}: ${count}`);
    cell.button.title = `Likelihood: ${cell.likelihood}. Confidence: ${cell.confidence}.`;
    cell.button.disabled = !count && !on;
  }
}

/** The line above a view: how many, and what is filtered by. */
function drawStatus() {
  const box = $("#_status");
  if (unfiltered(state.view) || (state.view === "open" && !filtered())) return box.replaceChildren();
  const chosen = active();
  const pairs = state.view === "disputes";
  const all = pairs ? plural(countPairs(DATA.disputes), "dispute") : plural(CLAIMS.length, "claim");
  const few = `${pairs ? countPairs(shownDisputes()) : shownCount} of ${all}`;
  box.replaceChildren(el("span", {}, filtered() ? few : all));
  if (state.query) box.append(el("span", {}, `with “${state.query}”`));
  for (const name of chosen) {
    for (const word of state.on[name]) {
      const text =
        word === NONE
          ? `${FACETS[name].title.toLowerCase()}: none given`
          : name === "confidence"
            ? `${word} confidence`
            : word;
      const remove = {
        class: "chip",
        type: "button",
        "aria-label": `Remove ${FACETS[name].title}: ${word}`,
        onclick: () => toggle(name, word),
      };
      box.append(el("button", remove, text, el("b", { "aria-hidden": "true" }, "×")));
    }
  }
  if (filtered()) box.append(el("button", { class: "clear", type: "button", onclick: clearFilters }, "clear all"));
  if (filtered() && !shownCount) box.append(el("span", {}, "Nothing fits. Take a filter off."));
  const number = chosen.reduce((sum, name) => sum + state.on[name].size, 0);
  $("#_filters").textContent = number ? `${number} on` : "";
}
