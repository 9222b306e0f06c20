import type { Texts } from "../message";

export const firstSteps = {
  "new/choose": () => "Waarvoor zijn de normen?",
  "new/place": () => "Waar moet het komen?",
  "new/unsaved": () => "Nog niet opgeslagen",
  "sample/choose": () => "Welk voorbeeldbestand?",
  "sample/retail": () => "De watermeloen (in het Engels): één norm voor de AHT, met een bonus erop",
  "sample/chat": () => "Chat achter een bot (in het Engels), en niets over oplossen",
  "sample/insurer-claims": () =>
    "Drie normensets in één bestand (in het Engels): schadelijn, backoffice, balie op productie",
  "sample/balanced": () => "Een normenset in balans (in het Engels): eerlijk werk is groen, en schade zou opvallen",
  "sample/gemeente": () => "Een gemeente: vriendelijke normen die nooit rood worden",
  "sample/zorgverzekeraar": () => "Een uitbesteed contract: boetes op snelheid, geen enkele op uitkomst",
} satisfies Partial<Texts>;
