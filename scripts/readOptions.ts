/** Options "--name" and "--name=value" by name; undefined, with a word to the user, where there is one that does not exist. */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  for (const argument of args) {
    const [, name = '', value = ''] = /^--([^=]+)(?:=(.*))?$/.exec(argument) ?? [];
    if (!known.includes(name)) {
      console.error(
        `there is no "${argument}"; the options are ${known.map((one) => `--${one}`).join(', ')}`,
      );
      return undefined;
    }
    options.set(name, value);
  }
  return options;
}
