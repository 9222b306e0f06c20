import type { Format } from "../format";
import { wayWords } from "./day-terms";

/** A class of the worked example. */
export interface ExampleClass {
  readonly name: string;
  readonly share: number;
  /** Seconds. */
  readonly handleTime: number;
}

/** The page that explains the green-day model to a planner. */
export const greenDayPage = {
  "green-day/title": (_: object, _f: Format) => "The green day: what a target set rewards",
  "green-day/idea": (_: object, _f: Format) =>
    "Other rules say what usually goes wrong. The green-day model says what *this* file makes happen. It looks at every way in " +
    "which a day's contacts can be handled, keeps the days on which **every target is green**, and asks what those days cost customers " +
    "and agents. Three days matter:\n\n" +
    "- **The honest day**: every contact gets the attention it needs, every box is ticked truthfully, everyone is asked. Which " +
    "targets are red?\n" +
    "- **The kindest green day**: of all days on which everything is green, the one that leaves the fewest customers unhelped. What " +
    "it still costs against the honest day is the **pressure**: harm that the targets force.\n" +
    "- **The worst green day**: the one that leaves the most unhelped. Its cost is the **blind spot**: harm that the targets cannot " +
    "see. The **hard blind spot** is the same for emotional and heated contacts alone, so that a small class cannot vanish in a large mix.",
  "green-day/verdicts": (_: object, _f: Format) => "The verdict",
  "green-day/verdicts-lead": (a: { limit: number; hardLimit: number }, f: Format) =>
    `Two questions decide: is the honest day all green, and is the blind spot above ${f.number(a.limit)}, or the hard blind spot above ` +
    `${f.number(a.hardLimit)}, of 100 contacts? Both limits are judgments.`,
  "green-day/verdict": (_: object, _f: Format) => "Verdict",
  "green-day/honest-day": (_: object, _f: Format) => "Honest day",
  "green-day/harm": (_: object, _f: Format) => "Harm",
  "green-day/meaning": (_: object, _f: Format) => "What it means",
  "green-day/green": (_: object, _f: Format) => "green",
  "green-day/red": (_: object, _f: Format) => "red",
  "green-day/would-show": (_: object, _f: Format) => "would show",
  "green-day/can-hide": (_: object, _f: Format) => "can hide",
  "green-day/means-balanced": (_: object, _f: Format) => "Honest work is green, and little can go wrong unseen.",
  "green-day/means-blind": (_: object, _f: Format) =>
    "Honest work is green, but so is much else: the dashboard proves nothing.",
  "green-day/means-strained": (_: object, _f: Format) => "Honest work is red, but harm would show: hard, and honest.",
  "green-day/means-watermelon": (_: object, _f: Format) => "Honest work is red, and harm keeps the dashboard green.",
  "green-day/means-impossible": (_: object, _f: Format) =>
    "No day is all green: the targets contradict each other. The model names a conflict of which none can be left out.",
  "green-day/means-unknown": (_: object, _f: Format) =>
    "The file does not declare enough, and the model says what to declare.",
  "green-day/by-hand": (_: object, _f: Format) => "A worked example, by hand",
  "green-day/need": (a: { classes: readonly ExampleClass[]; need: number; cap: number; short: number }, f: Format) =>
    `The honest day needs ${a.classes.map(each => `${f.number(each.share, 2)} × ${f.number(each.handleTime)}`).join(" + ")} = ` +
    `**${f.number(a.need)} s** a contact. The cap is ${f.number(a.cap)} s, so honest work is red, and ` +
    `**${f.number(a.short)} s a contact** must come from somewhere.`,
  "green-day/where-from": (_: object, _f: Format) =>
    "Where does it come from? Each way of handling saves time and leaves customers unhelped. The last column is what a green day " +
    "looks at: how many customers it costs to save a hundred seconds. The cheapest comes first.",
  "green-day/column-class": (_: object, _f: Format) => "Class",
  "green-day/column-way": (_: object, _f: Format) => "Contacts are",
  "green-day/column-saved": (_: object, _f: Format) => "Saved per contact",
  "green-day/column-unhelped": (_: object, _f: Format) => "Unhelped per 100",
  "green-day/column-price": (_: object, _f: Format) => "Unhelped per 100 s saved",
  "green-day/kindest": (
    a: {
      name: string;
      way: keyof typeof wayWords;
      share: number;
      saved: number;
      total: number;
      resolved: number;
      loss: number;
      pressure: number;
    },
    f: Format,
  ) =>
    `The cheapest seconds are those of ${a.name}: its contacts ${wayWords[a.way]}, ${f.number(a.share, 2)} × ${f.number(a.saved)} s = ` +
    `${f.number(a.total)} s are saved, which is just enough. Nothing else needs to change. Of 100 customers that leaves 100 × ` +
    `${f.number(a.share, 2)} × ${f.number(a.resolved, 2)} × ${f.number(a.loss, 2)} = **${f.number(a.pressure)}** unhelped whom honest work ` +
    "helps: the pressure.",
  "green-day/worst": (a: { parts: readonly { share: number; resolved: number }[]; blindSpot: number }, f: Format) =>
    "Nothing in this file notices the opposite either. With every contact cut off the mean handle time is greener still, and everybody " +
    `whom honest work helps goes without: 100 × (${a.parts.map(each => `${f.number(each.share, 2)} × ${f.number(each.resolved, 2)}`).join(" + ")}) = ` +
    `**${f.number(a.blindSpot)}**: the blind spot. Red honest work and a blind spot together: a watermelon.`,
  "green-day/ways": (_: object, _f: Format) => "The ways in which a contact can be handled",
  "green-day/ways-lead": (_: object, _f: Format) =>
    "Truly helped is what full attention helps, less the loss of the way. A contact that is closed early is flagged as resolved all the " +
    "same; one passed on is recorded as transferred, one cut off as a short contact. Stretching is lingering to look occupied: it " +
    "harms nobody.",
  "green-day/way": (_: object, _f: Format) => "Way",
  "green-day/takes": (_: object, _f: Format) => "Time it takes",
  "green-day/takes-part": (a: { factor: number }, f: Format) => `${f.number(a.factor, 2)} × what it needs`,
  "green-day/takes-at-most": (a: { seconds: number }, f: Format) => `what it needs, at most ${f.time(a.seconds)}`,
  "green-day/loses": (a: { tone: string }, _f: Format) => `Loss, ${a.tone}`,
  "green-day/reads": (_: object, _f: Format) => "How targets are read",
  "green-day/reads-all": (_: object, _f: Format) =>
    "- **Handle time**: the mean over the contacts it applies to; recovery that is counted as wrap-up is part of it.\n" +
    "- **First-contact resolution** and **repeat contact**: whoever is truly helped. Ticked by the agent, resolution binds nothing on a green " +
    "day: a tick costs nothing.\n" +
    "- **Transfers, escalations, short contacts**: the share of contacts handled so.\n" +
    "- **Satisfaction, dissatisfaction, monitored quality**: fall with what help loses, by the weights below.\n" +
    "- **Service level, average speed of answer, abandonment** (voice and video): the longest mean handle time with which the agents meet the target in " +
    "the planning interval, by Erlang C, or by Erlang A where the file declares patience.\n" +
    "- **Occupancy**: handled time against the agents' time in the planning interval.\n" +
    "- **Recovery rate**: the share of contacts that call for recovery and are followed by it.\n" +
    "- Any other metric binds nothing; the result lists it as not modelled.\n\n" +
    "What a target excludes is left out of it; but a green day keeps at least 5% of what it looks at on the honest day, because a target cannot " +
    "be met by having nobody left to measure. A survey among `all` or at `random` hears everyone; one `after_resolution` hears those flagged " +
    "as resolved; with `agent_selected` and `opt_in` whoever is asked is free, down to the least share below.",
  "green-day/level": (_: object, _f: Format) => "The honest level",
  "green-day/level-all": (_: object, _f: Format) =>
    "The classes' defaults say how classes differ; your own measurement says where they lie together. The first target on " +
    "satisfaction, dissatisfaction, quality or resolution that applies to all, excludes nothing and samples honestly sets that level: its " +
    "`baseline`, or the target itself where that lies at most one step beyond it (5 points of 100, or 5% of the scale). Without a " +
    "baseline the level is only assumed, and a set is then never called balanced.",
  "green-day/assumptions": (_: object, _f: Format) => "The assumptions",
  "green-day/assumptions-lead": (_: object, _f: Format) =>
    "**Every default is a judgment and not a measurement.** Nobody has published what a rushed bereavement call loses. That is why each can be " +
    "overridden, and why the result says how far each assumption can move before the verdict does (`sensitivity` in JSON, and " +
    "`watermelon explain FILE`). What a class declares itself (`resolved`, `satisfaction`, `dissatisfied`) comes first.\n\n" +
    "Which values are likely is a judgment too, for nobody measured that either: shares up to 20 points to either side of what is assumed, factors up to " +
    "0.15, times from half to one and a half times what is assumed, and never beyond the range in which the assumption makes sense.",
  "green-day/key": (_: object, _f: Format) => "Key under `assumptions`",
  "green-day/default": (_: object, _f: Format) => "Default",
  "green-day/override": (_: object, _f: Format) =>
    "In a target file, for that file; keys with dots and nested keys mean the same:",
  "green-day/is-not": (_: object, _f: Format) => "What it is not",
  "green-day/is-not-all": (_: object, _f: Format) =>
    "- It is no measurement of your centre, and no accusation: it says what the targets would reward, not what anybody does.\n" +
    "- It knows the planning hour and not the month: queue targets hold or fail in the interval that the file declares.\n" +
    "- It counts customers who are truly helped. Lost sales, a bad conversation that still ends well, and an agent's health beyond " +
    "recovery are not in it.\n" +
    "- Pressure can be 0 on a red honest day: then green needs no harm but pretence, and the message says which: stretching, ticking, or choosing " +
    "whom to ask.\n" +
    "- The cost, where `costs.contact` is given, counts only unhelped customers who come back: a floor of the cost of poor service.",
  "green-day/solved": (_: object, _f: Format) => "How it is solved",
  "green-day/solved-all": (a: { rows: number; classes: number }, f: Format) =>
    "It is a linear program: how many contacts of each class are handled in which way is free, each target is a constraint, and harm is what is " +
    "minimised or maximised. YALPS solves it; where that does not finish, HiGHS decides. The same file has the same answer to the last digit, " +
    `in the editor, on the command line and in the browser. Above ${f.number(a.rows)} constraints or ${f.number(a.classes)} classes the verdict is ` +
    "`unknown`: too large, said plainly.",
};
