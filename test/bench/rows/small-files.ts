import { parseDocument } from "yaml";
import { smallFile } from "../corpus";
import { medians } from "../measure";
import { languageServer } from "../peers/language-server";
import { spectral } from "../peers/spectral";
import { saidByPart } from "../profile/parts";
import { sharesInSmallFiles } from "../profile/profile";
import { milliseconds, type Row, times } from "../row";
import { core, freshSet, options } from "../shipped";

/** As many of the sets are kept to be modelled alone: more would have to be collected while a check is measured. */
const forModel = 200;
/** As many as others get of the files, and so many runs: they take long. */
const forOthers = 100;
const runsOfOthers = 3;
/** Times the floor. Where it takes more the row says what of, from a profile. */
const most = 0.5;

export async function smallFiles(): Promise<Row[]> {
  const [runs, warmUp] = [5, 2];
  const files = Array.from({ length: 1000 }, (_, i) => smallFile(i));
  const own = await medians(
    {
      floor: () => files.forEach(text => parseDocument(text)),
      check: async () => {
        for (const text of files) await core.check(text, options);
      },
    },
    runs,
    warmUp,
  );
  const modelled = files.slice(0, forModel);
  const sets = await Promise.all(modelled.map(freshSet));
  const copies = Array.from({ length: runs + warmUp }, () => structuredClone(sets));
  const alone = await medians(
    {
      floor: () => modelled.forEach(text => parseDocument(text)),
      model: async () => {
        for (const set of copies.pop()!) await core.assess(set);
      },
    },
    runs,
    warmUp,
  );
  const some = files.slice(0, forOthers);
  const [lint, validate] = [spectral(), languageServer()];
  const others = await medians(
    {
      floor: () => some.forEach(text => parseDocument(text)),
      spectral: async () => {
        for (const text of some) await lint(text);
      },
      languageServer: async () => {
        for (const text of some) await validate(text);
      },
    },
    runsOfOthers,
    1,
  );
  const check = own.check / own.floor;
  const bounds = check <= most ? "" : `; of its time ${saidByPart(await sharesInSmallFiles())}`;
  return [
    {
      work: "check, 1,000 small files, in process, all rules; fixes are made when asked for",
      measured: `${times(check)} the floor (${milliseconds(own.floor)}), of which the green-day model ${times(alone.model / alone.floor)}${bounds}`,
      spectral: times(others.spectral / others.floor),
      languageServer: times(others.languageServer / others.floor),
      toReach: `${most} x the floor`,
      reached: check <= most,
    },
  ];
}
