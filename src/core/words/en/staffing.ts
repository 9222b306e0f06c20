import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";

export const staffing = {
  "staffing/adherence-rigid": (
    a: {
      target: string;
      atLeast: Quantity;
      /** Held per agent. */
      personal: boolean;
      /** Seconds of a shift that it leaves. */
      left: number;
      /** Hours. */
      shift: number;
      foot: number;
      top: number;
    },
    f: Format,
  ) =>
    `${a.target} at least ${f.quantity(a.atLeast)}${a.personal ? " per agent" : ""} leaves ${f.number(a.left / 60, 0)} min of a ` +
    `shift of ${a.shift} h for everything that no schedule foresees: a customer who needs longer than until the break is cut ` +
    `short, or the schedule is rewritten afterwards. Make it a band of ${f.share(a.foot)} to ${f.share(a.top)}` +
    `${a.personal ? ", or hold it per team" : ""}.`,
};
