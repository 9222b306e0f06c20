import type { Heavy } from "../en/people";
import type { Format } from "../format";
import type { Texts } from "../message";

export const people = {
  "people/knowledge-only-onboarding": (a, f) =>
    `${onboarding(a, f)}${whileHeavy(a.heavy, f)}: ` +
    "wie nieuw is, vindt elke knop maar staat met lege handen als een klant boos is, rouwt of in het systeem vastloopt, en geen " +
    `norm laat dat zien. Begin met ${f.share(a.least)}${a.hours === null ? "" : ` (${f.number(a.least * a.hours)} uur)`} ` +
    "voor die drie, en bepaal de verdeling samen met de mensen die de gesprekken voeren.",
  "people/coaching-crowded-out": (a, f) =>
    (a.planned === 0
      ? "Voor coaching is hier geen tijd vrijgemaakt: "
      : `${minutes(a.planned, f)} coaching per medewerker per maand is weinig om samen een gesprek terug te luisteren en te bespreken: `) +
    "als het druk is valt die het eerst weg, geen cijfer kleurt rood, en hoe de gesprekken gaan hoor je dan als eerste van de klant. " +
    `Maak om te beginnen ${minutes(a.least, f)} per maand vrij${a.forLeaders ? ` (${leaders(a.forLeaders.leaders, a.forLeaders.each, f)})` : ""} ` +
    "en reken die mee in de shrinkage.",
  "people/span-of-control": (a, f) =>
    `${f.number(a.people)} ${a.counted === "headcount" ? "mensen" : "medewerkers aan de lijn"} op ${f.count(a.leaders, "teamleider", "teamleiders")} is ` +
    `${f.number(a.perLeader)} per teamleider: het vak rekent dan op zo'n ${minutes(a.coaching, f)} coaching per persoon per maand, ` +
    "dus de aandacht gaat naar wie rood staat op het dashboard en niemand ziet wie er leegloopt. " +
    `${f.number(a.most)} per teamleider vraagt er ${f.number(a.needed)}; met minder kan het als ander werk bij hen weggaat.`,
  "people/approval-for-everything": (a, f) =>
    `${a.above === null ? "Medewerkers hebben hier geen mandaat" : `Akkoord boven ${f.quantity(a.above)} betekent voor alles een handtekening`}` +
    `${whileHeavy(a.heavy, f)}: wie ziet wat de oplossing is, moet doorverbinden of nee zeggen, en van geen van beide kleurt een ` +
    `cijfer rood${a.contact ? `, al kost alleen al het volgende contact ${f.quantity(a.contact)}` : ""}. ` +
    "Geef medewerkers iets om zelf over te beslissen, en kijk samen terug op hoe dat ging.",
  "people/approval-for-everything/script": (a, f) =>
    `Van het script afwijken mag hier niet${whileHeavy(a.heavy, f)}: wie een geval heeft dat het script niet kent, kan alleen de ` +
    "volgende regel voorlezen, en wie het gesprek op het script beoordeelt, ziet niets mis. Laat medewerkers het script loslaten als " +
    "de klant dat nodig heeft.",
  "people/no-aftercare": (a, f) =>
    `${a.share === null ? `Er komen emotionele of verhitte contacten binnen (${f.list(a.classes)})` : `${f.share(a.share)} van de contacten is emotioneel of verhit (${f.list(a.classes)})`}, ` +
    `en niemand vangt de medewerker daarna op${a.remote === null ? "" : `, terwijl ${f.share(a.remote)} thuis werkt, waar geen collega meeluistert`}: ` +
    "wat het met mensen doet, blijkt maanden later uit het verzuim, en eerder uit geen enkele norm. Spreek af wie hen dezelfde dag " +
    "opzoekt, en houd de RI&E actueel.",
  "people/no-aftercare/at-home": (a, f) =>
    `${f.share(a.remote)} werkt thuis, en de nazorg houdt op bij de kantoordeur: na ${f.choice(a.classes)} zit er niemand naast hen om ` +
    "stoom bij af te blazen, en of het hun zwaar valt staat in geen cijfer. Laat iemand hen dezelfde dag bellen.",
  "people/no-aftercare/not-assessed": (a, f) =>
    `Er staat hier geen RI&E over wat contacten over ${f.list(a.classes)} met medewerkers doen, dus nazorg hangt af van wie er toevallig aan denkt. ` +
    "Plan er een binnen drie maanden (een RI&E is verplicht), en zet hier de datum zodra die is uitgevoerd.",
  "people/no-aftercare/assessed-long-ago": (a, f) =>
    `De RI&E is van ${f.date(a.date)}, meer dan ${f.number(a.years)} jaar geleden: het vinkje staat, en wat ` +
    `contacten over ${f.list(a.classes)} nu met medewerkers doen staat er niet in. Plan een nieuwe binnen drie maanden.`,
  "people/no-aftercare/assessed-far-ahead": (a, f) =>
    `De RI&E is vooruitgeschoven naar ${f.date(a.date)}: tot die tijd heeft niemand gekeken wat contacten over ${f.list(a.classes)} met medewerkers ` +
    "doen, en in dit bestand lijkt het alsof dat wel zo is. Voer die binnen drie maanden uit.",
} satisfies Partial<Texts>;

function whileHeavy(heavy: Heavy | null, f: Format): string {
  if (!heavy) return "";
  return `, terwijl ${f.share(heavy.share)} van de contacten emotioneel of verhit is (${f.list(heavy.classes)})`;
}

function onboarding({ share, hours }: { share: number; hours: number | null }, f: Format): string {
  if (share === 0) {
    const all =
      hours === null ? "Het hele inwerktraject gaat" : `Het hele inwerktraject van ${f.number(hours)} uur gaat`;
    return `${all} naar kennis en systemen, en niets naar gespreksvoering, emotie of de bedoeling van het werk`;
  }
  const part =
    hours === null
      ? `${f.share(share)} van het inwerktraject`
      : `${f.number(share * hours)} van de ${f.number(hours)} uur inwerken (${f.share(share)})`;
  return `${part} gaat naar gespreksvoering, emotie en de bedoeling van het werk`;
}

function leaders(count: number, each: number, f: Format): string {
  return `${f.number(each / 3600)} uur voor ${count === 1 ? "de teamleider" : `elk van de ${f.number(count)} teamleiders`}`;
}

function minutes(seconds: number, f: Format): string {
  return `${f.number(seconds / 60, 0)} min`;
}
