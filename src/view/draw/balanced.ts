import type {
  BalancedPicture,
  ChoiceGroup,
  ChoiceRow,
  EffectPicture,
  ReasonPicture,
} from "../../core/picture/balanced-set";
import { drawChangedLines } from "./changed-lines";
import { type Child, type Drawn, h, s } from "./element";
import { checkedIcon, facetIcon, severityIcon, untoldIcon } from "./icons";
import { goes, goLink, ruleLink } from "./link";
import { rich, withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { cell, columnHeads, table } from "./table";

/** Today beside proposed, each to be ticked; under it what the set is with what is ticked. */
export function drawBalanced(scene: Scene, picture: BalancedPicture<string>): Drawn {
  const { labels } = scene;
  const { heading, tick, today, proposed, why, effect } = labels.balanced;
  return h(
    "section",
    { key: "balanced", id: "balanced" },
    h("h2", { tabindex: -1 }, heading),
    h("p", { class: "lead" }, picture.lead),
    table(
      "by-facet choices",
      heading,
      columnHeads({ facet: labels.targets.facet, tick, today, proposed, why, effect }, "tick"),
      picture.groups.map(group => drawGroup(scene, group)),
    ),
    drawResult(scene, picture),
  );
}

function drawGroup(scene: Scene, group: ChoiceGroup<string>): Drawn {
  return h(
    "tbody",
    { key: group.facet ?? "unknown", role: "rowgroup" },
    group.rows.map((row, index) => drawRow(scene, row, index === 0 && groupHead(scene, group))),
  );
}

/** The name of a facet, and a box that ticks all of it or none. */
function groupHead({ inEditor }: Scene, { facet, name, ticked, all, rows }: ChoiceGroup<string>): Drawn {
  const box = h("input", {
    type: "checkbox",
    "aria-label": all,
    checked: ticked === "all",
    "data-mixed": ticked === "some",
    "data-all": facet ?? "unknown",
  });
  return h(
    "th",
    { key: "facet", role: "rowheader", scope: "rowgroup", rowspan: rows.length, class: "facet" },
    h("span", {}, inEditor && rows.filter(({ tickable }) => tickable).length > 1 && box, facetIcon(facet), name),
  );
}

function drawRow(scene: Scene, row: ChoiceRow<string>, head: Child): Drawn {
  const { labels } = scene;
  return h(
    "tr",
    {
      key: row.key,
      role: "row",
      "data-place": row.number === null ? null : `step-${row.number}`,
      class: row.ticked ? "ticked" : null,
    },
    head,
    cell("tick", {}, drawTick(scene, row)),
    cell(
      isAt(scene, row.range) ? "today at" : "today",
      { "data-label": labels.balanced.today, ...goes(row.range) },
      h("span", { class: row.isNew ? "muted" : "clamp long" }, goLink(row.range, rich(row.today))),
    ),
    cell(
      "proposed",
      {},
      h("span", { class: row.ticked ? "strong clamp long" : "clamp long" }, h("bdi", {}, rich(row.proposed))),
      drawChangedLines(labels.balanced.inFile, row.lines),
      row.copy !== null && drawToCopy(scene, row.key, row.copy),
    ),
    cell(
      "why",
      {},
      h(
        "ul",
        { class: "findings" },
        row.reasons.map(reason => drawReason(scene, reason, row)),
      ),
    ),
    cell("effect", {}, drawEffects(scene, row)),
  );
}

/** Lines that are the reader's to put where they belong. */
function drawToCopy({ labels: { balanced }, inEditor }: Scene, key: string, copy: string): Drawn {
  return h(
    "details",
    {},
    h("summary", {}, balanced.toCopy),
    h(
      "div",
      { class: "lines", role: "group", "aria-label": balanced.toCopy },
      copy.split("\n").map(line => h("code", { class: "same" }, h("bdi", {}, line))),
    ),
    inEditor && h("button", { type: "button", "data-do": "copy", "data-copy": key }, balanced.copy),
  );
}

function drawTick({ inEditor }: Scene, { key, ticked, tickable, proposed }: ChoiceRow<string>): Child {
  if (!tickable) return null;
  if (!inEditor) return ticked && checkedIcon();
  return h("input", { type: "checkbox", "aria-label": proposed, checked: ticked, "data-tick": key });
}

/** A step says why it is taken; what no step serves has the title of the rule that asks for it. */
function drawReason(
  { labels, ruleTitles }: Scene,
  { text, rule, severity }: ReasonPicture<string>,
  { key }: ChoiceRow<string>,
) {
  const said = severity === null ? rich(text) : (ruleTitles[rule ?? ""] ?? "");
  return h(
    "li",
    { key: rule ?? key },
    severity && severityIcon(severity, labels.severity[severity]),
    h("p", {}, said, rule && [" ", ruleLink(rule)]),
  );
}

function drawEffects({ labels }: Scene, { number, effects, note }: ChoiceRow<string>): Child {
  return [
    number !== null && h("span", { class: "step" }, h("span", { class: "unseen" }, labels.balanced.step), ` ${number}`),
    effects.length > 0 && h("ul", { class: "effects" }, effects.map(drawEffect)),
    note !== null && h("span", { class: "small muted" }, note),
  ];
}

const barWidth = 56;

/** Outline before, solid after. */
function drawEffect({ name, text, bar }: EffectPicture<string>): Drawn {
  const width = (part: number) => Math.max(0, Math.min(1, part)) * barWidth;
  return h(
    "li",
    { key: name },
    h("span", {}, text),
    bar &&
      s(
        "svg",
        {
          class: "effect-bar",
          "aria-hidden": "true",
          width: barWidth + 2,
          height: 10,
          viewBox: `0 0 ${barWidth + 2} 10`,
        },
        s("rect", { class: "before", x: 1, y: 1.5, width: Math.max(1, width(bar.before)), height: 7 }),
        s("rect", { class: "after", x: 1, y: 1.5, width: width(bar.after), height: 7 }),
        s("line", { class: "zero", x1: 1, y1: 0, x2: 1, y2: 10 }),
      ),
    h("span", { class: "small muted" }, name),
  );
}

function drawResult({ labels, inEditor }: Scene, { result }: BalancedPicture<string>): Drawn {
  const { diff, apply } = labels.balanced;
  return h(
    "div",
    { key: "result", class: "result" },
    h(
      "div",
      { class: "result-said", role: inEditor && "status", "aria-live": inEditor && "polite" },
      result.verdict === "balanced" ? checkedIcon() : untoldIcon(),
      h("p", {}, withFacts(result.sentence), result.remains !== null && [" ", rich(result.remains)]),
    ),
    h(
      "div",
      { class: "result-do" },
      h("span", { class: "muted" }, result.count),
      inEditor && h("button", { type: "button", disabled: !result.changes, "data-do": "diff" }, diff),
      inEditor &&
        h("button", { type: "button", class: "primary", disabled: !result.changes, "data-do": "apply" }, apply),
    ),
  );
}
