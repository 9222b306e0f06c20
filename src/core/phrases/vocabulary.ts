/** `up` is a least that is asked, `down` a most; `better` is up, but down for a time; `worse` the other way. */
export type Way = "up" | "down" | "better" | "worse";

/** What words and signs of a phrase stand for. */
export type Sense =
  /** `at least`, `maximaal`: holds over words in between, and no `not` turns it. */
  | { readonly is: "bound"; readonly way: Way }
  /** `above`, `more than`, `exceed`: a `not` before it turns it. */
  | { readonly is: "beyond"; readonly way: Way }
  /** `higher`: with `than` behind it like the former; behind an amount and `or` a bound. */
  | { readonly is: "more"; readonly way: Way }
  /** `increase`, `terugbrengen`: moves to the amount behind `to`. */
  | { readonly is: "move"; readonly way: Way }
  | {
      readonly is:
        | "not"
        | "within"
        | "in"
        | "between"
        | "equal"
        | "about"
        | "tbd"
        | "or"
        | "and"
        | "to"
        | "tot"
        | "from"
        | "than";
    }
  | { readonly is: "base" | "reference" | "document" | "mark" | "filler" | "plusminus" | "stop" | "through" };

/** Phrases by what they stand for; the longest that matches counts. */
const entries: readonly (readonly [Sense, string])[] = [
  [
    { is: "bound", way: "up" },
    "at least|atleast|at lest|at leat|at minimum|at a minimum|as a minimum|minimum|minimal|minimally|min|not less than|no less than|at the least|at the very least|floor|" +
      "lower limit|lower bound|minimaal|minimale|minstens|tenminste|ten minste|op zijn minst|op z'n minst|minste|ondergrens|bodem|niet minder dan|" +
      "vanaf|upwards of|>=|starting at|starting from|of at least|als minimum|als ondergrens|drempel|threshold of at least|reach at least",
  ],
  [
    { is: "bound", way: "down" },
    "at most|atmost|at maximum|at the most|at a maximum|as a maximum|maximum|maximal|maximally|max|no more than|not more than|up to|ceiling|capped at|cap of|" +
      "limited to|limit of|upper limit|upper bound|maximaal|maximale|hoogstens|ten hoogste|hooguit|op zijn hoogst|op z'n hoogst|bovengrens|plafond|" +
      "niet meer dan|uiterlijk|no later than|not later than|<=|als maximum|als bovengrens|niet later dan|beperkt tot|begrensd op|tops|" +
      "tot en met|tot maximaal|tot uiterlijk|not to exceed|may not exceed|must not exceed",
  ],
  [
    { is: "beyond", way: "up" },
    "above|over|beyond|>|exceed|exceeds|exceeding|exceeded|overschrijdt|overschrijden|overstijgt|overstijgen|boven|ruim boven|north of|surpass|surpasses|te boven",
  ],
  [{ is: "beyond", way: "down" }, "below|under|beneath|<|onder|beneden|south of|drop below|fall below|dip below"],
  [
    { is: "more", way: "up" },
    "more|greater|higher|larger|bigger|longer|later|slower|meer|hoger|groter|langer|later|trager|older|ouder|vaker|more often|upwards|up|upward|hoger liggen|hoog",
  ],
  [
    { is: "more", way: "down" },
    "less|fewer|lower|smaller|shorter|faster|quicker|sooner|earlier|minder|lager|kleiner|korter|sneller|eerder|vlugger|younger|jonger|downwards|down",
  ],
  [{ is: "more", way: "better" }, "better|beter"],
  [{ is: "more", way: "worse" }, "worse|slechter"],
  [
    { is: "move", way: "up" },
    "omhoog|increase|increasing|raise|raising|grow|lift|boost|expand|verhogen|verhoog|verhoging|stijgen|stijgt|stijging|laten stijgen|groeien|groei|opkrikken|ophogen|vergroten|vergroot",
  ],
  [
    { is: "move", way: "down" },
    "decrease|decreasing|reduce|reducing|cut|shorten|bring down|lower it|drop|shrink|terugbrengen|terug te brengen|breng terug|verlagen|verlaag|verlaging|" +
      "dalen|daalt|daling|laten dalen|inkorten|verkorten|verkort|verminderen|verminder|vermindering|reduceren|reduceer|omlaag|terugdringen|terug",
  ],
  [
    { is: "move", way: "better" },
    "improve|improving|verbeteren|verbeter|verbetering|reach|achieve|attain|hit|bereiken|bereik|halen|brengen|breng|get|bring|groeipad",
  ],
  [
    { is: "not" },
    "not|no|never|cannot|can't|don't|doesn't|shouldn't|mustn't|won't|isn't|aren't|wouldn't|couldn't|mayn't|neither|may not|niet|geen|nooit|nimmer|without|zonder|n't",
  ],
  [{ is: "within" }, "within|binnen|inside"],
  [{ is: "in" }, "in|by|na|after"],
  [{ is: "between" }, "between|tussen|ergens tussen|range of|bandbreedte"],
  [{ is: "equal" }, "=|exactly|precisely|precies|exact|equal to|equal|equals|gelijk aan|gelijk|identical to"],
  [
    { is: "about" },
    "~|about|around|approximately|approx|roughly|circa|ca|ongeveer|rond|rond de|zo'n|nearly|almost|bijna|±",
  ],
  [
    { is: "tbd" },
    "tbd|ntb|nvt|to be determined|to be decided|to be confirmed|to be defined|to be set|to be agreed|to be advised|to be announced|yet to be|" +
      "not yet|not set|not defined|not determined|not known|undefined|undetermined|unknown|pending|no target|none set|not available|not applicable|" +
      "nog te bepalen|nader te bepalen|nader bepalen|te bepalen|vast te stellen|nog vast te stellen|nader vast te stellen|nog in te vullen|in te vullen|" +
      "nog onbekend|onbekend|nog niet|niet vastgesteld|niet bepaald|niet bekend|nog geen|geen norm|volgt|volgt nog|nog af te spreken|af te spreken|nog af te stemmen|" +
      "nog overeen te komen|overeen te komen|wordt bepaald|wordt nog bepaald|wordt nog vastgesteld|will be determined|will be set|will be defined|in ontwikkeling|" +
      "niet van toepassing|coming soon|under discussion|xx|xxx|x%|placeholder|tba|tbc|ntnb|nog te definieren|nog te formuleren|nog te meten|nog invullen|awaiting|await|to follow|to come|under review|in review|wordt later|wordt vastgesteld|worden vastgesteld|worden bepaald|moet nog|later bepaald|later te bepalen|nader uitgewerkt|nader uit te werken|" +
      "nog uit te werken|geen doel|geen streefwaarde|no goal|no objective|in voorbereiding|in preparation|under construction|left blank|not agreed|niet afgesproken|" +
      "nog niet afgesproken|wordt nader|komt later|to be finalised|to be finalized|to be established|to be baselined|to be filled in|to be completed",
  ],
  [{ is: "or" }, "or|of|and or|en of"],
  [{ is: "and" }, "and|en|&"],
  [{ is: "to" }, "to|naar"],
  [{ is: "tot" }, "tot|till|until|totaan|tot aan"],
  [{ is: "through" }, "thru|through"],
  [{ is: "from" }, "from|van"],
  [{ is: "than" }, "than|dan|then"],
  [{ is: "plusminus" }, "±|plus or minus|plus minus|plus of min|give or take|marge"],
  [
    { is: "base" },
    "per|each|every|out of|elke|iedere|ieder|elk|on a scale|op een schaal|scale|schaal|of the last|over the last|over the past|in the last|de laatste|de afgelopen|last|past|rolling|voortschrijdend|percentile|percentiel|at the",
  ],
  [
    { is: "reference" },
    "baseline|nulmeting|average|mean|gemiddelde|benchmark|last year|last quarter|last month|previous|prior|vorig|vorige|voorgaand|voorgaande|" +
      "budget|begroting|plan|forecast|begroot|year over year|yoy|y o y|jaar op jaar|year on year|compared|relative|versus|vs|tov|ten opzichte|vergeleken|" +
      "industry|branche|branchegemiddelde|peers|norm van|target|current|huidig|huidige|the same|vorig jaar|today's|nu",
  ],
  [
    { is: "document" },
    "appendix|annex|bijlage|section|paragraaf|par|artikel|article|clause|chapter|hoofdstuk|page|pagina|blz|version|versie|phase|fase|tier|level|priority|prio|prioriteit|" +
      "step|stap|item|week|quarter|kwartaal|team|lijn|line|okr|kr|kpi|iso|ticket|nen|no|nr|number|nummer|kanaal|figure|tabel|table|sla|model|category|categorie|severity|sev|top",
  ],
  [{ is: "mark" }, "score|mark|rating|cijfer|rapportcijfer|grade|stars|sterren|punten op|out"],
  [{ is: "stop" }, ";|:|(|)|but|maar|while|terwijl"],
  [
    { is: "filler" },
    "a|an|the|de|het|een|be|is|are|zijn|wordt|worden|blijven|blijft|stay|stays|remain|remains|at|op|target|doel|norm|just|only|slechts|liefst|of all|duren|bedragen|liggen|it|uit te komen|" +
      "komen|take|last|approximately|gemiddeld|on average|in total|totaal|ten|hebben|zitten|uitkomen|go|going|rise|stijgen|drop|fall|dip|dalen|zakken|uitvallen|,|.|\"|'|*",
  ],
];

interface Entry {
  readonly sense: Sense;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Entry[]>();
for (const [sense, phrases] of entries) {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    const known = byFirst.get(words[0]!) ?? [];
    known.push({ sense, words });
    byFirst.set(words[0]!, known);
  }
}

/** Words that a slip of the pen is read as; short ones are too near to others. */
export const oftenMistyped: readonly string[] = [
  "least",
  "minimum",
  "maximum",
  "minimaal",
  "maximaal",
  "minstens",
  "hoogstens",
  "hooguit",
  "tenminste",
  "greater",
  "higher",
  "between",
  "tussen",
  "within",
  "binnen",
  "exceed",
  "percent",
  "procent",
  "seconds",
  "seconden",
  "minutes",
  "minuten",
  "uiterlijk",
  "minste",
  "hoogste",
  "below",
  "above",
  "determined",
  "bepalen",
];

const everyWord = new Set([...byFirst.values()].flat().flatMap(({ words }) => words));

/** Short ones, which only swapped letters are read as. */
export const oftenSwapped: readonly string[] = ["more", "less", "most", "meer", "over", "than"];

/** Whether any phrase of the vocabulary has the word. */
export function isKnownWord(word: string): boolean {
  return everyWord.has(word);
}

/** All that the words from `at` on can stand for, the longest first. */
export function sensesAt(
  words: readonly string[],
  at: number,
): readonly { readonly sense: Sense; readonly end: number }[] {
  const found = (byFirst.get(words[at] ?? "") ?? []).filter(entry =>
    entry.words.every((word, index) => words[at + index] === word),
  );
  return found.map(({ sense, words: { length } }) => ({ sense, end: at + length })).sort((a, b) => b.end - a.end);
}
