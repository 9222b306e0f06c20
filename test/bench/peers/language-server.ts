import { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, getLanguageService } from "yaml-language-server";
import targetFile from "../../../schemas/target-file.schema.json";

/** Validates texts with the language service of Red Hat's YAML extension, in process, against the schema of target files. */
export function languageServer(): (text: string) => Promise<Diagnostic[]> {
  const service = getLanguageService({
    schemaRequestService: uri => Promise.reject(new Error(`No schema is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: relative => relative },
  });
  service.configure({
    validate: true,
    schemas: [{ uri: "file:///target-file.schema.json", fileMatch: ["*.targets.yaml"], schema: targetFile }],
  });
  let version = 0;
  return text => {
    const document = TextDocument.create("file:///a.targets.yaml", "yaml", version++, text);
    return service.doValidation(document, false);
  };
}
