import type { Texts } from "../message";

export const ideasPage = {
  "ideas/title": () => "Ideeën, en wat ervoor wordt gedaan",
  "ideas/about": (a, f) =>
    `Watermelon Lint begon bij vijf Nederlandse columns over klantcontact. Dit zijn de ${f.count(a.ideas, "idee", "ideeën")} eruit, in onze ` +
    "eigen woorden, elk met wat ervoor wordt gedaan: de regels die opmerken dat het ontbreekt, de kengetallen die het meten, de sleutels " +
    "waarmee een normbestand het vastlegt, en wat het groenedagmodel en het voorbeeld ervan laten zien. Waar nog niets voor is, staat dat erbij.",
  "ideas/rules": a => `${a.rules === 1 ? "Regel" : "Regels"}: ${a.names}`,
  "ideas/metrics": a => `${a.metrics === 1 ? "Kengetal" : "Kengetallen"}: ${a.names}`,
  "ideas/keys": a => `${a.keys === 1 ? "Sleutel" : "Sleutels"}: ${a.names}`,
  "ideas/model": a => `Het model: ${a.text}`,
  "ideas/preview": a => `Het voorbeeld: ${a.text}`,
  "ideas/open": a => `Nog niet: ${a.text}`,
} satisfies Partial<Texts>;
