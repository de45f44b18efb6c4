/* The actors: who says what about whom, and how that stands. */

const standing = new Map();
const actorEntry = (id) => standing.get(id) || standing.set(id, { says: [], passes: [], spoken: [] }).get(id);
CLAIMS.forEach((claim, number) => {
  const [first, ...relays] = [...new Set(hops(claim).map((hop) => hop.actor))];
  if (first) actorEntry(first).says.push(number);
  for (const actor of relays) actorEntry(actor).passes.push(number);
  for (const actor of new Set(claim.about || [])) actorEntry(actor).spoken.push(number);
});
const actorIds = [...standing.keys()].sort(
  (a, b) =>
    standing.get(b).says.length - standing.get(a).says.length ||
    standing.get(b).passes.length - standing.get(a).passes.length ||
    standing.get(b).spoken.length - standing.get(a).spoken.length,
);

function tallied(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function standingLine(numbers) {
  const counts = new Map(tallied(numbers.map((number) => CLAIMS[number].verdict || "")));
  const order = [...VERDICTS, ""].filter((verdict) => counts.has(verdict));
  return el(
    "span",
    { class: "sg" },
    ...order.map((verdict) =>
      el(
        "span",
        { class: "dn", title: verdict || "no verdict" },
        disc(verdict, 14),
        ` ${counts.get(verdict)}`,
        hidden(` ${verdict || "no verdict"} `),
      ),
    ),
  );
}

function showOnly(on) {
  closeRecord();
  state.on = Object.fromEntries(Object.entries(on).map(([name, word]) => [name, new Set([word])]));
  state.query = $("#_q").value = "";
  showView("list", true);
  apply();
}

function actorRow(id) {
  const actor = ACTORS.get(id) || { id };
  const { says, passes, spoken } = standing.get(id);
  const about = tallied(says.flatMap((number) => [...new Set(CLAIMS[number].about || [])]));
  const ties = [
    actor.part_of && `part of ${actor.part_of.map(label).join(", ")}`,
    actor.adversary_of && `stands against ${actor.adversary_of.map(label).join(", ")}`,
  ].filter(Boolean);
  const count = (number, facet) =>
    number && facet
      ? el(
          "button",
          {
            class: "lnk num",
            type: "button",
            "aria-label": plural(number, "claim"),
            onclick: () => showOnly({ [facet]: label(id) }),
          },
          String(number),
        )
      : String(number || "");
  return el(
    "tr",
    {},
    el(
      "td",
      {},
      el("span", { class: "st", dir: "auto" }, actor.name || id),
      el(
        "span",
        { class: "cm" },
        actor.kind ? el("span", {}, actor.kind) : null,
        ...ties.map((tie) => el("span", {}, tie)),
        actor.note ? el("span", { dir: "auto" }, actor.note) : null,
      ),
    ),
    el("td", { class: "num", "data-name": "says:" }, count(says.length, "by")),
    el("td", {}, standingLine(says)),
    el(
      "td",
      {},
      ...about.slice(0, 6).map(([other, number]) =>
        el(
          "button",
          {
            class: "chip",
            type: "button",
            title: `What ${label(id)} says about ${label(other)}`,
            onclick: () => showOnly({ by: label(id), about: label(other) }),
          },
          label(other),
          el("b", {}, String(number)),
        ),
      ),
      about.length > 6 ? quiet(` and ${about.length - 6} more`) : null,
    ),
    el("td", { class: "num", "data-name": "passed on:" }, String(passes.length || "")),
    el("td", { class: "num", "data-name": "spoken of:" }, count(spoken.length, "about")),
  );
}

const actorRows = growing($("#_actors"), actorRow);
actorRows.set(actorIds);
