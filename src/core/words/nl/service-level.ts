import type { Texts } from "../message";
import { named } from "./told";

export const serviceLevel = {
  "service-level/abandons-excluded": (a, f) =>
    `${named(a, f)} laat buiten beschouwing wie ${a.leftOutWithin === null ? "" : `binnen ${f.time(a.leftOutWithin)} `}afhaakt: ` +
    "een klant die ophangt verdwijnt uit de telling in plaats van die rood te kleuren, dus hoe langer de wachtrij, hoe meer er " +
    "wegvalt. Zet er een norm voor het afhaakpercentage naast, of tel afhakers als niet op tijd beantwoord.",

  "service-level/mean-hides-tail": (a, f) =>
    `${named(a, f)} is een gemiddelde: zelfs in een gewone wachtrij die het haalt, kan een op de twintig klanten ` +
    `${f.quantity(a.tail)} wachten, en een slecht uur valt weg tegen de rustige. Zet er de wachttijd van 95 op de 100 naast.`,

  "service-level/partial-cover": (a, f) =>
    `${named(a, f)} kijkt naar ${f.share(a.covers)} van de contacten: de andere ${f.share(1 - a.covers)} hoeft niemand te ` +
    "beantwoorden om groen te zijn. Kijk naar alle contacten, of maak een norm voor de rest.",
  "service-level/partial-cover/after-menu": (a, f) =>
    `Bij ${named(a, f)} loopt de klok pas na het keuzemenu: de tijd daarin en de klanten die er ophangen tellen nergens mee, en ` +
    "met een langer menu wordt het groener. Laat de klok bij binnenkomst lopen, of tel afhakers vanaf dat moment.",
  "service-level/partial-cover/blocked": (a, f) =>
    `${named(a, f)} telt klanten die vóór de wachtrij worden geweigerd niet mee: op de drukste dag houdt een bezettoon het groen. ` +
    "Maak een norm voor hoeveel er worden geweigerd, of tel ze mee.",

  "service-level/averaged-away": (a, f) =>
    `${named(a, f)} is een maandgemiddelde: de ${f.share(a.late)} die langer mag wachten kan iedereen van maandagochtend ` +
    "zijn, en de maand blijft groen. Zet er een ondergrens per interval naast, of houd elk interval eraan.",
} satisfies Partial<Texts>;
