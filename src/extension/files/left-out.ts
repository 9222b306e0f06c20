/** Folders that are not looked through for files of the workspace, as a pattern. */
export const leftOut = "**/{node_modules,.git}/**";
