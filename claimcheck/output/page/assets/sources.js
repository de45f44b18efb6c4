/* The sources: how far they are relied on, what they make and bear out. */

const usage = new Map([...SOURCES.keys()].map((id) => [id, { made: 0, supports: 0, refutes: 0, context: 0 }]));
for (const claim of CLAIMS) {
  for (const id of new Set((claim.appears_in || []).map((citation) => citation.source)))
    if (usage.has(id)) usage.get(id).made++;
  for (const citation of claim.evidence || [])
    if (usage.has(citation.source)) usage.get(citation.source)[citation.stance || "context"]++;
}
const mostEvidence = Math.max(1, ...[...usage.values()].map((use) => use.supports + use.refutes + use.context));

function evidenceBar(use) {
  let x = 0;
  const bar = svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" });
  for (const [name, className] of [
    ["supports", "sup"],
    ["refutes", "ref"],
    ["context", "con"],
  ]) {
    const width = (use[name] / mostEvidence) * 100;
    bar.append(svg("rect", { class: className, x, width, height: 10 }));
    x += width;
  }
  return el("span", { class: "evb" }, bar);
}

function sourceRow(id) {
  const source = SOURCES.get(id);
  const use = usage.get(id);
  const words = [
    ["supports", "for"],
    ["refutes", "against"],
    ["context", "context"],
  ].filter(([name]) => use[name]);
  const derived = (source.derived_from || []).map(sourceTitle).join(", ");
  const text = TEXTS.findIndex((candidate) => candidate.source === id);
  return el(
    "tr",
    {},
    el(
      "td",
      { class: "rel", title: DATA.reliability[source.reliability] || "not judged" },
      source.reliability || "–",
      hidden(` ${DATA.reliability[source.reliability] || ""}`),
    ),
    el(
      "td",
      {},
      el("span", { class: "st" }, link(source.url, sourceTitle(id)), tlp(source)),
      el(
        "span",
        { class: "cm" },
        source.publisher ? el("span", { class: "who" }, label(source.publisher)) : null,
        source.author ? el("span", {}, source.author.map(label).join(", ")) : null,
        source.date ? el("span", {}, dateWords(source.date)) : null,
        source.archived ? link(source.archived, "archived copy") : null,
        text >= 0
          ? el("button", { class: "lnk", type: "button", onclick: () => showText(text) }, "read it here")
          : null,
      ),
      derived ? el("span", { class: "cm" }, `takes its information from ${derived}`) : null,
      source.note ? el("span", { class: "cm", dir: "auto" }, source.note) : null,
    ),
    el("td", { class: "num", "data-name": "claims made:" }, String(use.made || "")),
    el(
      "td",
      { class: "ev" },
      evidenceBar(use),
      el("span", { class: "evn" }, words.map(([name, word]) => `${use[name]} ${word}`).join(" · ")),
    ),
  );
}

function showText(text) {
  closeRecord();
  state.text = text;
  showView("read", true);
}

const sourceRows = growing($("#_sources"), sourceRow);
sourceRows.set([...SOURCES.keys()]);
