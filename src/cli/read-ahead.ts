/**
 * What `start` gives for each item, in the order of the items, while at most `most` of them are under way.
 *
 * @param start must not reject: while one result is waited for nobody looks at the others
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  most: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    underWay.push(start(item));
    if (underWay.length === most) yield await underWay.shift()!;
  }
  for (const each of underWay) yield await each;
}
