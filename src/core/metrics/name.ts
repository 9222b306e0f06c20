/**
 * The form in which names are compared: case, accents, spaces, hyphens, underscores and other punctuation do not
 * count. `In één keer goed` and `in_een_keer_goed` are both `ineenkeergoed`.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const unit =
  "s|secs?|seconds?|seconden?|mins?|minutes?|minuten|minuut|h|hrs?|hours?|uur|uren|days?|dag|dagen|months?|maand|maanden|eur|euros?";
const period =
  "daily|weekly|monthly|quarterly|yearly|annual|dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|ytd|(?:rolling|last|laatste) \\d+ (?:days|weeks|months|dagen|weken|maanden)|per (?:day|week|month|quarter|year|dag|maand|kwartaal|jaar)";
const channel =
  "voice|phone|telephone|telefoon|telefonie|telefonische?|inbound|chat|e ?mail|video|social|webcare|support";
const mean = "avg|average|mean|gem|gemiddelde?";
const share = "pct|perc|percent|percentage|procent";

/** Words that do not change which metric a name means. */
const aside = new RegExp(`(?<= )(?:(?:in )?(?:${unit})|${period}|${channel}|${mean}|(?:in )?(?:${share}))(?= )`, "g");
const shareWord = new RegExp(` (?:${share}) `);

/** `AvgTalk_time (s)` as ` avg talk time s `. */
export function spaced(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim()} `;
}

function withoutAsides(text: string): string {
  return nameKey(spaced(text).replace(aside, ""));
}

/** A name with what stands beside it told apart. */
export interface PlainName {
  /** Keys of the name without unit, channel and period, the likeliest first. */
  readonly keys: readonly string[];
  /** Bracketed remarks that say more than a unit, a channel or a period; they must not contradict the name. */
  readonly remarks: readonly string[];
}

/**
 * Takes unit, channel, period and brackets off a name, as columns of a report carry them: `aht_seconds`,
 * `Avg. handling time (AHT)`, `Serviceniveau telefonie`, `Transfer %`.
 */
export function plainName(name: string): PlainName {
  const remarks: string[] = [];
  const bare = name.replace(/[([]([^()[\]]*)[)\]]/g, (_, remark: string) => {
    if (withoutAsides(remark) !== "") remarks.push(remark);
    return " ";
  });
  const key = withoutAsides(bare);
  if (key === "") return { keys: [], remarks };
  const asShare = bare.includes("%") || shareWord.test(spaced(bare));
  return { keys: asShare ? [key, `${key}rate`, `${key}percentage`] : [key], remarks };
}
