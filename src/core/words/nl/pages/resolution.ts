import type { RulePages } from "../../rule-page";

export const resolution = {
  "resolution/self-reported": {
    title: "‘In één keer goed’ dat medewerkers zelf aanvinken",
    finds: "Een norm voor ‘in één keer goed’ met `measured: { by: agent }`: een vinkje of een afhandelcode.",
    harm:
      "Wie wordt beoordeeld, vult zelf de score in. Niemand hoeft te liegen om die te laten verschuiven: een gesloten zaak voelt als " +
      "opgelost, en de klant die morgen weer belt krijgt een collega. Zo stijgt het aantal vinkjes jaar na jaar, naast een klantcijfer dat daalt.",
    evidence: [
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: watermeloenrapportages, groen van buiten en rood van binnen.",
      "‘In één keer goed’ tot 69% geldt als laag, 70-79% als goed, 80% en hoger als zeldzaam (SQM); termijnen lopen van 1 tot 30 dagen.",
    ],
    limits:
      "Herhaalverkeer telt ook niet volmaakt: klanten komen terug voor iets anders, of geven het op en komen nooit meer terug. De " +
      "voorgestelde grens is wat eerlijk werk op de mix van het bestand oplevert, min 5 punten, op basis van `resolved` uit het " +
      "bestand of van een inschatting per toon (90% routine, 80% complex en emotioneel, 70% verhit). Zonder mix, en als de grens al " +
      "lager ligt, blijft die staan. Ook de nulmeting is aangevinkt: meet die opnieuw.",
    notWhen: "Als het vinkje alleen dient om werk te sorteren en er geen norm aan hangt: laat het dan uit de normen.",
  },
  "resolution/no-window": {
    title: "‘In één keer goed’ zonder termijn",
    finds:
      "‘In één keer goed’ of herhaalverkeer dat wordt geteld aan klanten die terugkomen, zonder `measured.window` of met een " +
      "termijn onder drie dagen.",
    harm:
      "Hoe korter je telt, hoe mooier het lijkt. Een klant van wie het pakket niet komt probeert het na een week weer, en dan heeft " +
      "een termijn van één dag het eerste contact allang goedgekeurd. Een termijn die nergens staat, kan veranderen zonder dat " +
      "iemand het ziet.",
    evidence: [
      "SQM en andere bronnen uit de praktijk: termijnen lopen van 1 tot 30 dagen, zodat cijfers met een verschillende termijn niet te vergelijken zijn.",
      "Wie binnen een korte termijn terugkomt, komt ook binnen een langere terug: een langere termijn telt er nooit minder.",
    ],
    limits:
      "Termijnen lopen van 1 tot 30 dagen en een standaard is er niet; 7 dagen is een inschatting, en de drie dagen waaronder het " +
      "weekend wegvalt ook. Een lange termijn telt ook klanten die voor iets anders terugkomen. Over een langere termijn geeft " +
      "hetzelfde werk een lager cijfer: bekijk de grens daarna opnieuw.",
    notWhen:
      "Als de vraag binnen een dag voorbij is, zoals bij een taxi of een maaltijd: zet `shortest` lager. Een termijn in werkdagen " +
      "wordt nooit te kort gevonden.",
    options: {
      shortest: "Kortste termijn die niet wordt gemeld; werkdagen worden dat nooit.",
    },
  },
  "resolution/transfers-excluded": {
    title: "‘In één keer goed’ zonder wie wordt doorgezet",
    finds:
      "‘In één keer goed’, herhaalverkeer of doorlooptijd waarbij doorverbonden, geëscaleerde of heropende contacten buiten de " +
      "telling blijven, terwijl geen norm voor doorverbinden, escalaties of heropende zaken laat zien hoeveel dat er zijn.",
    harm:
      "Het lastige contact wordt doorgezet en verdwijnt uit de telling; wat blijft is wat makkelijk was. Het cijfer stijgt terwijl " +
      "de klant zijn verhaal twee keer doet. Andersom is het niet beter: als doorverbinden altijd punten kost, houden " +
      "medewerkers wat ze niet kunnen oplossen.",
    evidence: [
      "Operations Research 71(3), 2023: wat er over doorverbinden wordt geteld, verandert welke contacten medewerkers houden en welke ze doorzetten.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over creatief boekhouden: het doel verschuift van de klant goed bedienen naar groene cijfers halen.",
    ],
    limits:
      "Hoe vaak doorzetten terecht is, hangt af van de taakverdeling. De voorgestelde grenzen (10% doorverbonden, 5% geëscaleerd, " +
      "5% heropend) zijn een inschatting: kies je eigen. Ze gelden per team of breder, en er hangt niets van af.",
    notWhen:
      "Als een eerste lijn alleen sorteert en doorzet, met opzet: meet dan over de hele keten, of leg met `part_of` vast dat het " +
      "doorverbinden in een ander bestand wordt gevolgd.",
  },
  "resolution/deflection-as-success": {
    title: "Zelfservice die afhaken als succes telt",
    finds:
      "Een ondergrens voor zelfservice of deflectie, zonder norm voor herhaalverkeer of ‘in één keer goed’ die niemand zelf kan " +
      "aanvinken ernaast, en zonder `exit_to_human: true`.",
    harm:
      "De zelfserviceratio telt sessies die eindigen zonder medewerker. Dat is de klant die het antwoord vond, en dat is de klant " +
      "die het opgaf. Hoe dieper de weg naar een mens verstopt zit, hoe mooier het cijfer, en wie er toch doorheen komt is boos " +
      "op de medewerker.",
    evidence: [
      "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): slecht functionerende chatbots en slecht vindbare telefoonnummers zijn managementbeslissingen die medewerkers moeten compenseren.",
      "Chat: 30-67% van de afhakers vertrekt zonder iets te zeggen, dus een einde zonder medewerker is vaak geen antwoord.",
    ],
    limits:
      "Wie het voorgoed opgeeft, zie je nergens, ook niet in herhaalverkeer. En of een uitweg makkelijk te vinden is, moet een mens " +
      "beoordelen: de regel gelooft je op je woord.",
    notWhen: "Als de weg naar een medewerker op elke pagina staat: leg dan `exit_to_human: true` vast.",
  },
  "resolution/closed-to-stop-the-clock": {
    title: "Een doorlooptijd die je haalt door af te sluiten",
    finds:
      "Een bovengrens voor de doorlooptijd, zonder norm voor het aandeel dat weer opengaat, voor de ouderdom van de werkvoorraad of " +
      "voor herhaalverkeer over dezelfde contacten.",
    harm:
      "De klok stopt als de zaak dicht is, niet als die is opgelost. Oude zaken tellen pas mee als ze dichtgaan, dus een mooi " +
      "gemiddelde haal je het snelst door ze te laten liggen en de makkelijke af te sluiten, of door een lastige te sluiten en " +
      "weer open te laten gaan.",
    evidence: [
      "In een gemiddelde over afgesloten zaken zit geen zaak die nog openstaat, en een zaak die dichtgaat en weer opengaat telt als twee korte.",
      "Verhalen uit de praktijk over zaken die dicht- en weer opengaan, of op ‘wacht op klant’ staan; hoe vaak dat gebeurt is nergens geteld gevonden.",
    ],
    limits:
      "De voorgestelde grenzen zijn een inschatting: 5% heropend, en 90 van de 100 openstaande zaken niet ouder dan de bovengrens zelf. " +
      "Hoe vaak zaken dichtgaan om de klok stil te zetten, is nergens geteld gevonden.",
    notWhen: "Als alleen de klant een zaak kan afsluiten.",
  },
  "resolution/callback-without-kept": {
    title: "Terugbelafspraken die meetellen zodra ze zijn gemaakt",
    finds:
      "Een formule waarin terugbelafspraken het cijfer mooier maken: opgeteld bij wat is beantwoord of afgehandeld, of afgetrokken " +
      "van wat is aangeboden of afgehaakt, terwijl geen norm laat zien hoeveel afspraken worden nagekomen. Namen met " +
      "‘nagekomen’, ‘bereikt’ of ‘op tijd’ worden niet gemeld.",
    harm:
      "Aanbieden om terug te bellen is vriendelijk, en het zet de klok stil. Op een slechte dag krijgt iedereen dat aanbod, de " +
      "bereikbaarheid blijft groen, en de telefoontjes die je schuldig bent stapelen zich op waar geen norm kijkt.",
    evidence: [
      "Een terugbelafspraak die meetelt zodra ze is gemaakt, telt even zwaar of er nu wordt gebeld of niet.",
      "Dat een terugbelafspraak die de klok stilzet de wachttijd mooier maakt, is een verhaal uit de praktijk; onderzoek is niet gevonden.",
    ],
    limits:
      "Alleen de namen en tekens in de formule worden gelezen: een terugbelafspraak die anders heet, wordt gemist. De voorgestelde " +
      "90% is een inschatting.",
    notWhen:
      "Als de naam in de formule staat voor klanten die zijn teruggebeld: noem het dan zo, `terugbelafspraken_nagekomen`.",
  },
  "resolution/cause-without-owner": {
    title: "Vermijdbare contacten waarvan niemand de oorzaak wegneemt",
    finds:
      "Een soort contact met `avoidable: true` zonder `owner`; of een norm voor herhaalverkeer per medewerker, of waar meer " +
      "dan coaching van afhangt, terwijl geen enkele soort contact een eigenaar heeft. Zwijgt bij een `people.feedback_loop` of een norm " +
      "voor opgeloste klantsignalen.",
    harm:
      "Het contactcenter kan de vraag duizend keer goed beantwoorden en is elke keer groen. De klant had hem niet hoeven stellen, en " +
      "de medewerker die weet waarom wordt niets gevraagd. Daarom vertrekken mensen: niet om de klanten, maar om de onmacht.",
    evidence: [
      "‘Relevant’, column van Geeske te Gussinklo (Ziptone), over exitgesprekken van Mindshare: keer op keer hetzelfde probleem, en een organisatie die er niets of veel te laat iets aan doet.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: het kern-contactmodel brengt contacten terug tot de essentiële en waardevolle.",
    ],
    limits:
      "Een eigenaar op papier neemt nog geen oorzaak weg. De voorgestelde 80% voor klantsignalen is een inschatting. Wie een oorzaak " +
      "kan wegnemen wordt niet geraden; de eigenaar van het hele bestand wordt alleen voor de terugkoppeling voorgesteld.",
    notWhen: "Als het contact toch gewenst is: haal `avoidable` weg bij die soort contact.",
  },
} satisfies Partial<RulePages>;
