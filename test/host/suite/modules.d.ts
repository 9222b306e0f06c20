/** The test files of a suite, each of which registers its tests when it is evaluated; the bundler makes this module. */
declare module "suite:tests";

/** Mocha's build for browsers, which sets the global `mocha`. */
declare module "mocha/mocha.js";
