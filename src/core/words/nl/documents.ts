import type { DocumentsTexts } from "../message";
import type { Vocabulary } from "../vocabulary";
import { greenDayPage } from "./green-day-page";
import { ideasPage } from "./ideas-page";
import { seedIdeas } from "./seed-ideas";

/** What stands only in the pages of the documentation. */
export const documents: DocumentsTexts = {
  ...greenDayPage,
  ...ideasPage,
};

export const vocabulary: Vocabulary = { texts: documents, ideas: seedIdeas };
