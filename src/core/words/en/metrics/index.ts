import { customer } from "./customer";
import { efficiency } from "./efficiency";
import { employee } from "./employee";
import { organisation } from "./organisation";
import { quality } from "./quality";

export const metrics = { ...customer, ...quality, ...efficiency, ...employee, ...organisation };
