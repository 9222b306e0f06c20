import type { Texts } from "../message";

const reaches: Readonly<Record<string, string>> = {
  "watermelon-disable-next-line": "Verbergt wat een regel op de volgende regel tekst vindt.",
  "watermelon-disable-line": "Verbergt wat een regel op deze regel tekst vindt.",
  "watermelon-disable": "Verbergt wat een regel van hier tot het eind van het document vindt.",
};

export const completion = {
  "completion/suppression": a =>
    `${reaches[a.word] ?? ""} Noemt de regel, en achter \`--\` de reden. Met \`until\` en een datum daarvoor houdt het op.`,
  "completion/reason": () => "waarom",
  "completion/whole-target": a => `${a.name}: hele norm`,
} satisfies Partial<Texts>;
