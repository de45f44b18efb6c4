/* What is open: predictions and how they came out, what wants another look, what check finds. */

const byDue = (a, b) => (CLAIMS[a].due || "9999").localeCompare(CLAIMS[b].due || "9999") || a - b;
const isForecast = (claim) => claim.kind === "prediction" || claim.due || claim.forecasts || claim.outcome;
const dueWords = (claim) =>
  claim.outcome ? `came out: ${claim.outcome}` : claim.due ? `due ${claim.due}` : "no date is given";
const forecastWords = ({ by, p }) => `${label(by)} gave it ${Math.round(p * 1000) / 10} %`;

function dueRow(number) {
  const claim = CLAIMS[number];
  const when = el("span", { class: claim.overdue ? "late" : "due" }, dueWords(claim), claim.overdue ? ", overdue" : "");
  const criteria = claim.criteria ? el("span", { dir: "auto" }, `settled by: ${claim.criteria}`) : null;
  return claimRow(
    number,
    when,
    criteria,
    ...(claim.forecasts || []).map((forecast) => el("span", {}, forecastWords(forecast))),
  );
}
const reviewRow = (number) =>
  claimRow(
    number,
    el(
      "span",
      { class: CLAIMS[number].stale ? "late" : "due" },
      `look again by ${CLAIMS[number].review.review_by}`,
      CLAIMS[number].stale ? ", overdue" : "",
    ),
  );
const findingRow = (number) =>
  claimRow(
    number,
    ...CLAIMS[number].findings.map(([rule]) =>
      el("span", { class: `f-${DATA.rules[rule]}` }, `${DATA.rules[rule]}: ${rule}`),
    ),
  );
const severe = (claim) => ["error", "warning"].includes(worst(claim));
const OPEN = [
  {
    title: "Predictions and promises still to be settled",
    holds: (claim) => isForecast(claim) && !claim.outcome,
    row: dueRow,
    order: byDue,
  },
  { title: "Settled", holds: (claim) => claim.outcome, row: dueRow, order: byDue },
  {
    title: "To be looked at again",
    holds: (claim) => claim.review?.review_by,
    row: reviewRow,
    order: (a, b) => CLAIMS[a].review.review_by.localeCompare(CLAIMS[b].review.review_by),
  },
  { title: "Errors and warnings of check", holds: severe, row: findingRow, order: (a, b) => a - b },
].map((group) => {
  const count = el("span", { class: "n" });
  const list = el("ol", { class: "claims" });
  const section = el("section", { class: "group" }, el("h3", {}, group.title, " ", count), list);
  $("#_open").append(section);
  return {
    ...group,
    section,
    count,
    numbers: [...CLAIMS.keys()].filter((number) => group.holds(CLAIMS[number])).sort(group.order),
    rows: growing(list, group.row),
  };
});

function drawOpen() {
  for (const group of OPEN) {
    const numbers = group.numbers.filter((number) => shown[number]);
    group.count.textContent = numbers.length;
    group.section.hidden = !numbers.length;
    group.rows.set(numbers);
  }
}
