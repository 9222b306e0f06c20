import type { Range } from "../../core/finding";
import { type Attributes, type Child, type Drawn, h } from "./element";

/** Makes an element go to its place in the text when it is clicked, or in that of the file at an address. */
export function goes({ start, end }: Range, address: string | null = null): Attributes {
  return { "data-go": `${start} ${end}`, "data-file": address };
}

/** Words that go to a place in the text. They flow in a sentence, which a button cannot. */
export function goLink(range: Range, ...children: Child[]): Drawn {
  return linkTo(goes(range), ...children);
}

/** The same for a place in any file. */
export function linkTo(place: Attributes, ...children: Child[]): Drawn {
  return h("a", { class: "go", role: "link", tabindex: 0, ...place }, h("bdi", {}, ...children));
}

/** A rule's id, which opens its page. */
export function ruleLink(rule: string): Drawn {
  const [topic, name] = rule.split(/(?<=\/)/);
  return h(
    "a",
    { class: "rule", role: "link", tabindex: 0, "data-explain": rule },
    h("span", {}, topic),
    h("wbr", {}),
    h("span", {}, name),
  );
}
