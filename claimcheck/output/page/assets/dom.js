/* Elements, glyphs and lists that grow. Every text from the ledger becomes a text node: none is ever parsed. */
"use strict";

const SVG = "http://www.w3.org/2000/svg";
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with attributes (functions under "onclick" and the like are listeners) and children; empty ones drop. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null && child !== ""));
  return element;
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Plain text: without accents and case, for searching. */
const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

const hidden = (text) => el("span", { class: "vh" }, text);
const tlp = (record) => (record?.tlp ? el("span", { class: "tlp" }, ` ${record.tlp}`) : null);
const quiet = (text) => (text ? el("span", { class: "n" }, text) : null);
const plural = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const dateWords = (date) => (/[~%]$/.test(date || "") ? `about ${date.slice(0, -1)}` : date || "");
const spaced = (word) => word.replaceAll("_", " ");

/** How much of a claim stands, as a disc; the symbols are drawn once, in the head of the page. */
function disc(verdict, size = 16) {
  const use = svg("use", { href: `#_d-${verdict || "none"}` });
  return svg("svg", { class: `disc v-${verdict || "none"}`, width: size, height: size, "aria-hidden": "true" }, use);
}

/** How good the basis is, as bars. */
function bars(confidence) {
  const use = svg("use", { href: `#_b-${confidence || "none"}` });
  return svg("svg", { class: "bars", width: 15, height: 11, "aria-hidden": "true" }, use);
}

/** Where on the scale, in per cent, as a track; nothing for a claim without an estimate. */
function track(band, className = "track") {
  if (!band) return null;
  const width = Math.max(3, band[1] - band[0]);
  return svg(
    "svg",
    { class: className, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "tb", width: 100, height: 2, y: 3 }),
    svg("rect", { class: "tf", x: Math.min(band[0], 97), width, height: 6, y: 1, rx: 1 }),
  );
}

/** An address as a link, when it is one of the web; as text when it is anything else. */
function link(address, text) {
  if (!/^https?:\/\//i.test(address || "")) return el("span", { dir: "auto" }, text);
  return el("a", { href: address, rel: "noreferrer noopener", target: "_blank", dir: "auto" }, text);
}

/**
 * A list that holds only what is near: thousands of rows cost what sixty cost.
 * `make` returns the element of an item; `upTo` draws as far as an item, `all` everything.
 */
function growing(parent, make, step = 60) {
  const tail = el("p", { class: "tail" });
  let items = [];
  let drawn = 0;
  const grow = (number) => {
    const until = Math.min(number, items.length);
    if (until > drawn) parent.append(...items.slice(drawn, until).map(make));
    drawn = Math.max(drawn, until);
    tail.textContent = drawn < items.length ? `${items.length - drawn} more …` : "";
  };
  (parent.closest("table") || parent).after(tail);
  new IntersectionObserver((entries) => entries[0].isIntersecting && grow(drawn + 2 * step), {
    rootMargin: "800px",
  }).observe(tail);
  return {
    set(next) {
      items = next;
      drawn = 0;
      parent.replaceChildren();
      grow(step);
    },
    upTo: (item) => grow(items.indexOf(item) + 1),
    all: () => grow(items.length),
  };
}
