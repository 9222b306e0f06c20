import type { RulePages } from "../../rule-page";

export const keeping = {
  "people/hiring-without-keeping": {
    title: "Werven zonder binden",
    finds:
      "Een norm voor vacatures, en geen norm voor verloop, functieverblijftijd of blijfgesprekken, en ook geen blijfgesprekken in het " +
      "blok `people`. Zwijgt zolang andere delen van zijn `part_of` ontbreken.",
    harm:
      "Het aantal vacatures daalt als er iemand begint, wie er de week erna ook vertrekt. Werven en inwerken slokken de tijd op voor de " +
      "mensen die er zijn, coaching het eerst, en daardoor vertrekken er meer: het cijfer blijft groen zolang de emmer sneller wordt gevuld " +
      "dan hij lekt.",
    evidence: [
      "‘Menselijke maat nog meer onder druk?’ (mensenmaat): zet in een krappe arbeidsmarkt niet alleen in op de wervingskaarten maar juist ook op de bindingskaarten; dan ben je ook minder druk met werven.",
    ],
    limits:
      "De overtuiging van een columnist en eenvoudig tellen; onderzoek dat werven tegen binden afweegt is er niet bij. Het voorgestelde " +
      "verloop heeft geen grens: wat het zou moeten zijn, is aan jullie.",
    notWhen: "Als er een nieuwe locatie of dienst wordt opgebouwd en er nog niemand is om te binden.",
  },
  "people/relevance-unasked": {
    title: "Niemand vraagt of medewerkers kunnen helpen",
    finds:
      "Blijf- en exitgesprekken die geen van alle naar `relevance` vragen, onder die naam of een die de catalogus kent, of een blok " +
      "`people` waarin exitgesprekken op none staan en blijfgesprekken ontbreken. Zwijgt als `relevance` een norm is, en waar people/no-stay-interviews of people/hiring-without-keeping al " +
      "zegt dat niemand iets wordt gevraagd.",
    harm:
      "Mensen kiezen dit werk om klanten te helpen, en vertrekken als dat niet blijkt te gaan: elke dag dezelfde vraag, en niemand die " +
      "de oorzaak wegneemt. Gevraagd naar loon en rooster antwoorden ze over loon en rooster, en dus wordt dat verbeterd.",
    evidence: [
      "Column ‘Relevant’, Geeske te Gussinklo, Ziptone: wie het klantcontact verlaat, ervoer volgens exitgesprekken van Mindshare maar zeer beperkte relevantie. Ze stonden op om klanten te helpen en konden minder dan ze wilden. Aan hoeveel mensen het is gevraagd, zegt de column niet.",
    ],
    limits:
      "Exitgesprekken van één bureau, verteld in een column, zonder aantallen. Wat mensen bij hun vertrek zeggen, is niet altijd waarom " +
      "ze gaan. De onderwerpen bij `asks` zijn vrije woorden: een woord dat hetzelfde betekent, is hier misschien niet bekend.",
    notWhen: "Als het medewerkersonderzoek ernaar vraagt: maak daarvan een norm voor `relevance`.",
  },
  "people/no-room-to-move": {
    title: "Geen ruimte in tijd of plaats",
    finds:
      "Een norm voor roostertrouw, terwijl volgens `people.flexibility` het rooster vastligt en iedereen op kantoor werkt, of die op none staat.",
    harm:
      "Roostertrouw vraagt mensen te zijn waar het rooster ze verwacht. Hadden ze daar geen stem in, niet in de uren en niet in de plek, dan " +
      "wordt het leven om het rooster heen gepast tot dat niet meer gaat: een ziekmelding, ruzie over een ruil, een baan elders. De " +
      "minuten die wel klopten zijn groen.",
    evidence: [
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: autonomie en radicale flexibiliteit, zoals de ruimte om werkplek, aanpak en focus zelf in te vullen. Column ‘Relevant’ (Ziptone): autonomie en zelfsturing staan centraal op het HR-congres van het vak.",
    ],
    limits:
      "Dat autonomie de belasting verzacht, is onderzocht (n=198); dat flexibel roosteren verzuim of verloop verlaagt, is hier niet " +
      "aangetoond. Sommige mensen willen juist vaste tijden.",
    notWhen:
      "Als medewerkers zelf voor vaste tijden kozen, of de plek vastligt: een balie, een meldkamer, geheime gegevens.",
  },
  "people/absence-with-stakes": {
    title: "Loon of baan die van ziek zijn afhangt",
    finds: "Een norm voor ziekteverzuim met level `agent` waar meer van afhangt dan coaching.",
    harm:
      "Aan ziek zijn kan een medewerker weinig doen, aan zich ziek melden veel. Het cijfer daalt als mensen ziek doorwerken of er een " +
      "vrije dag voor opnemen; het verzuim dat zo wordt uitgesteld, komt later en duurt langer, en intussen steken ze het team aan. Wat " +
      "hen ziek maakte, vaak het werk, blijft buiten beeld.",
    evidence: [
      "Deery, Iverson en Walsh 2002 (n=480): klantcontacten, werkdruk en eentonigheid leiden tot uitputting en verzuim. Verzuim volgt uit het werk, niet uit de wil van de medewerker.",
      "Verhalen uit de praktijk over mensen die ziek doorwerken of er een vrije dag voor opnemen.",
    ],
    limits:
      "Dat uitputtend werk tot verzuim leidt, is onderzocht (n=480). Dat een inzet mensen ziek laat doorwerken, is praktijkervaring en " +
      "hier niet gemeten.",
    notWhen:
      "Voor zover wij weten nooit: een gesprek over ziek zijn heeft geen norm nodig, en op het verzuim van één medewerker valt niet te sturen.",
  },
  "people/incidents-as-target": {
    title: "Weinig incidenten als norm",
    finds: "Een norm voor agressie-incidenten met `at_most`, of met een groene band die er een heeft.",
    harm:
      "Het getal telt meldingen en geen geschreeuw. Met een norm erop is een melding een rode streep, dus blijft zij uit, en daarmee wat " +
      "een melding in gang zet: hersteltijd, nazorg, een brief aan de klant, een reden om iemand mee te laten luisteren. Het register is " +
      "leeg en de vloer niet.",
    evidence: [
      "Grandey, Dickter en Sin 2004 (n=198): in één steekproef ongeveer tien verbaal agressieve gesprekken per medewerker per dag. Een getal vlak bij nul zegt meer over het register dan over de gesprekken.",
      "Verhalen uit de praktijk: wordt een laag getal de norm, dan wordt er niet meer gemeld. Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: beleid op agressie hoort thuis in de RI&E.",
    ],
    limits:
      "Dat meldingen onder een norm opdrogen, is praktijkervaring. Soms brengt een organisatie agressie echt terug; dan daalt het getal " +
      "ook, en aan het getal alleen ziet niemand welk van de twee het was.",
    notWhen:
      "Als iemand anders telt, bijvoorbeeld in een aselecte steekproef van opnames: geef dat dan een eigen kengetal.",
  },
} satisfies Partial<RulePages>;
