import type { RulePage } from "../../rule-page";

const harm =
  "Een onderdrukking is een besluit dat langer meegaat dan de vergadering waarin het viel. Zonder reden, zonder einddatum en zonder iemand die er nog eens " +
  "naar kijkt, blijft een bevinding voorgoed uit beeld, wat er intussen ook met klanten en medewerkers gebeurt.";

export const suppression = {
  "suppression/no-reason": {
    title: "Een onderdrukking zonder reden",
    finds: "Een opmerking `watermelon-disable` zonder ` -- ` en een reden erachter. Ze onderdrukt niets.",
    harm,
    evidence: [
      "Het formaat van normbestanden: wie een bevinding onderdrukt zegt waarom, anders wordt niets onderdrukt.",
    ],
    limits:
      "Of een reden goed is, moeten mensen beoordelen: `watermelon check --format markdown` zet ze daarvoor op een rij.",
    notWhen: "Dat geval is er niet: een paar woorden zijn al genoeg.",
  },
  "suppression/unused": {
    title: "Een onderdrukking die niets verbergt",
    finds: "Een opmerking `watermelon-disable` met een regel die op die plek niets te melden heeft.",
    harm: "Waar ze voor was, is weg. Blijft ze staan, dan verbergt ze de volgende bevinding van dezelfde regel, en daar heeft niemand mee ingestemd.",
    evidence: ["Het formaat van normbestanden: wat onderdrukt is en niet meer wordt gevonden kan ongezien terugkomen."],
    limits: "Er wordt gekeken naar dit bestand zoals het nu is, met de regels en opties die ervoor gelden.",
    notWhen: "Als je op het punt staat terug te zetten waar ze voor was.",
  },
  "suppression/expired": {
    title: "Een onderdrukking die is verlopen",
    finds:
      "Een opmerking `watermelon-disable` waarvan `until` vandaag of voorbij is, of geen datum is. Ze onderdrukt niets meer.",
    harm,
    evidence: ["Het formaat van normbestanden: een onderdrukking met `until` eindigt op die dag."],
    limits: "De datum is bekend, jullie planning niet: of de reden nog geldt, weet alleen wie haar schreef.",
    notWhen: "Dat geval is er niet: spreek een nieuwe einddatum af, of herstel wat er is gevonden.",
  },
  "suppression/locked": {
    title: "Een onderdrukking van een vastgezette regel",
    finds:
      "Een opmerking `watermelon-disable` over een regel die `.watermelon.yaml`, of een erboven, onder `locked` noemt. Ze onderdrukt niets.",
    harm: "Een organisatie zet een regel vast omdat een team niet in zijn eentje mag besluiten ervan af te wijken.",
    evidence: ["De configuratie van de organisatie: wat die vastzet kan een enkel bestand niet uitzetten."],
    limits: "Bekend is wat er vaststaat, niet waarom.",
    notWhen: "In het bestand zelf kan het niet: overleg met wie de configuratie beheert.",
  },
  "suppression/unknown-rule": {
    title: "Een onderdrukking van een regel die niet bestaat",
    finds:
      "Een opmerking `watermelon-disable` die een regel noemt die niet bestaat, of geen regel. Ze onderdrukt niets.",
    harm: "Wie haar schreef, denkt dat de bevinding is afgehandeld.",
    evidence: ["Het formaat van normbestanden: een onderdrukking noemt de regel die ze onderdrukt."],
    limits: "Een naam die erop lijkt is een gok: kijk of het de regel is die je bedoelde.",
    notWhen: "Dat geval is er niet: verbeter de naam, of haal de opmerking weg.",
  },
} satisfies Record<string, RulePage>;
