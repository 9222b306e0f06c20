const byteOrderMark = "\ufeff";

/** A text without a byte order mark with the one of `like`, if that has one. */
export function withMark(text: string, like: string): string {
  return like.startsWith(byteOrderMark) ? byteOrderMark + text : text;
}
