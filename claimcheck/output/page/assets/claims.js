/* The claims as they came, and what is worked out from them once: the words of each facet, the text to search in. */

const DATA = JSON.parse($("#_data").textContent);
const CLAIMS = DATA.claims;
const ACTORS = new Map(Object.entries(DATA.actors));
const SOURCES = new Map(Object.entries(DATA.sources));
const TERMS = DATA.scale.terms.map((term) => term[0]);
const VERDICTS = ["true", "mostly-true", "mixed", "mostly-false", "false", "unproven", "not-checkable"];
const GRADES = ["high", "moderate", "low"];
const NONE = "none";
const NUMBERS = new Map(CLAIMS.map((claim, number) => [claim.id, number]));

const label = (actor) => ACTORS.get(actor)?.label || actor;
const fullName = (actor) => ACTORS.get(actor)?.name || actor;
const sourceTitle = (id) => SOURCES.get(id)?.title || id;
const hops = (claim) => claim.attribution || [];
const speaker = (claim) => (hops(claim).length ? hops(claim)[0].actor : "");
const chain = (claim) =>
  hops(claim)
    .map((hop) => label(hop.actor))
    .join(" → ") || "nobody named";
/* What is overdue depends on the day on which the page is read. */
const TODAY = new Date().toISOString().slice(0, 10);
for (const claim of CLAIMS) {
  const [due, review] = claim.last_days || [];
  claim.overdue = Boolean(due && due < TODAY);
  claim.stale = Boolean(review && review < TODAY);
}
const verdictWords = (claim) => (claim.verdict ? claim.verdict : "no verdict");
const judgement = (claim) =>
  `Verdict: ${claim.verdict || "none"}. Likelihood: ${claim.likelihood || "not assessed"}. ` +
  `Confidence: ${claim.confidence || "not assessed"}.`;

/** How what others say bears on a claim; the sources that make it do not count. */
function bearing(claim) {
  const makers = new Set((claim.appears_in || []).map((citation) => citation.source));
  const others = (claim.evidence || []).filter((citation) => !makers.has(citation.source));
  const supports = others.some((citation) => citation.stance === "supports");
  const refutes = others.some((citation) => citation.stance === "refutes");
  if (supports && refutes) return "both ways";
  if (supports || refutes) return supports ? "supported" : "refuted";
  return others.length ? "context only" : "its own source alone";
}

const worst = (claim) => {
  const severities = (claim.findings || []).map(([rule]) => DATA.rules[rule]);
  return ["error", "warning", "note"].find((severity) => severities.includes(severity)) || "nothing found";
};

/* Facets: what each is called, its words of a claim, their order (else by number). */
const FACETS = {
  verdict: { title: "Verdict", of: (claim) => [claim.verdict || NONE], order: [...VERDICTS, NONE] },
  likelihood: { title: "Likelihood", of: (claim) => [TERMS[claim.term] || NONE], order: [...TERMS, NONE] },
  confidence: { title: "Confidence", of: (claim) => [claim.confidence || NONE], order: [...GRADES, NONE] },
  by: { title: "Said by", of: (claim) => [label(speaker(claim)) || NONE] },
  evidence: {
    title: "Evidence",
    of: (claim) => [bearing(claim)],
    order: ["supported", "refuted", "both ways", "context only", "its own source alone"],
  },
  about: { title: "About", of: (claim) => [...new Set((claim.about || []).map(label))] },
  kind: { title: "Kind", of: (claim) => [claim.kind || NONE] },
  tag: { title: "Tag", of: (claim) => claim.tags || [] },
  check: { title: "Check", of: (claim) => [worst(claim)], order: ["error", "warning", "note", "nothing found"] },
};

/* Words as numbers: counting them again at every key is then cheap. */
for (const facet of Object.values(FACETS)) {
  const numbers = new Map((facet.order || []).map((word, number) => [word, number]));
  facet.held = CLAIMS.map((claim) =>
    facet.of(claim).map((word) => numbers.get(word) ?? numbers.set(word, numbers.size).get(word)),
  );
  facet.words = [...numbers.keys()];
  facet.numbers = numbers;
}

/** The text of a claim to search in, made when somebody first searches. */
function searchText(claim) {
  const strings = [];
  const collect = (value) => {
    if (typeof value === "string") strings.push(value);
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  for (const [name, value] of Object.entries(claim)) if (name !== "findings" && name !== "relations") collect(value);
  strings.push(...hops(claim).map((hop) => fullName(hop.actor)), ...(claim.about || []).map(fullName));
  for (const citation of [...(claim.appears_in || []), ...(claim.evidence || [])])
    strings.push(sourceTitle(citation.source));
  return fold(strings.join("\n"));
}

const middle = (claim) => (claim.band ? (claim.band[0] + claim.band[1]) / 2 : 250);
const rank = (order, word) => (order.includes(word) ? order.indexOf(word) : order.length);
const DOUBT = ["false", "mostly-false", "mixed", "unproven", "", "not-checkable", "mostly-true", "true"];
const ORDERS = {
  text: () => 0,
  doubt: (a, b) => rank(DOUBT, a.verdict || "") - rank(DOUBT, b.verdict || "") || middle(a) - middle(b),
  weak: (a, b) =>
    rank(["low", "moderate", "", "high"], a.confidence || "") -
    rank(["low", "moderate", "", "high"], b.confidence || ""),
  tied: (a, b) => (b.relations || []).length - (a.relations || []).length,
};
