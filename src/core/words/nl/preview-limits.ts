import type { Quantity } from "../../model/quantity";
import type { Channel, SampleMethod } from "../../model/target-set";
import type { AgentsSaid } from "../en/preview-limits";
import type { Format } from "../format";
import type { Texts } from "../message";

const joiner = "\u2060";

const channels: Readonly<Record<Channel, string>> = {
  voice: "telefonie",
  chat: "chat",
  email: "e-mail",
  social: "social media",
  video: "video",
  back_office: "de backoffice",
};

const choosing: Readonly<Record<Exclude<SampleMethod, "all" | "random">, string>> = {
  agent_selected: "Medewerkers kiezen wie er gevraagd wordt",
  opt_in: "Alleen wie de enquête opzoekt geeft antwoord",
  after_resolution: "Alleen wie als opgelost te boek staat wordt gevraagd",
};

export const previewLimits = {
  "preview/limits": () => "Grenzen",
  "preview/number": (a, f) => f.number(a.value),
  "preview/amount": (a, f) =>
    a.unit === "share" ? f.share(a.value) : a.unit === "seconds" ? f.time(a.value) : f.number(a.value, 2),

  "preview/staffing": () => "Medewerkers tegenover serviceniveau en bezetting",
  "preview/staffing-undeclared": (a, f) =>
    `Hoeveel medewerkers deze normen vragen is niet te zeggen: leg ${f.list(a.keys.map(key => f.key(key)))} vast.`,
  "preview/staffing-nobody": () => "In het planningsinterval belt niemand: elk aantal medewerkers is genoeg.",
  "preview/staffing-no-queue": (a, f) =>
    a.concurrency !== 1
      ? `Hier is niets getekend: met ${f.count(a.concurrency, "contact", "contacten")} tegelijk overlappen de afhandeltijden elkaar, hoeveel staat nergens, en de wachtrij van Erlang is er een van losse gesprekken.`
      : a.channel !== null && a.channel !== "voice" && a.channel !== "video"
        ? `Hier is niets getekend: ${channels[a.channel]} kent geen rij bellers, en de wachtrij van Erlang is er een van gesprekken.`
        : "Hier is niets getekend: geen norm voor wachten of bezetting is zoals die er staat naast het planningsinterval te leggen.",
  "preview/staffing-lead": (a, f) => {
    const there =
      a.agents === null
        ? "het bestand zegt niet hoeveel er zijn"
        : `er ${a.agents === 1 ? "is" : "zijn"} er ${f.number(a.agents)}${a.enough ? ", en dat past" : ""}`;
    const need = a.clash
      ? `${noneHolds(a.clash, f)}${a.agents === null ? "" : `; ${there}`}.`
      : `Eerlijk werk vraagt **${agentsSaid(a, f)}** om ${allOf(a.targets)} te halen; ${there}.`;
    const idle =
      a.agents === null || a.occupancy === null
        ? ""
        : a.between === null
          ? a.occupancy >= 1
            ? ` Eerlijk werk is meer dan waar ${f.count(a.agents, "medewerker", "medewerkers")} tijd voor ${a.agents === 1 ? "heeft" : "hebben"}.`
            : ""
          : ` Bij een bezetting van ${f.share(a.occupancy)} heeft een medewerker **${f.time(a.between)}** tussen twee contacten.`;
    const recovery = { none: "", taken: "", cut: " en met een deel van het herstel", missed: " en zonder herstel" };
    const kindest =
      a.kindest && a.agents !== null
        ? ` Op de mildste groene dag, ${a.kindest.stretched ? "gerekt tot" : "met"} ${f.time(a.kindest.handleTime)} per contact${recovery[a.kindest.recovery]}, lijkt het met ${f.count(a.agents, "medewerker", "medewerkers")} te kloppen.`
        : "";
    return `${need}${idle}${kindest}`;
  },
  "preview/staffing-panel": (a, f) => {
    switch (a.queue?.metric) {
      case "service_level":
        return `Beantwoord binnen ${f.time(a.queue.within ?? 0)}`;
      case "average_speed_of_answer":
        return "Gemiddelde wachttijd";
      case "abandonment_rate":
        return "Bellers die afhaken";
      default:
        return `Bezetting${a.recovery ? ", herstel telt als werk" : a.aux ? " van wie niet herstelt" : ""}`;
    }
  },
  "preview/staffing-curve": (a, f) =>
    `${a.kind === "honest" ? "eerlijk werk" : "mildste groene dag"}, ${f.time(a.handleTime)}`,
  "preview/staffing-span": (a, f) =>
    `${spanSaid(a, f)}: eerlijk werk haalt ${a.targets === 1 ? "de norm" : a.targets === 2 ? "beide normen" : "alle normen"}`,
  "preview/staffing-pretended": (a, f) => `${spanSaid(a, f)}: de mildste groene dag ook`,
  "preview/overfull": () => "meer dan 100%",
  "preview/agents-here": (a, f) => `nu: ${f.number(a.agents)}`,
  "preview/axis/agents": () => "medewerkers",
  "preview/column/agents": () => "Medewerkers",

  "preview/satisfaction": () => "Tevredenheid, en wie er gevraagd wordt",
  "preview/satisfaction-more": (a, f) =>
    `Nog ${f.count(a.targets, "norm voor tevredenheid staat", "normen voor tevredenheid staan")} in de tabellen hierboven.`,
  "preview/satisfaction-target": (a, f) => `norm ${tight(f.quantity(a.bound))}`,
  "preview/satisfaction-asked": (a, f) => `${a.atLeast ? "≥" : "≤"}\u00a0${tight(f.quantity(a.bound))}`,
  "preview/satisfaction-row": (a): string =>
    ({ measured: "Gemeten", honest: "Eerlijke dag", kindest: "Mildste groene dag", worst: "Ergste groene dag" })[
      a.kind
    ],
  "preview/satisfaction-margin": (a, f) =>
    `n\u00a0=\u00a0${f.number(a.size)}, ±\u00a0${f.difference(a.halfWidth, a.like)}`,
  "preview/satisfaction-model": () => "model",
  "preview/satisfaction-everyone": () => "iedereen",
  "preview/satisfaction-those-asked": () => "de gevraagden",
  "preview/satisfaction-lead": (a, f) => {
    const mark = (amount: number) => (a.bound.unit === "share" ? f.share(amount) : f.number(amount, 2));
    const target = `De norm van ${tight(f.quantity(a.bound))}`;
    const measured =
      a.baseline === null || a.beyond === null
        ? `Naast de norm van ${tight(f.quantity(a.bound))} staat geen meting.`
        : `${target} ${placeOf(a.beyond, a.atLeast, a.bound, f)} de laatste meting, ${tight(f.quantity(a.baseline))}${restsOn(a, f)}.`;
    const selective = a.method !== null && a.method !== "all" && a.method !== "random";
    const truth = a.worst?.truth ?? null;
    const asked =
      truth === null || a.worst === null
        ? ""
        : selective
          ? ` ${choosing[a.method as keyof typeof choosing]}; zo kan het dashboard ${a.worst.shown === null ? tight(f.quantity(a.bound)) : mark(a.worst.shown)} laten zien op een dag waarop iedereen samen **${mark(truth)}** zou geven.`
          : ` Iedereen kan gehoord worden, dus laat de ergste groene dag zien wat er is: **${mark(truth)}**.`;
    return `${measured}${asked}`;
  },
} satisfies Partial<Texts>;

function agentsSaid({ from, to }: AgentsSaid, f: Format): string {
  const least = from ?? 0;
  if (to === null) return `minstens ${f.count(least, "medewerker", "medewerkers")}`;
  if (to === least) return f.count(to, "medewerker", "medewerkers");
  if (least === 0) return `hoogstens ${f.count(to, "medewerker", "medewerkers")}`;
  return `${f.number(least)} tot en met ${f.count(to, "medewerker", "medewerkers")}`;
}

function spanSaid({ from, to }: AgentsSaid, f: Format): string {
  const least = from ?? 0;
  if (to === null) return `${f.count(least, "medewerker", "medewerkers")} of meer`;
  if (to === least) return f.count(to, "medewerker", "medewerkers");
  return `${f.number(least)}${joiner}–${joiner}${f.count(to, "medewerker", "medewerkers")}`;
}

function allOf(targets: readonly string[]): string {
  if (targets.length === 1) return targets[0]!;
  return targets.length === 2 ? "beide normen" : `alle ${targets.length} normen`;
}

function noneHolds({ from, to, least, most }: AgentsSaid & { least: string; most: string }, f: Format): string {
  if (from === null) return `**Geen enkel aantal medewerkers** haalt ${least} met eerlijk werk`;
  if (least === most || to === null) return `**Geen heel aantal medewerkers** haalt ${least} met eerlijk werk`;
  return `**Geen enkel aantal medewerkers** haalt alles met eerlijk werk: ${least} vraagt er minstens ${f.number(from)}, ${most} hoogstens ${f.number(to)}`;
}

function placeOf(beyond: number, atLeast: boolean, like: Quantity, f: Format): string {
  const gap = f.difference(Math.abs(beyond), like);
  if (Math.abs(beyond) < 1e-9) return "is gelijk aan";
  if (beyond > 0) return `ligt **${gap} ${atLeast ? "boven" : "onder"}**`;
  return `ligt ${gap} ${atLeast ? "onder" : "boven"}`;
}

function restsOn(
  a: {
    bound: Quantity;
    margin: { size: number; halfWidth: number } | null;
    gained: { periods: number; amount: number } | null;
  },
  f: Format,
): string {
  const margin = a.margin
    ? ` (${f.count(a.margin.size, "antwoord", "antwoorden")}, ±\u00a0${f.difference(a.margin.halfWidth, a.bound)})`
    : "";
  if (!a.gained) return margin;
  const { periods, amount } = a.gained;
  const change =
    Math.abs(amount) < 1e-9
      ? "veranderde die niet"
      : `${amount > 0 ? "steeg" : "daalde"} die ${f.difference(Math.abs(amount), a.bound)}`;
  return `${margin}; over ${f.number(periods)} metingen ${change}`;
}

/** Does not break inside. */
function tight(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
