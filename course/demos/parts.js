// What all demos use. Each demo's file follows this one in the same module.

const COLOR = { black: "#000000", grey: "#767676", blue: "#0072B2", red: "#D55E00", sky: "#56B4E9", green: "#009E73" };

// JupyterLab's shortcuts keep out of an element that has this: its arrow keys would choose another cell.
const OWN_KEYS = "data-lm-suppress-shortcuts";

/** An element of the page with attributes, and children that are elements or text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (["button", "input", "select"].includes(name)) element.setAttribute(OWN_KEYS, "true");
  element.append(...children);
  return element;
}

/** The same for a drawing. */
function draw(parent, name, attributes = {}, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if ("tabindex" in attributes) element.setAttribute(OWN_KEYS, "true");
  element.textContent = text;
  parent.append(element);
  return element;
}

/** A drawing of its own, as wide as its units unless the page is narrower. */
function drawing(width, height, attributes = {}) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const all = { viewBox: `0 0 ${width} ${height}`, width, ...attributes };
  for (const [key, value] of Object.entries(all)) svg.setAttribute(key, value);
  return svg;
}

/** The demo's own area. */
function area(el, title) {
  const root = make("div", { class: "course-demo" });
  root.append(make("h4", {}, title));
  el.append(root);
  return root;
}

/** A labelled slider bound to a number of the model. */
function slider(model, name, label, { min, max, step, digits }) {
  const input = make("input", { type: "range", min, max, step });
  const shown = make("output");
  const show = () => {
    input.value = model.get(name);
    shown.textContent = number(model.get(name), digits);
  };
  input.addEventListener("input", () => {
    model.set(name, Number(input.value));
    model.save_changes();
  });
  model.on(`change:${name}`, show);
  show();
  return make("label", {}, `${label} `, input, " ", shown);
}

/** A number with a true minus sign and no negative zero. */
function number(value, digits = 2) {
  const text = Number(value).toFixed(digits);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}

/** Fill the gaps of a sentence: fill("{right} of 4", {right: 3}). */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

const logistic = (z) => 1 / (1 + Math.exp(-z));
