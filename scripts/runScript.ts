/** Runs a script with the arguments of its command line and ends the process with the code it answers; 1 where it throws. */
export function runScript(main: (args: readonly string[]) => Promise<number>): void {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
