import type { Trouble } from "../model/quantity";
import { type Message, message } from "./message";

/** A value that could not be taken. */
export interface Refused {
  /** Where it stands: its path in the file, or the option it is given to. */
  readonly place: string;
  /** The last key of its path. */
  readonly key: string;
  /** What is written there. */
  readonly text: string;
  /** Times that are usual there; any will do where none are given. */
  readonly times?: readonly string[];
}

/** Why a value could not be taken, and what may be written instead. */
export function aboutTrouble(
  { place, key, text, times = [] }: Refused,
  trouble: Exclude<Trouble, { readonly kind: "unit-missing" }>,
): Message {
  const written = { place, text };
  switch (trouble.kind) {
    case "wrong-unit":
      return message("file/wrong-type/wrong-unit", { ...written, expected: trouble.expected, times });
    case "unreadable":
      return message("file/wrong-type/unreadable", { ...written, expected: trouble.expected, times });
    case "out-of-range":
      return message("file/wrong-type/out-of-range", { ...written, expected: trouble.expected });
    case "inconceivable":
      return message("file/wrong-type/inconceivable", written);
    case "together":
      return message("file/wrong-type/together", written);
    case "decimal-comma":
      return message("file/wrong-type/decimal-comma", { ...written, reading: trouble.readings[0]! });
    case "thousands":
      return message("file/wrong-type/thousands", { ...written, reading: trouble.readings[0]! });
    case "metres":
      return message("file/wrong-type/metres", { ...written, reading: trouble.readings[0]! });
    case "clock":
      return message("file/wrong-type/clock", { ...written, readings: trouble.readings });
    case "comparison":
      return message("file/wrong-type/comparison", { ...written, bound: trouble.bound, key });
    case "share-within":
      return message("file/wrong-type/share-within", { ...written, share: trouble.share, within: trouble.within });
    case "date-order":
      return message("file/wrong-type/date-order", { ...written, readings: trouble.readings });
    case "no-date":
      return message("file/wrong-type/no-date", written);
    case "no-scale":
      return message("file/wrong-type/no-scale", written);
  }
}
