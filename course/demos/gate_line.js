// The line is a point (anchor) and the direction of w (angle); everything else is worked out from these two.

const ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]];
const LOW = -0.5, HIGH = 1.5, SIZE = 400, REACH = 0.62, STEP = 0.05, TURN = Math.PI / 36;
const px = (x) => ((x - LOW) / (HIGH - LOW)) * SIZE;
const py = (y) => SIZE - px(y);

function unit(model) {
  const angle = model.get("angle"), [x, y] = model.get("anchor");
  const w = [Math.cos(angle), Math.sin(angle)];
  const b = -(w[0] * x + w[1] * y);
  return { w, b, sums: ROWS.map((row) => w[0] * row[0] + w[1] * row[1] + b) };
}

function move(model, anchor, angle) {
  const inside = (value) => Math.min(HIGH - 0.1, Math.max(LOW + 0.1, value));
  model.set("anchor", anchor.map(inside));
  model.set("angle", Math.atan2(Math.sin(angle), Math.cos(angle)));
  model.save_changes();
}

function background(svg) {
  draw(svg, "rect", { x: 0, y: 0, width: SIZE, height: SIZE, fill: "#fff", stroke: COLOR.grey });
  for (const at of [0, 1]) {
    draw(svg, "line", { x1: px(at), y1: 0, x2: px(at), y2: SIZE, stroke: "#ddd" });
    draw(svg, "line", { x1: 0, y1: py(at), x2: SIZE, y2: py(at), stroke: "#ddd" });
    draw(svg, "text", { x: px(at), y: SIZE - 6, "text-anchor": "middle", "font-size": 13 }, at);
    draw(svg, "text", { x: 6, y: py(at) + 4, "font-size": 13 }, at);
  }
  draw(svg, "text", { x: SIZE - 22, y: SIZE - 6, "font-size": 15, "font-style": "italic" }, "x₁");
  draw(svg, "text", { x: 6, y: 18, "font-size": 15, "font-style": "italic" }, "x₂");
}

/** A row of the table as a corner: a filled square where 1 is wanted, a circle for 0, and whether the neuron agrees. */
function corner(svg, [x1, x2], wanted, agrees) {
  const [x, y] = [px(x1), py(x2)];
  const style = { stroke: COLOR.blue, "stroke-width": 2.5, "pointer-events": "none" };
  if (wanted) draw(svg, "rect", { x: x - 11, y: y - 11, width: 22, height: 22, fill: COLOR.blue, ...style });
  else draw(svg, "circle", { cx: x, cy: y, r: 12, fill: "#fff", ...style });
  const text = { "text-anchor": "middle", "pointer-events": "none", "font-weight": "bold" };
  draw(svg, "text", { x, y: y + 5, "font-size": 14, fill: wanted ? "#fff" : COLOR.blue, ...text }, wanted);
  const mark = { x: x + (x1 ? 26 : -26), y: y + (x2 ? -12 : 24), fill: agrees ? "#00674b" : "#a84300" };
  draw(svg, "text", { ...mark, "font-size": 20, ...text }, agrees ? "✓" : "✗");
}

/** The half-plane where the neuron fires, as a large rectangle on the arrow's side of the line. */
function firingSide(svg, [x, y], [w1, w2]) {
  const far = 4, at = (along, off) => `${px(x - w2 * along + w1 * off)},${py(y + w1 * along + w2 * off)}`;
  const points = [at(-far, 0), at(far, 0), at(far, far), at(-far, far)].join(" ");
  draw(svg, "polygon", { points, fill: COLOR.sky, "fill-opacity": 0.25, "pointer-events": "none" });
}

function table(model, words) {
  const { sums } = unit(model), truth = model.get("tables")[model.get("gate")];
  const head = ["x₁", "x₂", words.wanted, words.neuron, "w·x + b", ""].map((name) => make("th", {}, name));
  const rows = ROWS.map((row, place) => {
    const fired = sums[place] > 0 ? 1 : 0, agrees = fired === truth[place];
    const cells = [...row, truth[place], fired, number(sums[place])].map((value) => make("td", {}, String(value)));
    return make("tr", {}, ...cells, make("td", { class: agrees ? "right" : "wrong" }, agrees ? "✓" : "✗"));
  });
  return make("table", {}, make("tr", {}, ...head), ...rows);
}

/** Where the arrow starts, in steps along the line: at the anchor unless its word would lie on a corner there. */
function roomForArrow([x, y], [w1, w2]) {
  const word = (t) => [x - w2 * t + w1 * 0.4, y + w1 * t + w2 * 0.4];
  const free = (t) => ROWS.every((row) => Math.hypot((word(t)[0] - row[0]) * 0.6, word(t)[1] - row[1]) > 0.17);
  return [0, 0.2, -0.2, 0.4, -0.4].find(free) ?? 0;
}

/** The arrow to the side where the neuron fires. */
function firingArrow(svg, anchor, [w1, w2], name) {
  const along = roomForArrow(anchor, [w1, w2]);
  const [x, y] = [anchor[0] - w2 * along, anchor[1] + w1 * along];
  const tip = [px(x + w1 * 0.22), py(y + w2 * 0.22)], degrees = (-Math.atan2(w2, w1) * 180) / Math.PI;
  const shaft = { x1: px(x), y1: py(y), x2: tip[0], y2: tip[1], stroke: COLOR.black, "stroke-width": 3 };
  draw(svg, "line", { ...shaft, "pointer-events": "none" });
  draw(svg, "path", { d: "M 0 -7 L 14 0 L 0 7 Z", transform: `translate(${tip}) rotate(${degrees})` });
  const side = w1 < -0.3 ? "end" : w1 > 0.3 ? "start" : "middle";
  const halo = { stroke: "#fff", "stroke-width": 4, "paint-order": "stroke", "pointer-events": "none" };
  const at = { x: px(x + w1 * 0.34), y: py(y + w2 * 0.36) + 5, "text-anchor": side, "font-size": 14 };
  draw(svg, "text", { ...at, ...halo }, name);
}

/** What the fingers hold: a wide invisible line over the visible one, and a handle near each end. */
function grips(svg, words) {
  const shared = { tabindex: 0, role: "application" };
  const wide = { stroke: "transparent", "stroke-width": 26, "aria-label": words.body, style: "cursor: move" };
  const line = draw(svg, "line", { ...shared, ...wide });
  const round = { r: 10, fill: "#fff", stroke: COLOR.black, "stroke-width": 3, "aria-label": words.handle };
  const handles = [-1, 1].map(() => draw(svg, "circle", { ...shared, ...round, style: "cursor: grab" }));
  return { line, handles };
}

function placeGrips({ line, handles }, [x, y], [w1, w2], ends) {
  for (const [key, value] of Object.entries(ends)) line.setAttribute(key, value);
  handles.forEach((handle, index) => {
    const along = index ? REACH : -REACH;
    handle.setAttribute("cx", px(x - w2 * along));
    handle.setAttribute("cy", py(y + w1 * along));
  });
}

/** Call during(now, start(then)) while the element is dragged, in the plane's units. */
function onDrag(svg, element, start, during) {
  const place = (event) => {
    const box = svg.getBoundingClientRect(), scale = (HIGH - LOW) / box.width;
    return [LOW + (event.clientX - box.left) * scale, HIGH - (event.clientY - box.top) * scale];
  };
  let from = null;
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    element.focus();
    from = start(place(event));
    event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => from && during(place(event), from));
  for (const name of ["pointerup", "pointercancel"]) element.addEventListener(name, () => (from = null));
}

function onArrows(element, act) {
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  element.addEventListener("keydown", (event) => {
    if (!(event.key in ways)) return;
    event.preventDefault();
    event.stopPropagation();
    act(ways[event.key]);
  });
}

/** Dragging or the arrow keys shift the line by its body and turn it by a handle. */
function connect(model, svg, { line, handles }) {
  const shift = ([x, y], [dx, dy]) => move(model, [x + dx, y + dy], model.get("angle"));
  const begin = (at) => ({ at, anchor: model.get("anchor") });
  onDrag(svg, line, begin, (now, { at, anchor }) => shift(anchor, [now[0] - at[0], now[1] - at[1]]));
  onArrows(line, ([dx, dy]) => shift(model.get("anchor"), [STEP * dx, STEP * dy]));
  handles.forEach((handle, index) => {
    const sign = index ? 1 : -1;
    onDrag(svg, handle, begin, (now) => {
      const anchor = model.get("anchor"), [dx, dy] = [now[0] - anchor[0], now[1] - anchor[1]];
      if (Math.hypot(dx, dy) > 0.05) move(model, anchor, Math.atan2(-sign * dx, sign * dy));
    });
    onArrows(handle, ([dx, dy]) => move(model, model.get("anchor"), model.get("angle") + (dy - dx) * TURN));
  });
}

/** The gate's name and two buttons. */
function controls(model, words) {
  const names = Object.keys(model.get("tables")).map((name) => make("option", {}, name));
  const choice = make("select", {}, ...names);
  choice.addEventListener("change", () => {
    model.set("gate", choice.value);
    model.save_changes();
  });
  const flip = make("button", { type: "button" }, words.flip), reset = make("button", { type: "button" }, words.reset);
  flip.addEventListener("click", () => move(model, model.get("anchor"), model.get("angle") + Math.PI));
  reset.addEventListener("click", () => move(model, model.get("start").anchor, model.get("start").angle));
  return { choice, row: make("p", { class: "across" }, make("label", {}, `${words.gate} `, choice), flip, reset) };
}

/** The drawing as the line is now. */
function picture(live, held, model, agree, words) {
  const { w } = unit(model), [x, y] = model.get("anchor"), truth = model.get("tables")[model.get("gate")];
  const far = 4;
  const ends = { x1: px(x - w[1] * far), y1: py(y + w[0] * far), x2: px(x + w[1] * far), y2: py(y - w[0] * far) };
  live.replaceChildren();
  firingSide(live, [x, y], w);
  draw(live, "line", { ...ends, stroke: COLOR.black, "stroke-width": 3 });
  ROWS.forEach((row, place) => corner(live, row, truth[place], agree[place]));
  firingArrow(live, [x, y], w, words.fires);
  placeGrips(held, [x, y], w, ends);
}

function scoreLine(right, gate, best, words) {
  const state = right === 4 ? "right" : "wrong", sign = right === 4 ? "✓" : "✗";
  const proof = gate === "XOR" && best === 3 ? ` — ${words.xor}` : "";
  const count = make("strong", { class: state }, `${sign} ${fill(words.count, { right })}`);
  return [count, make("br"), fill(words.best, { gate, best }) + proof];
}

function render({ model, el }) {
  const words = model.get("words"), best = {}, root = area(el, words.title);
  const svg = drawing(SIZE, SIZE, { role: "group", "aria-label": words.plane });
  background(svg);
  const live = draw(svg, "g"), held = grips(svg, words), { choice, row } = controls(model, words);
  const numbers = make("div"), score = make("p", { "aria-live": "polite" });
  const small = (text) => make("p", { class: "small" }, text);
  const beside = make("div", { style: "flex: 1; min-width: 290px" }, score, numbers, small(words.length));
  root.append(row, make("div", { class: "across top" }, svg, beside), small(words.how));
  connect(model, svg, held);
  const show = () => {
    const { w, b, sums } = unit(model), gate = model.get("gate"), truth = model.get("tables")[gate];
    const agree = sums.map((sum, place) => (sum > 0 ? 1 : 0) === truth[place]), right = agree.filter(Boolean).length;
    best[gate] = Math.max(best[gate] ?? 0, right);
    choice.value = gate;
    picture(live, held, model, agree, words);
    score.replaceChildren(...scoreLine(right, gate, best[gate], words));
    const margin = number(Math.min(...sums.map(Math.abs)));
    const text = `w₁ = ${number(w[0])}   w₂ = ${number(w[1])}   b = ${number(b)}\n${words.margin} = ${margin}`;
    numbers.replaceChildren(make("p", { class: "numbers" }, text), table(model, words));
  };
  model.on("change:gate change:anchor change:angle", show);
  show();
}

export default { render };
