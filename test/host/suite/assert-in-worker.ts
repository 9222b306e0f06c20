/**
 * What stands in for `node:assert/strict` where a suite runs in a web worker: the functions that the suite uses, with
 * the same meaning.
 */
function assert(value: unknown, message = "expected a truthy value"): asserts value {
  if (!value) throw difference(message, value, true);
}

assert.ok = assert;

assert.fail = (message: string): never => {
  throw new Error(message);
};

assert.equal = (actual: unknown, expected: unknown, message = "values differ") => {
  if (!Object.is(actual, expected)) throw difference(message, actual, expected);
};

assert.notEqual = (actual: unknown, expected: unknown, message = "values are the same") => {
  if (Object.is(actual, expected)) throw difference(message, actual, expected);
};

assert.deepEqual = (actual: unknown, expected: unknown, message = "values differ") => {
  if (!areDeeplyEqual(actual, expected)) throw difference(message, actual, expected);
};

assert.match = (actual: string, pattern: RegExp, message = "the text does not match") => {
  if (!pattern.test(actual)) throw new Error(`${message} ${pattern}:\n${actual}`);
};

assert.doesNotMatch = (actual: string, pattern: RegExp, message = "the text matches") => {
  if (pattern.test(actual)) throw new Error(`${message} ${pattern}:\n${actual}`);
};

export default assert;

function areDeeplyEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (hidesItsContent(one)) throw new Error(`assert in a worker cannot compare a ${one.constructor.name}`);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && areDeeplyEqual(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function hidesItsContent(value: object): boolean {
  return [Map, Set, Date, RegExp].some(kind => value instanceof kind);
}

/** An error of which mocha shows the difference, as it does for those of Node. */
function difference(message: string, actual: unknown, expected: unknown): Error {
  return Object.assign(new Error(message), { name: "AssertionError", actual, expected, showDiff: true });
}
