import type { AssumptionName, Sensitivity } from "../../day";
import { amount, effect } from "../en/cli-balance";
import type { Format } from "../format";
import type { Texts } from "../message";
import { assumptions } from "./assumptions";
import { beside } from "./beside";
import { verdictWords } from "./day-terms";

const verdict = beside["day/verdict"];

/** Wat `watermelon balance` om de stappen heen zegt. */
export const cliBalance = {
  "cli/balance/today": (a, f) => `Nu: ${verdict(a, f)}.`,
  "cli/balance/after": (a, f) =>
    a.steps === 0
      ? "Er is geen stap te zetten."
      : `Na ${a.steps === 1 ? "de stap" : `alle ${f.number(a.steps)} stappen`}: ${verdict(a, f)}.`,
  "cli/balance/effect": (a, f) =>
    effect(a, verdictWords, { pressure: "druk", blindSpot: "blinde vlek", hardBlindSpot: "zware blinde vlek" }, f),
  "cli/balance/not-modelled": (a, f) => `Niet in het model, en hier dus niet meegewogen: ${f.list(a.targets)}.`,
  "cli/balance/assumptions": (a, f) =>
    `De cijfers komen uit een model en zijn geen meting; elke aanname is te vervangen onder ${f.key("assumptions")}.` +
    (a.restsOn > 0 ? " Het oordeel na alle stappen steunt op:" : ""),
  "cli/balance/rests-on": (a, f) => {
    const name = a.assumption as AssumptionName;
    return `${assumptions["assumption/name"]({ name }, f)}: ${amount(name, a.value, f)}; het oordeel blijft gelijk ${range(a, name, f)}`;
  },
  "cli/balance/unsaid": () =>
    "De vorm van dit bestand heeft hier geen plaats voor: dit schrijf je zelf waar het hoort.",
  "cli/balance/nothing-said": (a, f) =>
    `Voor ${a.unsaid === 1 ? "de stap" : `geen van de ${f.number(a.unsaid)} stappen`} heeft de vorm van ${a.path} ${a.unsaid === 1 ? "geen " : ""}plaats: het blijft zoals het is.`,
  "cli/balance/written": (a, f) =>
    `Geschreven naar ${a.path}: ${f.count(a.steps, "stap", "stappen")}.` +
    (a.unsaid === 0
      ? ""
      : ` Voor nog ${a.unsaid === 1 ? "één stap" : `${f.number(a.unsaid)} stappen`} heeft de vorm van het bestand geen plaats.`),
  "cli/balance/nothing-written": a => `Er is geen stap te zetten: ${a.path} blijft zoals het is.`,
  "cli/balance/not-in-encoding": a =>
    `${a.path} is geen geldige ${a.encoding} en blijft zoals het is: wat niet te lezen is, zou verloren gaan. Sla het bestand op als UTF-8.`,

  "cli/help/balance": () => "laat de stappen zien die een normbestand in balans brengen, of zet ze",
  "cli/help/file": () => "een normbestand; elke normenset erin komt aan de beurt",
  "cli/help/balance-format": (a, f) => f.choice(a.formats),
  "cli/help/apply": () => "zet alle stappen: schrijft ze in het bestand, met behoud van opmerkingen en opmaak",
  "cli/help/balance/exit-codes": () =>
    "Afsluitcodes: 0 getoond of geschreven, ook als er niets te doen is; 2 verkeerd gebruik, of een bestand dat niet te lezen of te " +
    "schrijven is; 3 interne fout.",
} satisfies Partial<Texts>;

function range({ highest, lowest }: Sensitivity, name: AssumptionName, f: Format): string {
  if (lowest === null) return `tot ${amount(name, highest!, f)}`;
  const from = `vanaf ${amount(name, lowest, f)}`;
  return highest === null ? from : `${from} tot ${amount(name, highest, f)}`;
}
