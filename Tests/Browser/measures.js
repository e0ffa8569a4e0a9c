// What the checks measure inside a page. Each answers a list of faults in words; an empty list is good.

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["color-contrast", "link-in-text-block"];

/** The rules of axe that the page breaks, each with where: of `all`, of `colours` or the `others`. */
async function axeFaults(which) {
  const options = { runOnly: which === "colours" ? COLOURS : STANDARDS, resultTypes: ["violations"] };
  if (which === "others") {
    options.rules = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
  }
  const { violations } = await axe.run(document, { ...options, preload: false });
  return violations.map(({ id, nodes }) => [
    id, `${nodes.length} × ${nodes[0].target.join(" ")} ${nodes[0].html.slice(0, 90)}`,
  ]);
}

/** All elements but those inside drawings, as EcoIndex counts them. */
function elementCount() {
  return document.querySelectorAll("*").length - document.querySelectorAll("svg *").length;
}

/** How far down the header of the site reaches. */
function headerBottom() {
  const header = document.querySelector("body > header");
  return header ? Math.ceil(header.getBoundingClientRect().bottom) : null;
}

/** Opens what is folded, so that it is looked at too. */
function unfold() {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
}

/** The spacing that a reader may set, WCAG 1.4.12; by a sheet that no security policy of a page forbids. */
function spaceOut() {
  const style = new CSSStyleSheet();
  style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(style);
}

/** Where the page itself must be scrolled sideways, or cuts off what is too wide. */
function sidewaysFaults() {
  const root = document.documentElement, width = root.clientWidth;
  const faults = [root, document.body]
    .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .map((element) => `${element.localName} hides what is too wide`);
  if (root.scrollWidth > width) {
    const [widest] = [...document.body.querySelectorAll("*")]
      .filter((element) => !clippers(element).length)
      .map((element) => [element, element.getBoundingClientRect()])
      .sort(([, one], [, other]) => reach(other, width) - reach(one, width));
    faults.push(`${root.scrollWidth - width} px too wide at ${widest ? name(widest[0]) : "?"}`);
  }
  return faults;
}

/** The totals of tables of which a part lies outside the screen, and those that are not shown. */
function totalFaults(words) {
  const faults = [];
  for (const table of document.querySelectorAll("table")) {
    const heads = [...table.querySelectorAll("thead tr:last-child > *")];
    const column = heads.findIndex((head) => words.includes(head.textContent.trim()));
    const columned = column < 0 ? [] : [...table.tBodies].flatMap((body) => [...body.rows])
      .map((row) => row.cells[column]).filter((cell) => cell?.textContent.trim());
    const rowed = [...table.querySelectorAll("tr:is(.total, .subtotal) > td")]
      .filter((cell) => cell.textContent.trim() && cell.checkVisibility());
    const unseen = [...new Set([...columned, ...rowed])].filter((cell) => !isWhollyOnScreen(cell));
    if (unseen.length) faults.push(`${name(table)}: ${unseen.length} totals, ${unseen[0].textContent}`);
    const rows = [...table.querySelectorAll("tr:is(.total, .subtotal)")];
    if (rows.some((row) => ![...row.cells].some((cell) => rowed.includes(cell)))) {
      faults.push(`${name(table)}: a row of totals shows none`);
    }
  }
  return faults;
}

/** How many tables have a total. */
function totalledTables(words) {
  return [...document.querySelectorAll("table")].filter((table) =>
    table.querySelector(".total, .subtotal") ||
    [...table.querySelectorAll("thead th")].some((head) => words.includes(head.textContent.trim()))
  ).length;
}

function isWhollyOnScreen(cell) {
  if (!cell.checkVisibility()) return false;
  const box = cell.getBoundingClientRect();
  const frames = clippers(cell).map((frame) => frame.getBoundingClientRect());
  const left = Math.max(0, ...frames.map((frame) => frame.left));
  const right = Math.min(document.documentElement.clientWidth, ...frames.map((frame) => frame.right));
  return box.left >= left - 1 && box.right <= right + 1;
}

/** The elements around one, within the page, that cut off or scroll what is too wide. */
function clippers(element) {
  const found = [];
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflowX !== "visible") found.push(parent);
  }
  return found;
}

function reach(box, width) { return Math.max(box.right - width, -box.left); }

function name(element) {
  const names = [...element.classList].map((each) => `.${each}`).join("");
  return element.localName + (element.id ? `#${element.id}` : "") + names;
}
