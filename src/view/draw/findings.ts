import type { FindingPicture } from "../../core/picture/picture";
import { type Drawn, h } from "./element";
import { severityIcon } from "./icons";
import { goes, goLink, ruleLink } from "./link";
import { rich } from "./rich";
import { isAt, type Scene } from "./scene";

export function drawFindings(scene: Scene, findings: readonly FindingPicture<string>[]): Drawn {
  const { labels } = scene;
  return h(
    "ul",
    { class: "findings" },
    findings.map(({ severity, range, text, rule }) =>
      h(
        "li",
        { key: rule, class: isAt(scene, range) ? "at" : null, ...goes(range) },
        severityIcon(severity, labels.severity[severity]),
        h("p", { class: "clamp long" }, goLink(range, rich(text)), " ", ruleLink(rule)),
      ),
    ),
  );
}
