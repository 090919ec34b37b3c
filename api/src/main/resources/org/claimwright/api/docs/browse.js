"use strict";
// Swagger UI speaks English only: what it says by itself is put in the words of the page, wherever it appears.
const labels = JSON.parse(document.getElementById("labels").textContent);
const own = "pre, code, textarea, option, .json-schema-2020-12__title, .opblock-summary-path";

function said(text) {
  const english = text.trim();
  const label = Object.hasOwn(labels, english) ? labels[english] : english;
  return label === english ? text : text.replace(english, label);
}

function sayText(node) {
  const told = said(node.data);
  if (told !== node.data && !node.parentElement?.closest(own)) {
    node.data = told;
  }
}

function sayAttributes(element) {
  for (const name of ["title", "aria-label", "placeholder"]) {
    const written = element.getAttribute(name);
    if (written && said(written) !== written) {
      element.setAttribute(name, said(written));
    }
  }
}

function sayAll(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    sayText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    sayAttributes(root);
    root.childNodes.forEach(sayAll);
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    change.addedNodes.forEach(sayAll);
    if (change.type === "characterData") {
      sayText(change.target);
    } else if (change.type === "attributes") {
      sayAttributes(change.target);
    }
  }
}).observe(document.getElementById("api"), {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["title", "aria-label", "placeholder"],
});
document.documentElement.style.setProperty("--cw-required", JSON.stringify(labels.required));

SwaggerUIBundle({
  url: "openapi.json" + window.location.search,
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
