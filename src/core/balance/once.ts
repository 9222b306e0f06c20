/** Work that is done when its result is first asked for, and once. */
export function once<Result>(work: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: work() };
    return made.result;
  };
}
