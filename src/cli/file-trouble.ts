import type { FileTrouble } from "../core/doors/words";

const troubles: Readonly<Record<string, FileTrouble>> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOENT: "absent",
  ENOTDIR: "absent",
  EISDIR: "folder",
  ELOOP: "loop",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** Why the system refused a file; undefined for an error that is not the system's. */
export function fileTroubleOf(error: unknown): { trouble: FileTrouble; code: string } | undefined {
  if (!(error instanceof Error) || !("syscall" in error || "errno" in error)) return undefined;
  const code = String((error as NodeJS.ErrnoException).code);
  return { trouble: troubles[code] ?? "other", code };
}
