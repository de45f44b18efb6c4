/* A claim opened: everything the ledger says of it, built when it is asked for. */

const PASSIVE = { contradicts: "contradicts", "contradicted by": "contradicts" };
const KNOWN = new Set(
  (
    "id text kind attribution about appears_in evidence likelihood confidence credibility verdict relations due criteria " +
    "forecasts outcome tags tlp review note findings band term own overdue stale last_days elsewhere"
  ).split(" "),
);
const SIGNS = { supports: "+", refutes: "−", context: "·" };

const chip = (facet, word, text) =>
  el("button", { class: "chip", type: "button", title: FACETS[facet].title, onclick: () => toggle(facet, word) }, text);
const claimLink = (number) =>
  el(
    "button",
    { class: "lnk", type: "button", dir: "auto", onclick: () => goTo(number, true) },
    CLAIMS[number].text,
    tlp(CLAIMS[number]),
  );

/** A source by its title, linked, with who published it when, and its kept copy. */
function sourceLine(id) {
  const source = SOURCES.get(id) || {};
  const published = [source.publisher && label(source.publisher), dateWords(source.date)].filter(Boolean).join(", ");
  return [
    link(source.url, sourceTitle(id)),
    tlp(source),
    published ? quiet(` ${published}`) : null,
    source.archived ? el("span", {}, " ", link(source.archived, "archived copy")) : null,
  ];
}

function hopItem(hop) {
  const aside = [hop.medium, dateWords(hop.date)].filter(Boolean).join(", ");
  const how = [hop.act ? ` ${hop.act}` : "", aside ? ` (${aside})` : ""].join("");
  return el(
    "li",
    {},
    el("b", { title: fullName(hop.actor), dir: "auto" }, label(hop.actor)),
    how ? el("i", {}, how) : null,
    hop.hedge ? el("i", {}, " hedged ", el("q", { dir: "auto" }, hop.hedge)) : null,
  );
}

/** A citation; the source is named where it is not that of the one before. */
function citationItem(citation, place, citations) {
  const again = place > 0 && citations[place - 1].source === citation.source;
  const sign = el("span", { class: `s s-${citation.stance || "made"}` }, SIGNS[citation.stance] || "¶");
  if (citation.stance) sign.append(hidden(citation.stance));
  else sign.append(hidden("made in"));
  return el(
    "li",
    { title: citation.stance || null },
    sign,
    el(
      "div",
      {},
      ...(again ? [] : sourceLine(citation.source)),
      citation.at ? quiet(` ${citation.at}`) : null,
      citation.quote
        ? el(again ? "span" : "p", {}, again ? " " : null, el("q", { dir: "auto" }, citation.quote))
        : null,
      citation.note ? el("p", { dir: "auto" }, citation.note) : null,
    ),
  );
}

function judgementList(claim) {
  const list = el("dl", { class: "jd" });
  const row = (title, ...parts) => list.append(el("dt", {}, title), el("dd", {}, ...parts));
  const percent = claim.band && (claim.band[0] === claim.band[1] ? "" : `${claim.band[0]}–${claim.band[1]} %`);
  row("Verdict", disc(claim.verdict), claim.verdict || "none given");
  row("Likelihood", track(claim.band), claim.likelihood || "not assessed", quiet(percent));
  row("Confidence", claim.confidence ? bars(claim.confidence) : null, claim.confidence || "not assessed");
  if (claim.credibility) row("Credibility", claim.credibility, quiet(DATA.credibility[claim.credibility]));
  if (claim.due) row("Due", claim.due, claim.overdue ? el("span", { class: "late" }, "overdue") : null);
  if (claim.outcome) row("Outcome", claim.outcome);
  if (claim.criteria) row("Settled by", el("span", { dir: "auto" }, claim.criteria));
  for (const forecast of claim.forecasts || []) {
    const chance = `${Math.round(forecast.p * 1000) / 10} %`;
    row(
      "Forecast",
      `${label(forecast.by)}: ${chance}`,
      quiet([forecast.date, forecast.note].filter(Boolean).join(", ")),
    );
  }
  return list;
}

function reviewLine(claim) {
  const review = claim.review;
  if (!review) return null;
  const done = [review.by && `by ${review.by}`, review.date].filter(Boolean).join(", ");
  const again = review.review_by ? `to be looked at again by ${review.review_by}` : "";
  return el(
    "p",
    {},
    quiet("Reviewed "),
    [done, again].filter(Boolean).join("; "),
    claim.stale ? el("span", { class: "late" }, " overdue") : null,
  );
}

function relationList(claim) {
  const rows = (claim.relations || []).map(([name, other]) =>
    el(
      "li",
      {},
      el("span", {}, PASSIVE[name] || spaced(name)),
      el("div", {}, disc(CLAIMS[other].verdict, 13), " ", claimLink(other)),
    ),
  );
  if (claim.elsewhere)
    rows.push(
      el("li", {}, el("span", {}, "and"), `${plural(claim.elsewhere, "tie")} to claims that this page does not show`),
    );
  return rows.length ? el("ul", { class: "rl" }, ...rows) : null;
}

/** The claim in a form to paste: the words, who says so, where, our judgement, the id. */
function citationText(claim) {
  const first = (claim.appears_in || [])[0] || {};
  const source = SOURCES.get(first.source) || {};
  const place = [
    source.title && `“${source.title}”`,
    source.publisher && fullName(source.publisher),
    source.date,
    first.at,
    source.url,
  ].filter(Boolean);
  const quote = first.quote ? ` “${first.quote}”` : "";
  return `${claim.text} (${chain(claim)}${place.length ? `; ${place.join(", ")}` : ""})${quote}\n${judgement(claim)} [${claim.id}]`;
}

async function copyCitation(claim, button) {
  const text = citationText(claim);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "copied";
  } catch {
    const area = el("textarea", { class: "copy", rows: 3, readonly: "", "aria-label": "Citation, to copy" });
    area.value = text;
    button.replaceWith(area);
    area.select();
  }
}

function recordFoot(claim, number) {
  const copy = el(
    "button",
    { class: "lnk", type: "button", onclick: () => copyCitation(claim, copy) },
    "copy citation",
  );
  const place = state.view === "read" ? null : placeInTexts(number);
  const inText =
    place && el("button", { class: "lnk", type: "button", onclick: () => openInText(number, place) }, "in the text");
  return el(
    "div",
    { class: "foot" },
    el("a", { href: `#${claim.id}`, title: "A link to this claim" }, `#${claim.id}`),
    claim.kind ? el("span", {}, claim.kind) : null,
    tlp(claim),
    copy,
    inText,
  );
}

/** Everything on a claim, in the order in which one asks: who, where, how judged, on what, beside which others. */
function record(number) {
  const claim = CLAIMS[number];
  const box = el("div", { class: "rec" });
  const section = (title, ...parts) => parts.some(Boolean) && box.append(el("h3", {}, title), ...parts.filter(Boolean));
  const others = Object.entries(claim).filter(([name]) => !KNOWN.has(name));
  section(
    "Said",
    hops(claim).length ? el("ol", { class: "hops" }, ...hops(claim).map(hopItem)) : el("p", {}, "Nobody is named."),
  );
  if (claim.appears_in) section("Where", el("ul", { class: "evl" }, ...claim.appears_in.map(citationItem)));
  section(
    "We judge",
    judgementList(claim),
    claim.note ? el("p", { dir: "auto" }, claim.note) : null,
    reviewLine(claim),
  );
  if (claim.evidence) section("Evidence", el("ul", { class: "evl" }, ...claim.evidence.map(citationItem)));
  section("Beside other claims", relationList(claim));
  if (claim.findings) {
    const rows = claim.findings.map(([rule, message]) =>
      el("li", { class: `f-${DATA.rules[rule]}` }, el("b", {}, `${DATA.rules[rule]} `), message, quiet(` [${rule}]`)),
    );
    section("Check finds", el("ul", { class: "findings" }, ...rows));
  }
  for (const [name, value] of others)
    section(spaced(name), el("p", { dir: "auto" }, typeof value === "string" ? value : JSON.stringify(value)));
  const about = [...new Set((claim.about || []).map(label))].map((name) => chip("about", name, name));
  const tags = (claim.tags || []).map((tag) => chip("tag", tag, `#${tag}`));
  if (about.length + tags.length) box.append(el("div", { class: "tags" }, ...about, ...tags));
  box.append(recordFoot(claim, number));
  return box;
}
