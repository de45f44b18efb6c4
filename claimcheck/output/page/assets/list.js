/* The list of claims. */

/** A claim as a row that opens. */
function claimRow(number, ...extra) {
  const claim = CLAIMS[number];
  const likelihood = el(
    "span",
    { class: "lk" },
    track(claim.band),
    el("span", { class: claim.likelihood ? null : "na" }, claim.likelihood || "–"),
  );
  const head = el(
    "button",
    { class: "head opener", type: "button", "data-claim": number, "aria-expanded": "false" },
    disc(claim.verdict, 18),
    el("span", { class: "ct", dir: "auto" }, claim.text, tlp(claim), flag(claim)),
    el(
      "span",
      { class: "cm" },
      el("span", { class: "vd" }, verdictWords(claim)),
      el("span", { class: "who", dir: "auto" }, chain(claim)),
      ...extra,
    ),
    likelihood,
    el("span", { class: "cf" }, bars(claim.confidence), el("span", {}, claim.confidence || "–")),
  );
  return el("li", { class: "row-c" }, head);
}

const rows = [];
const claimRows = growing($("#_claims"), (number) => (rows[number] ||= claimRow(number)));
