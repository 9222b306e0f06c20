import { type Edges, edge, ofTargets } from "./edge";

const suppressed = (comment: string) => ofTargets([comment, "occupancy: { at_least: 75% }"]);
const next = "# watermelon-disable-next-line";

export const suppression: Edges = {
  "suppression/expired": [
    edge("no date at all", suppressed(`${next} occupancy/floor-without-ceiling until ⟦soon⟧ -- pilot`)),
    edge("a day that no month has", suppressed(`${next} occupancy/floor-without-ceiling until ⟦2026-02-30⟧ -- pilot`)),
    edge("tomorrow", suppressed(`${next} occupancy/floor-without-ceiling until 2026-06-16 -- pilot`)),
  ],
  "suppression/no-reason": [
    edge("two rules in one comment", suppressed(`⟦${next} occupancy/floor-without-ceiling, measurement/unowned⟧`)),
  ],
  "suppression/unknown-rule": [
    edge("no rule, and a reason", suppressed(`${next} ⟦occupancy/florr-without-ceiling⟧ -- pilot`)),
    edge("no rule, and no reason", suppressed(`${next} ⟦occupancy/florr-without-ceiling⟧`), { says: ["Remove"] }),
  ],
};
