/** Names the preview among the webviews of the editor, also after a restart. */
export const viewType = "watermelon.preview";
