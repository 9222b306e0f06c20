import type { Texts } from "../message";

export const formats = {
  "formats/annotated": (a, f) =>
    `GitHub toont ${f.number(a.shown)} van de ${f.count(a.all, "bevinding", "bevindingen")} als annotatie, de zwaarste eerst. ` +
    "--format markdown geeft ze allemaal.",
} satisfies Partial<Texts>;
