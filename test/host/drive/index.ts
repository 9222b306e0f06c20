export { runCommand } from "./commands";
export { codeLenses, inlayHints, type Severity, waitForNoSquiggle, waitForSquiggle } from "./decorations";
export {
  cursorLine,
  editorOf,
  editorText,
  focusEditor,
  goToLine,
  openFile,
  save,
  undo,
  waitForCursorOn,
} from "./editors";
export { hoverOver } from "./hover";
export { clickOn, pointOf } from "./places-in-text";
export { type Problem, readProblems } from "./problems";
export { chooseQuickFix, openQuickFixes } from "./quick-fixes";
export { takeScreenshot, takeScreenshotOfFailure } from "./screenshot";
export { switchTheme, type Theme } from "./theme";
export { until } from "./until";
export { webview, webviewFrame } from "./webviews";
export { openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench";
