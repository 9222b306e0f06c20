import type { Metric } from "../metric";
import { customer } from "./customer";
import { efficiency } from "./efficiency";
import { employee } from "./employee";
import { organisation } from "./organisation";
import { quality } from "./quality";

/** Every metric the trade shares, by facet. */
export const catalogue: readonly Metric[] = [...customer, ...quality, ...efficiency, ...employee, ...organisation];
