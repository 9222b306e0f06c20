import { type Language, languages } from "../core/doors/words";

/**
 * The language of the texts: `--language` where it names one, else that of the environment, by the precedence of
 * POSIX: LC_ALL, LC_MESSAGES, LANG. English without any of these.
 */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = args.lastIndexOf("--language");
  const joined = args.findLast(arg => arg.startsWith("--language="))?.slice("--language=".length);
  const asked = languages.find(language => language === (at >= 0 ? args[at + 1] : joined));
  if (asked) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^nl(?![a-z])/i.test(locale) ? "nl" : "en";
}
