// σ(wx + b), solid, against the step [wx + b > 0], dashed, for x from −5 to 5.

const REACH = 5, WIDTH = 760, HEIGHT = 300, LEFT = 60, RIGHT = 20, TOP = 20, BOTTOM = 45;
const px = (x) => LEFT + ((x + REACH) / (2 * REACH)) * (WIDTH - LEFT - RIGHT);
const py = (y) => HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM);

function background(svg, words) {
  for (let x = -REACH; x <= REACH; x++) {
    draw(svg, "line", { x1: px(x), y1: py(0), x2: px(x), y2: py(0) + 5, stroke: COLOR.grey });
    draw(svg, "text", { x: px(x), y: py(0) + 19, "text-anchor": "middle", "font-size": 13 }, number(x, 0));
  }
  for (const y of [0, 0.5, 1]) {
    draw(svg, "line", { x1: px(-REACH), y1: py(y), x2: px(REACH), y2: py(y), stroke: y === 0 ? COLOR.grey : "#ddd" });
    draw(svg, "text", { x: LEFT - 8, y: py(y) + 4, "text-anchor": "end", "font-size": 13 }, y);
  }
  draw(svg, "text", { x: px(0), y: HEIGHT - 6, "text-anchor": "middle", "font-size": 14 }, words.input);
  const turned = { transform: `translate(16 ${py(0.5)}) rotate(-90)`, "text-anchor": "middle", "font-size": 14 };
  draw(svg, "text", turned, words.output);
}

function curve(svg, w, b) {
  const points = [];
  for (let i = 0; i <= 800; i++) {
    const x = -REACH + (i * 2 * REACH) / 800;
    points.push(`${px(x)},${py(logistic(w * x + b))}`);
  }
  draw(svg, "polyline", { points: points.join(" "), fill: "none", stroke: COLOR.blue, "stroke-width": 3 });
}

/** The step; where it jumps, the filled circle is on the side that holds: 0 at w·x + b = 0. */
function step(svg, w, b) {
  const style = { stroke: COLOR.red, "stroke-width": 3, "stroke-dasharray": "8 5" };
  const level = (x1, x2, y) => draw(svg, "line", { x1: px(x1), y1: py(y), x2: px(x2), y2: py(y), ...style });
  const jump = -b / w, after = w > 0 ? 1 : 0;
  if (w === 0 || Math.abs(jump) > REACH) return level(-REACH, REACH, b > 0 ? 1 : 0);
  level(-REACH, jump, 1 - after);
  level(jump, REACH, after);
  draw(svg, "circle", { cx: px(jump), cy: py(0), r: 6, fill: COLOR.red });
  draw(svg, "circle", { cx: px(jump), cy: py(1), r: 6, fill: "#fff", stroke: COLOR.red, "stroke-width": 2.5 });
  draw(svg, "circle", { cx: px(jump), cy: py(0.5), r: 5, fill: COLOR.blue });
}

function render({ model, el }) {
  const words = model.get("words"), root = area(el, words.title);
  const range = { min: -10, max: 10, step: 0.1, digits: 1 };
  const svg = drawing(WIDTH, HEIGHT, { role: "img", "aria-label": words.curve });
  const still = draw(svg, "g"), live = draw(svg, "g"), said = make("p", { "aria-live": "polite" });
  const across = (...parts) => make("p", { class: "across" }, ...parts);
  const smooth = make("span", { style: `color: ${COLOR.blue}` }, "━━ σ(wx + b)");
  const sharp = make("span", { style: "color: #a84300" }, `╍╍ ${words.step}`);
  const sliders = ["w", "b"].map((name) => slider(model, name, words[name], range));
  root.append(across(...sliders), across(smooth, sharp), svg, said);
  background(still, words);
  const show = () => {
    const w = model.get("w"), b = model.get("b");
    live.replaceChildren();
    step(live, w, b);
    curve(live, w, b);
    said.textContent = w === 0 ? words.flat : fill(words.middle, { x: number(-b / w), slope: number(w / 4) });
  };
  model.on("change:w change:b", show);
  show();
}

export default { render };
