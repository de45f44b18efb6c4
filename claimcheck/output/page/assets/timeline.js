/* The sources by date: a day is a point, a bare year is a span. */

const POINT = 0.09; // years up to which a date is a point: a month
const MOST = 10; // marks on top of one another
const NARROW = matchMedia("(max-width: 760px)");

function drawTimeline() {
  const dated = [...SOURCES].filter(([, source]) => source.years?.length).sort((a, b) => a[1].years[0] - b[1].years[0]);
  if (dated.length < 3) return;
  const low = Math.floor(Math.min(...dated.map(([, source]) => source.years[0])));
  const high = Math.max(low + 1, Math.ceil(Math.max(...dated.map(([, source]) => source.years[1]))));
  const across = NARROW.matches ? 400 : 1000; // units of the drawing
  const place = (year) => 20 + ((year - low) / (high - low)) * (across - 40);
  const ends = []; // for each level, where its last mark ends
  const placed = dated.map(([id, source]) => {
    const [from, to] = source.years.map(place);
    const free = ends.findIndex((end) => end <= from);
    const level = Math.min(free < 0 ? ends.length : free, MOST - 1);
    ends[level] = Math.max(to, from + 11);
    return { id, source, level: level + 1 };
  });
  const height = 6 + 12 * Math.max(...placed.map(({ level }) => level));
  const marks = placed.map(({ id, source, level }) => {
    const [from, to] = source.years.map(place);
    const y = height - 12 * level;
    const title = svg("title", {}, `${sourceTitle(id)}, ${dateWords(source.date)}`);
    const main = usage.get(id).made * 2 > CLAIMS.length ? "here" : "dot";
    if (source.years[1] - source.years[0] < POINT)
      return svg("circle", { cx: from, cy: y, r: 4.5, class: main }, title);
    const width = Math.max(8, to - from);
    return svg("rect", { x: from, y: y - 4, width, height: 8, rx: 4, class: `${main} span` }, title);
  });
  const step = Math.max(1, Math.ceil((high - low) / (across / 125)));
  const ticks = [];
  for (let year = low; year <= high; year += step) {
    ticks.push(
      svg("path", { d: `M${place(year)} ${height}v5` }),
      svg("text", { x: place(year), y: height + 19 }, String(year)),
    );
  }
  const undated = SOURCES.size - dated.length;
  const words = `${plural(dated.length, "source")} by date, ${low} to ${high}`;
  const picture = svg(
    "svg",
    { viewBox: `0 0 ${across} ${height + 24}`, role: "img", "aria-label": words },
    svg("path", { class: "axis", d: `M20 ${height}H${across - 20}` }),
    ...ticks,
    ...marks,
  );
  const caption = el(
    "figcaption",
    {},
    el("span", { class: "k here" }),
    "the source of most claims",
    el("span", { class: "k" }),
    "another source",
    undated ? ` · ${undated} without a date` : "",
  );
  $("#_timeline").replaceChildren(picture, caption);
}
drawTimeline();
NARROW.addEventListener("change", drawTimeline);
