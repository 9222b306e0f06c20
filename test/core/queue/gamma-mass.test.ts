import fc from "fast-check";
import { gammaMass } from "../../../src/core/queue/gamma-mass";
import { near } from "./near";

const positive = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map(exponent => 10 ** exponent);

describe("gammaMass", () => {
  it("is the elementary integral where the shape is 1", () => {
    fc.assert(
      fc.property(positive(-6, 2.5), rate => {
        near(Math.exp(gammaMass(1, rate, "above").logTotal), 1 / rate, 1e-11);
        near(Math.exp(gammaMass(1, rate, "below").logTotal), Math.expm1(rate) / rate, 1e-11);
      }),
    );
  });

  it("obeys integration by parts, from one shape to the next", () => {
    fc.assert(
      fc.property(positive(-9, 2), positive(-6, 2), (shape, rate) => {
        const [above, aboveNext, below, belowNext] = [
          gammaMass(shape, rate, "above"),
          gammaMass(shape + 1, rate, "above"),
          gammaMass(shape, rate, "below"),
          gammaMass(shape + 1, rate, "below"),
        ].map(mass => Math.exp(mass.logTotal)) as [number, number, number, number];
        near(rate * aboveNext, shape * above + 1, 1e-10);
        near(shape * below, rate * belowNext + 1, 1e-10);
      }),
    );
  });

  it("is divided without rest over adjoining ranges", () => {
    fc.assert(
      fc.property(positive(-3, 6), positive(-3, 6), fc.double({ min: 0, max: 30, noNaN: true }), (shape, rate, cut) => {
        const mass = gammaMass(shape, rate, "below");
        near(mass.share(Number.NEGATIVE_INFINITY, -cut) + mass.share(-cut, 0), 1, 1e-11);
      }),
    );
  });

  it("keeps its summit in sight where it lies far away", () => {
    near(gammaMass(1e-17, 1, "below").logTotal, Math.log(1e17) + 1, 1e-9);
    near(gammaMass(1, 1e17, "above").logTotal, Math.log(1e-17), 1e-9);
  });
});
