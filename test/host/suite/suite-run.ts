/** One run of a bundled suite. Paths are absolute. */
export interface SuiteRun {
  /** The folder of the extension under development. */
  readonly extension: string;
  /** The bundled suite, inside the extension's folder. */
  readonly tests: string;
  /** The workspace. */
  readonly folder: string;
  /** Where the output of the run goes, in pieces as they come. */
  readonly write: (text: string) => void;
  readonly timeoutSeconds: number;
}
