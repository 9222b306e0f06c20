/**
 * Whether an error comes from another extension and from nothing of ours, by the files that its stack names; or else by
 * what it is: neither our extension nor its suite writes to a pipe, so that a broken one is of an extension that does,
 * such as git's, also where the stack names nothing but Node.
 *
 * @param others folders of the other extensions
 * @param suite the bundled suite; it stands in the folder of our extension, which may hold the editor and with it the
 * others, so that only our own `dist` and the suite itself count as ours
 */
export function isOfOthers(error: unknown, others: readonly string[], suite: string): boolean {
  if (!(error instanceof Error) || error.stack === undefined) return false;
  const frames = error.stack.split("\n").map(frame => frame.replaceAll("\\", "/"));
  const isIn = (frame: string, place: string) => frame.includes(place.replaceAll("\\", "/"));
  const ours = [suite, suite.replace(/out[\\/]editor-suite[\\/][^\\/]*$/, "dist/")];
  if (frames.some(frame => ours.some(place => isIn(frame, place)))) return false;
  if (frames.some(frame => others.some(folder => isIn(frame, folder)))) return true;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === "EPIPE" && syscall === "write";
}
