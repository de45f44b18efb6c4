/* Disputes: each contradiction once, both sides in full view. */

function side(number) {
  const claim = CLAIMS[number];
  const quote = (claim.appears_in || []).find((citation) => citation.quote);
  const head = el(
    "button",
    { class: "sidehead opener", type: "button", "data-claim": number, "aria-expanded": "false" },
    disc(claim.verdict, 18),
    el("span", { class: "ct", dir: "auto" }, claim.text, tlp(claim), flag(claim)),
    el("span", { class: "cm" }, el("span", { class: "who", dir: "auto" }, chain(claim))),
    quote ? el("q", { dir: "auto" }, quote.quote) : null,
    el(
      "span",
      { class: "cm" },
      el("span", { class: "vd" }, verdictWords(claim)),
      claim.likelihood ? el("span", {}, claim.likelihood) : null,
      el("span", { class: "cf" }, bars(claim.confidence), ` ${claim.confidence || "–"}`),
    ),
  );
  const decided = (claim.evidence || []).filter((citation) => citation.stance !== "context");
  const evidence = [
    ...new Map(decided.map((citation) => [`${citation.stance} ${citation.source}`, citation])).values(),
  ];
  const list = evidence.length
    ? el(
        "ul",
        { class: "evl brief" },
        ...evidence.map((citation) =>
          el(
            "li",
            {},
            el("span", { class: `s s-${citation.stance}` }, SIGNS[citation.stance] || "·", hidden(citation.stance)),
            el("div", {}, ...sourceLine(citation.source)),
          ),
        ),
      )
    : el("p", { class: "n brief" }, "No evidence is recorded.");
  return el("div", { class: "side" }, head, list);
}

const opponents = (hub, others) => (shown[hub] ? others : others.filter((number) => shown[number]));
const countPairs = (groups) => groups.reduce((sum, [, others]) => sum + others.length, 0);
const shownDisputes = () =>
  DATA.disputes.map(([hub, others]) => [hub, opponents(hub, others)]).filter(([, others]) => others.length);

function dispute([hub, others]) {
  const versus = el("span", { class: "vs", role: "img", "aria-label": "contradicts" }, "≠");
  return el("li", {}, el("div", { class: "hub" }, side(hub)), versus, el("div", { class: "opp" }, ...others.map(side)));
}
const disputes = growing($("#_pairs"), dispute, 20);
