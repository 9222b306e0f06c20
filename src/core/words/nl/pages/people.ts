import type { RulePages } from "../../rule-page";

export const people = {
  "people/knowledge-only-onboarding": {
    title: "Een inwerktraject van alleen kennis en knoppen",
    finds:
      "`people.onboarding.content` met minder dan 20% voor gesprek, emotie en bedoeling samen, en vooral waar het niets is. " +
      "Zwijgt als de opgegeven aandelen niet het geheel vormen.",
    harm:
      "Wie elk product en elk scherm kent, is volgens de checklist klaar. Dan belt er iemand die boos is of rouwt, of met een " +
      "geval dat in geen scherm past, en er is niets om op terug te vallen: de procedure wordt voorgelezen, de klant loopt erin " +
      "vast, en de medewerker blijft niet. Geen norm in de set ging daarover.",
    evidence: [
      "‘Menselijke maat nog meer onder druk?’ (mensenmaat): een echt inwerktraject van 60 uur, helemaal kennis en ‘knoppentraining’, niets over de structuur van een goed gesprek, een klant met een kort lontje of het belang van goede dienstverlening. De 20% is een inschatting.",
    ],
    limits:
      "Het inwerktraject van 60 uur is er één die een columnist onder ogen kreeg. Dat 20% genoeg zou zijn is een inschatting, en " +
      "onderzoek dat inwerktrajecten vergelijkt is er niet bij. Uren zeggen weinig over hoe goed ze zijn: een scripttraining is " +
      "zo geboekt als gesprekstraining.",
    notWhen:
      "Als nieuwe mensen het gesprek elders leren, naast een collega of in een leerwerktraject: tel die uren mee als inwerken. " +
      "En als er alleen mensen met jaren ervaring in dit werk beginnen.",
    options: {
      least: "Kleinste aandeel van het inwerktraject voor gesprek, emotie en bedoeling samen.",
    },
  },
  "people/coaching-crowded-out": {
    title: "Geen tijd voor coaching",
    finds:
      "Een blok `people` zonder coaching, of met minder dan 30 minuten per medewerker per maand. Weggelaten telt als niet " +
      "aanwezig, tenzij een norm voor coachuren erin voorziet, of `part_of` zegt dat het in een ander bestand kan staan.",
    harm:
      "Coaching is tijd zonder klanten, dus elke drukke dag wordt ermee betaald en de wachtrij ziet er meteen beter uit. Wat het " +
      "kost, blijkt maanden later: medewerkers die van niemand leren, klanten die het als eersten merken, mensen die vertrekken.",
    evidence: [
      "‘Menselijke maat nog meer onder druk?’ (mensenmaat): coaching en begeleiding zakken op de prioriteitenladder, ‘druk met inwerken van nieuwe collega's’.",
      "Vakpagina's: bij 18 mensen per teamleider is ongeveer 17 minuten per medewerker per maand mogelijk, bij 6 ongeveer 50; uitgewerkte shrinkagetabellen rekenen zo'n 4% van de betaalde tijd. De 30 minuten liggen daartussen en zijn een inschatting.",
    ],
    limits:
      "De 30 minuten zijn een inschatting tussen cijfers uit het vak: 17 minuten bij een grote span of control en 50 bij een kleine. " +
      "Meer is niet vanzelf beter: een gesprek over de cijfers is zo geboekt als coaching.",
    notWhen:
      "Als collega's of een aparte coach het doen en het elders is ingepland: leg het dan hier vast, zodat de planning ermee rekent.",
    options: {
      least: "Minste coaching per medewerker per maand.",
    },
  },
  "people/span-of-control": {
    title: "Te veel mensen per leidinggevende",
    finds:
      "Meer dan 15 mensen per teamleider: `team.headcount` gedeeld door `team.leaders`, of `team.agents` als er geen headcount is. " +
      "Zwijgt bij `leaders: 0`, een zelfsturend team.",
    harm:
      "Wie twintig mensen heeft, stuurt vanaf het dashboard: wie rood staat krijgt een gesprek, de rest niets. Tijd om mee te " +
      "luisteren, om te merken dat iemand stil is geworden na een rotweek, of om te vragen waarom iemand zou blijven, is er niet, " +
      "en geen norm merkt dat het ontbreekt.",
    evidence: [
      "Vakpagina's: 8 tot 15 mensen per teamleider; bij 6 is ongeveer 50 minuten coaching per medewerker per maand mogelijk, bij 18 ongeveer 17.",
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: zorg voor genoeg leidinggevenden die met aandacht voor hun mensen zorgen.",
    ],
    limits:
      "De 8 tot 15 uit het vak zijn gebruik en geen onderzoek, en dat geldt ook voor de coachminuten, die neerkomen op ongeveer " +
      "vijf uur per teamleider per maand. Aan de lijn zitten minder mensen dan er in het team zijn: zonder headcount zegt de regel " +
      "minder dan er is.",
    notWhen:
      "Als teamleiders het werk delen met coaches, planners of senioren die er tijd voor hebben: tel wie leidinggeeft mee als " +
      "leider, of verhoog `most`.",
    options: {
      most: "Hoogste aantal mensen per teamleider.",
    },
  },
  "people/approval-for-everything": {
    title: "Voor alles een handtekening",
    finds:
      "`people.mandate` met `approval_above: 0`, met `may_depart_from_script: false`, of op none. Een mandaat dat niet in het " +
      "bestand staat, wordt niet gemeld: dan valt er niets over te zeggen.",
    harm:
      "Wie ziet wat de oplossing is, is niet degene die het mag doen. De klant wordt doorverbonden, teruggebeld of krijgt te horen " +
      "dat het niet kan, het gesprek blijft binnen de tijd, en wie met het script in de hand beoordeelt geeft de volle score. Wie " +
      "kwam om klanten te helpen merkt dat dat niet gaat, en zoekt werk waar het wel kan.",
    evidence: [
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: wat doet voor alles een handtekening moeten halen met efficiëntie, autonomie en zelf een oplossing mogen bieden? ‘Menselijke maat nog meer onder druk?’ (mensenmaat): medewerkers moeten buiten de kaders kunnen handelen als een situatie schrijnend is.",
      "HSE (Verenigd Koninkrijk): strakke scripts gaan samen met een slechter welzijn van medewerkers. Grandey, Dickter en Sin 2004 (n=198): autonomie verzacht wat verbale agressie doet.",
    ],
    limits:
      "Dat autonomie de belasting verzacht, is onderzocht (n=198); hoeveel een medewerker moet kunnen weggeven niet, en de 50 in het " +
      "voorstel is alleen het voorbeeld uit het bestandsformaat. Een mandaat op papier zegt niet of het gebruik ervan iemand wordt " +
      "aangerekend.",
    notWhen:
      "Waar de wet de woorden letterlijk voorschrijft, zoals voorwaarden bij een verkoop: laat dan overal elders afwijken toe, en " +
      "zet dat in deze sleutel.",
  },
  "people/no-aftercare": {
    title: "Niemand die je opvangt na een zwaar gesprek",
    finds:
      "Een mix met een emotionele of verhitte klasse, en in het blok `people` geen nazorg, geen nazorg thuis terwijl 10% of meer daar " +
      "werkt, of een RI&E die ontbreekt, ouder is dan twee jaar of meer dan drie maanden wordt vooruitgeschoven.",
    harm:
      "Na een bedreiging of een overlijden gaat de wachtrij door, en de medewerker ook. Op kantoor heeft een collega het misschien " +
      "gehoord; thuis niemand. Geen norm kleurt die week rood. De uitputting komt maanden later, als verzuim, en dan weet niemand " +
      "meer van welk gesprek.",
    evidence: [
      "De wet (Arbowet art. 3 lid 2, Arbobesluit 2.15) rekent psychosociale arbeidsbelasting en agressie tot wat de werkgever beoordeelt, en vraagt een RI&E die actueel is. Een termijn noemt zij niet: de twee jaar zijn gebruik.",
      "Grandey, Dickter en Sin 2004 (n=198): hoe belastend verbale agressie wordt ervaren, voorspelt uitputting, en uitputting voorspelt verzuim.",
      "Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: thuis zit er niemand naast je die heeft opgevangen dat je een tijdje in de loopgraven hebt gelegen.",
    ],
    limits:
      "Dat verbale agressie uitput en dat uitputting tot verzuim leidt, is onderzocht (n=198); wat nazorg eraan doet staat daar niet " +
      "in. De twee jaar, de drie maanden en de 10% zijn gebruik of een inschatting: de wet vraagt een actuele RI&E en noemt geen termijn. Een " +
      "datum in dit bestand bewijst niet dat er iets is onderzocht.",
    notWhen:
      "Als in de mix verhit heet wat alleen luid klinkt, en wie zulke gesprekken voert zegt dat het niet blijft hangen: dan is de toon een andere.",
    options: {
      remote: "Deel van het team dat thuis werkt vanaf waar daar nazorg wordt gevraagd.",
      years: "Aantal jaren waarna een risico-inventarisatie niet meer actueel is.",
    },
  },
  "people/no-stay-interviews": {
    title: "Niemand vraagt waarom mensen zouden blijven",
    finds:
      "Geen `people.stay_interviews`, en geen norm die ze telt, terwijl verloop een norm is of er meer vacatures zijn dan 10% van " +
      "de mensen in het team. Zwijgt waar people/hiring-without-keeping het al zegt.",
    harm:
      "Een norm voor verloop laat zien dat mensen weggaan, en nooit waarom. De redenen komen in het exitgesprek, als ze al komen, en " +
      "de stoel is gevuld voordat er iets is veranderd: het cijfer herstelt, en de volgende vertrekt om hetzelfde.",
    evidence: [
      "Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: het blijfgesprek, tegenhanger van het exitgesprek, houdt de vinger aan de pols, mits wat mensen dwarszit dan ook verandert. De 10% vacatures is een inschatting.",
    ],
    limits:
      "Advies van een columnist en een krantenartikel; onderzoek dat blijfgesprekken het verloop verlagen is er niet bij. Gevoerd " +
      "voor het vinkje, zonder dat er iets mee gebeurt, kunnen ze kwaad doen. De 10% is een inschatting.",
    notWhen:
      "Als op een andere manier wordt gevraagd wat mensen bindt en er iets mee wordt gedaan, zoals in elk gesprek met hun teamleider.",
    options: {
      vacancies: "Vacatures, als aandeel van de mensen in het team, waarboven blijfgesprekken worden gevraagd.",
    },
  },
} satisfies Partial<RulePages>;
