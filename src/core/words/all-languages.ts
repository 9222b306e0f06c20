// For who has all words at hand, and need not load them first: programs that use the core, builds and tests.
import { vocabulary as englishCommandLine } from "./en/command-line";
import { vocabulary as englishDocuments } from "./en/documents";
import { vocabulary as englishPages } from "./en/pages/index";
import { vocabulary as englishPreview } from "./en/shown";
import { vocabulary as englishTemplates } from "./en/templates";
import { vocabulary as english } from "./en/vocabulary";
import { vocabulary as dutchCommandLine } from "./nl/command-line";
import { vocabulary as dutchDocuments } from "./nl/documents";
import { vocabulary as dutchPages } from "./nl/pages/index";
import { vocabulary as dutchPreview } from "./nl/shown";
import { vocabulary as dutchTemplates } from "./nl/templates";
import { vocabulary as dutch } from "./nl/vocabulary";
import { remember } from "./vocabulary";

for (const words of [english, englishCommandLine, englishDocuments, englishPages, englishPreview, englishTemplates])
  remember("en", words);
for (const words of [dutch, dutchCommandLine, dutchDocuments, dutchPages, dutchPreview, dutchTemplates])
  remember("nl", words);
