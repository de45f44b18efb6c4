/* The text, and beside each paragraph the claims it makes. */

const TEXTS = DATA.texts.filter((text) => text.paragraphs);
const CONCERNS = ["false", "mostly-false", "mixed", "unproven"];
const ROLES = { supports: "supports", refutes: "refutes", context: "bears on" };

/** Where a claim stands in the texts, the shown one first: [number of the text, number of the paragraph]. */
function placeInTexts(number) {
  const order = [state.text, ...TEXTS.keys()];
  for (const role of [true, false]) {
    for (const text of order) {
      const at = TEXTS[text]?.paragraphs.findIndex(({ notes }) =>
        notes.some(([claim, stance]) => claim === number && !stance === role),
      );
      if (at >= 0) return [text, at];
    }
  }
  return null;
}

function passage([text, made, bears]) {
  const on = made.filter((number) => shown[number]);
  const all = [...on, ...bears.filter((number) => shown[number] && !on.includes(number))];
  if (!all.length) return text;
  const concern = CONCERNS.find((verdict) => on.some((number) => CLAIMS[number].verdict === verdict));
  const kind = on.length ? concern && `m-${concern}` : "m-evidence";
  return el("mark", { "data-claims": all.join(" "), class: kind || null }, text);
}

function note([number, stance]) {
  const claim = CLAIMS[number];
  const who = stance ? ROLES[stance] : claim.own ? "" : label(speaker(claim));
  const said = who ? el("span", { class: stance ? "who role" : "who", dir: "auto" }, who) : null;
  const button = el(
    "button",
    { class: "note opener", type: "button", "data-claim": number, "aria-expanded": "false" },
    disc(claim.verdict),
    el("span", { class: "nt", dir: "auto" }, said, claim.text, tlp(claim), flag(claim)),
    el(
      "span",
      { class: "nm", title: judgement(claim) },
      track(claim.band, "mini") || el("span", { class: "mini" }),
      bars(claim.confidence),
    ),
    hidden(judgement(claim)),
  );
  return el("li", {}, button);
}

/** A sign that check finds something on a claim. */
function flag(claim) {
  const severity = worst(claim);
  if (severity === "nothing found" || severity === "note") return null;
  return el(
    "span",
    { class: `flag f-${severity}`, title: `check: ${severity}` },
    " ⚑",
    hidden(` check finds: ${severity}`),
  );
}

const placeName = (at) => (/^p\d+$/.test(at) ? `paragraph ${at.slice(1)}` : at || "the text, at no stated place");

function paragraphRow(paragraph) {
  const notes = paragraph.notes.filter(([number]) => shown[number]);
  const number = /^p\d+$/.test(paragraph.at) ? paragraph.at.slice(1) : "";
  const text = el(
    paragraph.at === "headline" ? "h2" : "p",
    { class: "t", dir: "auto" },
    ...paragraph.parts.map(passage),
  );
  if (number) text.prepend(el("span", { class: "pn", "aria-hidden": "true" }, number));
  if (!paragraph.at) text.append(el("span", { class: "n" }, "Claims whose place in the text is not known"));
  const kind = paragraph.boilerplate ? "boilerplate" : paragraph.at || "nowhere";
  const title = paragraph.boilerplate ? "Boilerplate: it asserts nothing" : null;
  const row = el("div", { class: `row r-${kind}`, title }, el("div", { class: "para" }, text));
  const beside = el("div", { class: "notes" });
  if (notes.length) {
    const glyphs = el("span", { class: "sg" }, ...notes.slice(0, 24).map(([claim]) => disc(CLAIMS[claim].verdict, 13)));
    beside.append(
      el(
        "button",
        { class: "strip", type: "button", "aria-expanded": "false" },
        el("span", { class: "sn" }, plural(notes.length, "claim")),
        glyphs,
      ),
      el("ol", { "aria-label": `Claims of ${placeName(paragraph.at)}` }, ...notes.map(note)),
    );
  }
  row.append(beside);
  return row;
}

const textBox = $("#_text");
const textRows = textBox && growing(textBox, paragraphRow, 40);
const textChoice = $("#_which");
if (textChoice) {
  for (const [number, text] of TEXTS.entries()) {
    const claims = new Set(text.paragraphs.flatMap(({ notes }) => notes.map(([claim]) => claim)));
    textChoice.append(el("option", { value: number }, `${sourceTitle(text.source)} (${claims.size})`));
  }
  textChoice.addEventListener("change", () => {
    closeRecord();
    state.text = Number(textChoice.value);
    drawView();
    writeAddress(true);
  });
}

/** Who published a text and when, where it stands and where a copy of it is kept. */
function originLine(source) {
  const words = [source.publisher && fullName(source.publisher), dateWords(source.date)].filter(Boolean).join(", ");
  const parts = [
    tlp(source),
    TEXTS.length > 1 && words, // the head of the page says it of a text that is alone
    source.url && link(source.url, "the original"),
    source.archived && link(source.archived, "archived copy"),
  ];
  return parts.filter(Boolean).flatMap((part, place) => (place ? [" · ", part] : [part]));
}

function drawText() {
  const text = TEXTS[state.text];
  if (textChoice) textChoice.value = String(state.text);
  $("#_origin").replaceChildren(...originLine(SOURCES.get(text.source)));
  textRows.set(text.paragraphs);
}

function openInText(number, [text, paragraph]) {
  closeRecord();
  state.text = text;
  showView("read");
  textRows.upTo(TEXTS[text].paragraphs[paragraph]);
  goTo(number, true);
}
