// All 16 images through the reader's net of threshold neurons, each at the corner of its noise that is worst for the net.

/** The sums of the hidden neurons and of the output for one image. */
function sums(net, x) {
  const hidden = net.b1.map((bias, unit) => x.reduce((sum, value, pixel) => sum + value * net.W1[pixel][unit], bias));
  return [...hidden, hidden.reduce((sum, z, unit) => sum + (z > 0 ? net.w2[unit] : 0), net.b2)];
}

/** The 16 corners: each pixel as it is, or moved towards the other shade by the noise. */
function corners(x, noise) {
  const other = (value) => value + (value ? -noise : noise);
  return Array.from({ length: 16 }, (_, bits) => x.map((value, pixel) => ((bits >> pixel) & 1 ? other(value) : value)));
}

/** What the net makes of an image under noise. Its worst corner is a wrong one, else that of the smallest |sum|. */
function judge(net, x, truth, noise) {
  const seen = corners(x, noise).map((corner) => {
    const z = sums(net, corner);
    return { corner, z, right: z.at(-1) > 0 === truth, margin: Math.min(...z.map(Math.abs)) };
  });
  const wrong = seen.filter((one) => !one.right);
  const worst = (wrong.length ? wrong : seen).reduce((a, b) => (b.margin < a.margin ? b : a));
  const range = worst.z.map((_, unit) => {
    const all = seen.map((one) => one.z[unit]);
    return [Math.min(...all), Math.max(...all)];
  });
  return { ...worst, range, wrong: wrong.length };
}

const shade = (value) => {
  const level = Math.round(255 * (1 - 0.78 * value));
  return `rgb(${level}, ${level}, ${level})`;
};

function image(parent, x, size, numbers) {
  x.forEach((value, pixel) => {
    const left = 1 + size * (pixel % 2), top = 1 + size * Math.floor(pixel / 2);
    draw(parent, "rect", { x: left, y: top, width: size, height: size, fill: shade(value), stroke: COLOR.grey });
    const ink = { "text-anchor": "middle", "font-size": 14, fill: value > 0.5 ? "#fff" : "#000" };
    if (numbers) draw(parent, "text", { x: left + size / 2, y: top + size / 2 + 5, ...ink }, number(value));
  });
}

/** A bar from the middle, filled where the neuron fires, and the thin line of its range. */
function bar(parent, z, [low, high], scale, { middle, y, half, height }) {
  const at = (value) => middle + (half * value) / scale, fires = z > 0;
  const size = { x: Math.min(middle, at(z)), y, width: Math.abs(at(z) - middle), height };
  draw(parent, "rect", { ...size, fill: fires ? COLOR.blue : "#fff", stroke: COLOR.blue, "stroke-width": 1.2 });
  const level = y + height / 2;
  draw(parent, "line", { x1: at(low), y1: level, x2: at(high), y2: level, stroke: COLOR.red, "stroke-width": 2 });
}

function cardDrawing(seen, scales, words) {
  const svg = drawing(170, 66, { "aria-hidden": "true" });
  image(svg, seen.corner, 31, false);
  const height = 62 / seen.z.length, middle = 130;
  draw(svg, "line", { x1: middle, y1: 0, x2: middle, y2: 66, stroke: COLOR.grey });
  seen.z.forEach((z, unit) => {
    const y = 2 + unit * height, last = unit === seen.z.length - 1;
    bar(svg, z, seen.range[unit], scales[unit], { middle, y: y + height * 0.16, half: 38, height: height * 0.68 });
    const name = { x: 89, y: y + height / 2 + 4, "font-size": 10.5, "text-anchor": "end" };
    if (height > 9) draw(svg, "text", name, last ? words.out : unit + 1);
  });
  return svg;
}

function verdict(seen, words) {
  const net = seen.z.at(-1) > 0 ? words.staircase : words.other;
  return make("span", { class: `small ${seen.wrong ? "wrong" : "right"}` }, `${fill(words.verdict, { net })} ${seen.wrong ? "✗" : "✓"}`);
}

/** The numbers of the chosen image, neuron by neuron. */
function details(seen, truth, noise, scales, words) {
  const seenAs = seen.corner.map((value) => number(value)).join(", ");
  const picture = drawing(122, 122, { role: "img", "aria-label": seenAs });
  image(picture, seen.corner, 60, true);
  const head = [words.neuron, words.sum, "", words.range, words.output].map((name) => make("th", {}, name));
  const rows = seen.z.map((z, unit) => {
    const svg = drawing(200, 20, { "aria-hidden": "true" });
    draw(svg, "line", { x1: 100, y1: 0, x2: 100, y2: 20, stroke: COLOR.grey });
    bar(svg, z, seen.range[unit], scales[unit], { middle: 100, y: 3, half: 96, height: 14 });
    const [low, high] = seen.range[unit];
    const name = unit === seen.z.length - 1 ? words.out : unit + 1;
    const cells = [name, number(z), svg, `${number(low)} … ${number(high)}`, z > 0 ? 1 : 0];
    return make("tr", {}, ...cells.map((value) => make("td", {}, value)));
  });
  const net = seen.z.at(-1) > 0 ? words.staircase : words.other;
  const sentence = fill(words.says, { net, truth: truth ? words.staircase : words.other });
  const wrong = noise > 0 && seen.wrong ? `; ${fill(words.corners, { wrong: seen.wrong })}` : "";
  const [state, sign] = seen.wrong ? ["wrong", "✗"] : ["right", "✓"];
  const said = make("p", { class: state }, `${sign} ${sentence}${wrong}`);
  const table = make("table", {}, make("tr", {}, ...head), ...rows);
  return make("div", { class: "across top" }, picture, make("div", {}, said, table));
}

function render({ model, el }) {
  const words = model.get("words"), images = model.get("images"), staircases = model.get("staircases");
  const net = Object.fromEntries(["W1", "b1", "w2", "b2"].map((name) => [name, model.get(name)]));
  const most = images.flatMap((x) => corners(x, 0.3).map((corner) => sums(net, corner).map(Math.abs)));
  const scales = most[0].map((_, unit) => Math.max(...most.map((one) => one[unit])) || 1);
  const root = area(el, words.title);
  const score = make("strong", { "aria-live": "polite" });
  const cards = images.map((x, place) => {
    const card = make("button", { type: "button", class: "card", "aria-label": x.join(", ") });
    card.addEventListener("click", () => {
      model.set("chosen", place);
      model.save_changes();
    });
    return card;
  });
  const chosen = make("div");
  const noise = slider(model, "noise", words.noise, { min: 0, max: 0.3, step: 0.01, digits: 2 });
  const small = (text) => make("p", { class: "small" }, text);
  root.append(make("p", { class: "across" }, noise, score), small(words.worst));
  root.append(make("div", { class: "cards" }, ...cards), small(words.key), chosen);
  const show = () => {
    const noise = model.get("noise"), truth = images.map((_, place) => staircases.includes(place));
    const seen = images.map((x, place) => judge(net, x, truth[place], noise));
    const right = seen.filter((one) => !one.wrong).length;
    score.textContent = `${right === 16 ? "✓" : "✗"} ${fill(words.score, { right })}`;
    score.className = right === 16 ? "right" : "wrong";
    cards.forEach((card, place) => {
      const here = place === model.get("chosen");
      card.className = `card${truth[place] ? " staircase" : ""}${here ? " chosen" : ""}`;
      card.setAttribute("aria-pressed", here);
      card.replaceChildren(cardDrawing(seen[place], scales, words), verdict(seen[place], words));
    });
    const place = model.get("chosen");
    chosen.replaceChildren(details(seen[place], truth[place], noise, scales, words));
  };
  model.on("change:noise change:chosen", show);
  show();
}

export default { render };
