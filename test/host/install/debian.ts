import { findOnPath } from "./on-path";
import { runQuietly } from "./run-quietly";

/**
 * Installs Debian packages when this machine has apt and we are root; otherwise fails with the one line a person needs.
 *
 * @param purpose what they are for, to finish the sentence "This needs ..."
 */
export async function installDebianPackages(packages: readonly string[], purpose: string): Promise<void> {
  const names = packages.join(" ");
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || findOnPath("apt-get") === undefined) {
    throw new Error(
      `This needs ${purpose}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${names}`,
    );
  }
  console.log(`Installing ${names} from Debian.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly("apt-get", ["update"], { env });
  await runQuietly("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
}
