import { apportion } from "../proposal/apportion";

/** Contacts of a class on a day: left unhelped though honest work helps, not solved at first contact anyway, and helped. */
export interface Contacts {
  readonly unhelped: number;
  readonly unsolved: number;
  readonly helped: number;
}

/**
 * A hundred contacts as whole seeds: of each kind as many as its total is when rounded, what is over or short made good by the
 * helped, and each kind spread over the classes by largest remainders.
 */
export function seedsOf(classes: readonly Contacts[]): Contacts[] {
  const total = (of: keyof Contacts) => classes.reduce((sum, each) => sum + each[of], 0);
  const unhelped = Math.min(100, Math.round(100 * total("unhelped")));
  const unsolved = Math.min(100 - unhelped, Math.round(100 * total("unsolved")));
  const spread = (of: keyof Contacts, seeds: number) => {
    const amounts = classes.map(each => each[of]);
    return seeds > 0 && total(of) > 0 ? apportion(amounts, seeds) : amounts.map(() => 0);
  };
  const seeds = {
    unhelped: spread("unhelped", unhelped),
    unsolved: spread("unsolved", unsolved),
    helped: spread("helped", 100 - unhelped - unsolved),
  };
  return classes.map((_, index) => ({
    unhelped: seeds.unhelped[index]!,
    unsolved: seeds.unsolved[index]!,
    helped: seeds.helped[index]!,
  }));
}
