/** Ends this process with the exit code that its work gives, or with 1 and the reason why it could not be done. */
export function endWith(work: Promise<number>): void {
  work.then(
    code => {
      process.exitCode = code;
    },
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
