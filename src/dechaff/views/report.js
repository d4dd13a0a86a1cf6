"use strict";

const pages = [...document.querySelectorAll(".report-page")];
const controls = {
  label: document.getElementById("report-label"),
  rule: document.getElementById("report-rule"),
  name: document.getElementById("report-name"),
};

const has = (words, word) => word === "" || words.split(" ").includes(word);

function filter() {
  const name = controls.name.value.trim().toLowerCase();
  let shown = 0;
  for (const page of pages) {
    const matches =
      has(page.dataset.labels, controls.label.value) &&
      has(page.dataset.rules, controls.rule.value) &&
      page.querySelector(".report-name").textContent.toLowerCase().includes(name);
    page.hidden = !matches;
    shown += matches;
  }
  const total = `${pages.length.toLocaleString("en")} page${pages.length === 1 ? "" : "s"}`;
  document.getElementById("report-count").textContent = `${shown.toLocaleString("en")} of ${total}`;
  for (const button of document.querySelectorAll("[data-filter]")) {
    button.setAttribute("aria-pressed", controls[button.dataset.filter].value === button.value);
  }
}

function clear() {
  for (const control of Object.values(controls)) control.value = "";
  filter();
}

// A button of the totals shows the pages of its label or rule, and pressed again all pages.
function choose(button) {
  const control = controls[button.dataset.filter];
  control.value = control.value === button.value ? "" : button.value;
  filter();
}

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
}

// What is put in was escaped when the report was written.
async function fill(page) {
  const body = page.lastElementChild;
  if (!page.open || body.hasChildNodes()) return;
  body.innerHTML = await unpack(document.getElementById(`page-${page.dataset.page}`).textContent);
}

for (const control of Object.values(controls)) control.addEventListener("input", filter);
document.getElementById("report-clear").addEventListener("click", clear);
for (const button of document.querySelectorAll("[data-filter]")) button.addEventListener("click", () => choose(button));
for (const page of pages) page.addEventListener("toggle", () => fill(page));
document.getElementById("report-needs").hidden = "DecompressionStream" in window;
filter(); // a browser keeps the choices when a page is loaded again
