import type { AssumptionName, Way } from "../../day";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";

const ways: Readonly<Partial<Record<Way, string>>> = {
  stretched: "wordt gerekt",
  brisk: "vlot wordt afgehandeld",
  rushed: "gehaast wordt afgehandeld",
  passed_on: "wordt doorverbonden",
  closed_early: "te vroeg wordt afgesloten",
  dropped: "wordt afgebroken",
};

const contacts: Readonly<Record<Tone, string>> = {
  routine: "routinecontacten",
  complex: "complexe contacten",
  emotional: "emotionele contacten",
  heated: "verhitte contacten",
};

const contact: Readonly<Record<Tone, string>> = {
  routine: "een routinecontact",
  complex: "een complex contact",
  emotional: "een emotioneel contact",
  heated: "een verhit contact",
};

function assumed(name: AssumptionName): string {
  const [first, second, third] = name.split(".") as [string, Tone & Way, Tone];
  switch (first) {
    case "resolved":
      return `deel van de ${contacts[second]} dat met volle aandacht echt geholpen is`;
    case "satisfaction":
      return `tevredenheid na volle aandacht bij ${contacts[second]}, als deel van de schaal`;
    case "dissatisfied":
      return `deel van de ${contacts[second]} dat ondanks volle aandacht ontevreden is`;
    case "loss":
      return `wat ${contact[third]} aan hulp verliest als het ${ways[second]}`;
    case "time":
      return second === "passed_on" || second === "dropped"
        ? `tijd die een contact kost als het ${ways[second]}`
        : `tijd die een contact kost als het ${ways[second]}, als deel van wat het nodig heeft`;
    case "satisfaction_weight":
      return "hoeveel van het verlies aan hulp ook verlies aan tevredenheid is";
    case "monitored_quality":
      return "kwaliteit die een beoordelaar hoort in een contact met volle aandacht";
    default:
      return "kleinste deel van de contacten dat wordt gevraagd waar iemand kiest wie gevraagd wordt";
  }
}

export const assumptions = {
  "assumption/name": (a: { name: AssumptionName }, _f: Format) => assumed(a.name),
};
