export { type NewSuppression, newSuppression } from "../suppression/new-suppression";
