import { type Options, open } from "@vscode/test-web";

/** Serves an editor's pages with the options that the parent process sends, for as long as the parent is there. */
process.once("message", async (options: Options) => {
  await open(options);
  process.send?.("ready");
});
process.once("disconnect", () => process.exit());
