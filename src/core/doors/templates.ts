export { type Template, type TemplateName, template, templateNames } from "../templates/template";
