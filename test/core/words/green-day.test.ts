import assert from "node:assert/strict";
import { assess, type Summary, summaryOf } from "../../../src/core/day";
import type { TargetSet } from "../../../src/core/model/target-set";
import { message } from "../../../src/core/words/message";
import { say } from "../../../src/core/words/say";
import { sampleSets, setOf } from "../day/sets";

async function summarised(set: TargetSet): Promise<Summary> {
  return summaryOf(await assess(set), set);
}

async function told(set: TargetSet): Promise<string[]> {
  const said = message("day/summary", await summarised(set));
  return [say(said, "en"), say(said, "nl")];
}

const team = ["interval: 30 min", "contacts: 100"];

describe("a day in one sentence", () => {
  it("names what green takes, customers, recovery and pretence, and what more can hide", async () => {
    const [set] = sampleSets("retail");
    assert.deepEqual(await told(set!), [
      "Green needs every Bereavement contact passed on, all recovery skipped and csat asked of those who will say the right " +
        "thing: 2.8 of 100 customers left unhelped that honest work helps, and up to 67.8 of 100 can go unhelped with every lamp green.",
      "Alles groen kan alleen als alle contacten ‘Bereavement’ doorverbonden worden, alle hersteltijd vervalt en csat alleen " +
        "wordt gevraagd aan wie het goede antwoord geeft: dan blijven 2,8 van de 100 klanten ongeholpen die met eerlijk werk wel " +
        "geholpen zijn, en tot 67,8 van de 100 kunnen ongeholpen blijven terwijl elke lamp groen is.",
    ]);
  });

  it("puts the heaviest first, says which part of a class, and counts the classes it does not name", async () => {
    const [set] = sampleSets("chat");
    const { forced } = await summarised(set!);
    assert.deepEqual(
      forced.map(each => [each.class, each.way, Math.round(each.part * 1000)]),
      [
        ["Fault", "passed_on", 211],
        ["Bill explained", "brisk", 1000],
        ["Change of plan", "brisk", 1000],
      ],
    );
    const [english, dutch] = await told(set!);
    assert.match(
      english!,
      /^Green needs 21\.1% of Fault contacts passed on, every “Bill explained” contact handled briskly, one more class given less than it needs and csat asked/,
    );
    assert.match(dutch!, /nog een klasse te weinig krijgt/);
  });

  it("says that only pretence is needed where green harms nobody: stretching", async () => {
    const [english, dutch] = await told(sampleSets("gemeente")[0]!);
    assert.equal(
      english,
      "Green can be had with every customer helped, but needs 77.7% of “Schuldhulp en bijzondere bijstand” contacts stretched " +
        "to look occupied, and more than 1.8 of 100 unhelped would turn a lamp red.",
    );
    assert.match(dutch!, /^Alles groen kan zonder dat een klant tekortkomt, maar alleen als 77,7% van de contacten/);
  });

  it("says which target is ticked, and of whom another is asked", async () => {
    const set = setOf({
      targets: {
        fcr: "at_least: 95%, measured: { by: agent }",
        csat: "at_least: 9.5, scale: 1-10, baseline: 8, measured: { by: survey, sample: { method: opt_in } }",
        repeat: "metric: repeat_contact_rate, at_most: 10%, baseline: 10%",
      },
    });
    const [english, dutch] = await told(set);
    assert.match(
      english!,
      /needs fcr ticked where nothing is solved and csat asked of those who will say the right thing, and any more would turn/,
    );
    assert.match(dutch!, /fcr wordt aangevinkt waar niets is opgelost en csat alleen wordt gevraagd/);
  });

  it("says what part of the recovery goes where that is all it takes", async () => {
    const set = setOf({
      rest: ["people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }"],
      targets: {
        aht: "metric: AHT, at_most: 354 s",
        repeat: "metric: repeat_contact_rate, at_most: 10%, baseline: 10%",
      },
    });
    assert.match(
      (await told(set))[0]!,
      /^Green can be had with every customer helped, but needs 10% of the recovery skipped,/,
    );
  });

  it("tells the day that hides most where honest work is green", async () => {
    const set = setOf({ targets: { aht: "metric: AHT, at_most: 320 s" } });
    assert.deepEqual(await told(set), [
      "Honest work is green, and so is a day with every order contact cut off: up to 90 of 100 customers can go unhelped with every lamp green.",
      "Eerlijk werk is groen, en een dag waarop alle contacten ‘order’ afgebroken worden ook: tot 90 van de 100 klanten kunnen ongeholpen blijven terwijl elke lamp groen is.",
    ]);
  });

  it("says so where much hides among emotional and heated contacts alone", async () => {
    const set = setOf({
      mix: [
        "{ class: order, share: 95%, handle_time: 200 s }",
        "{ class: grief, share: 5%, handle_time: 200 s, tone: emotional }",
      ],
      targets: { repeat: "metric: repeat_contact_rate, at_most: 14%, baseline: 10.5%" },
    });
    const summary = await summarised(set);
    assert.ok(summary.hidesAmongHard && summary.verdict === "blind");
    assert.match((await told(set))[0]!, /but up to 87\.5 of 100 emotional and heated customers/);
  });

  it("says how little can hide in a balanced set", async () => {
    const [line, office] = sampleSets("insurer-claims");
    assert.equal(
      (await told(line!))[0],
      "Honest work is green, and no customer can go unhelped without a lamp turning red.",
    );
    assert.match((await told(office!))[0]!, /no more than 1 of 100 customers can go unhelped/);
  });

  it("names what cannot hold together, and what stays red on its own", async () => {
    assert.match((await told(sampleSets("zorgverzekeraar")[0]!))[0]!, /klantcijfer stays red whatever is done/);
    const set = setOf({ targets: { long: "metric: AHT, at_least: 400 s", short: "metric: AHT, at_most: 250 s" } });
    assert.deepEqual(await told(set), [
      "No day is all green: long and short cannot be green together.",
      "Geen dag is helemaal groen: long en short gaan niet samen.",
    ]);
  });

  it("says what to declare where it cannot tell, and that a level is not known where that is all", async () => {
    assert.match(
      (await told(sampleSets("helpdesk")[0]!))[0]!,
      /^What green costs cannot be told: declare `demand\.mix`/,
    );
    const level = setOf({ targets: { repeat: "metric: repeat_contact_rate, at_most: 12%" } });
    assert.match((await told(level))[0]!, /declare `targets\.repeat\.baseline` to be sure/);
    const nothing = setOf({ demand: team, targets: { adherence: "metric: schedule_adherence, at_least: 90%" } });
    assert.match((await told(nothing))[0]!, /can hold none of these targets against a day\.$/);
  });
});
