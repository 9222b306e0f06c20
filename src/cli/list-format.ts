import type { Language } from "../core/doors/words";

/** The formats of the commands that list a catalogue. */
export const listFormats = ["pretty", "json"] as const;

export interface ListOptions {
  readonly format: (typeof listFormats)[number];
  readonly language: Language;
  readonly color: boolean;
}
