import { parseDocument } from "yaml";
import { longFile } from "../corpus";
import { medians } from "../measure";
import { languageServer } from "../peers/language-server";
import { spectral } from "../peers/spectral";
import { saidByPart } from "../profile/parts";
import { sharesInLongFile } from "../profile/profile";
import { milliseconds, type Row, times } from "../row";
import { core, options } from "../shipped";

/** Times the floor. Where it takes more the row says what of, from a profile. */
const most = 0.5;
const mostAtDoubling = 2.2;
/** Rounds until a check of one file is compiled. */
const warmUp = 6;

export async function longFiles(): Promise<Row[]> {
  return [await tenThousandLines(), await growth()];
}

async function tenThousandLines(): Promise<Row> {
  const text = longFile(10_000);
  const [lint, validate] = [spectral(), languageServer()];
  const taken = await medians(
    {
      floor: () => parseDocument(text),
      check: () => core.check(text, options),
      spectral: () => lint(text),
      languageServer: () => validate(text),
    },
    9,
    warmUp,
  );
  const check = taken.check / taken.floor;
  const bounds = check <= most ? "" : `; of its time ${saidByPart(await sharesInLongFile())}`;
  return {
    work: "check, one file of 10,000 lines",
    measured: `${times(check)} the floor (${milliseconds(taken.floor)})${bounds}`,
    spectral: times(taken.spectral / taken.floor),
    languageServer: times(taken.languageServer / taken.floor),
    toReach: `${most} x the floor`,
    reached: check <= most,
  };
}

async function growth(): Promise<Row> {
  const [once, twice, fourTimes, eightTimes] = [1, 2, 4, 8].map(size => longFile(3_600 * size));
  const taken = await medians(
    {
      once: () => core.check(once!, options),
      twice: () => core.check(twice!, options),
      fourTimes: () => core.check(fourTimes!, options),
      eightTimes: () => core.check(eightTimes!, options),
    },
    15,
    warmUp,
  );
  const steps: readonly number[] = [
    taken.twice / taken.once,
    taken.fourTimes / taken.twice,
    taken.eightTimes / taken.fourTimes,
  ];
  const reached = steps.every(step => step <= mostAtDoubling);
  const bounds = reached ? "" : `; of the time of 10,000 lines ${saidByPart(await sharesInLongFile())}`;
  return {
    work: "the same, from 3,600 lines to 2, 4 and 8 times as many",
    measured: `${steps.map(times).join(", ")} the time at each doubling${bounds}`,
    toReach: `${mostAtDoubling} x at each`,
    reached,
  };
}
