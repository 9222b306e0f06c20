export interface PreviewPage {
  /** Addresses of the script and the style sheet, as the webview may load them. */
  readonly script: string;
  readonly style: string;
  /** The webview's own source, for its content security policy. */
  readonly source: string;
  /** Made anew for every page. */
  readonly nonce: string;
}

/** The empty page of the preview: everything in it is drawn from data by its one script. Nothing else may run or load, but pictures
 *  that this script makes of its charts. */
export function previewPage({ script, style, source, nonce }: PreviewPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; img-src blob:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Watermelon Lint</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="view"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
