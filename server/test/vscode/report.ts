// Turns a mocha run into results that the process outside can read.

export interface Result {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly ms?: number | undefined;
  readonly error?: string | undefined;
}

export function listen(runner: Mocha.Runner, report: (result: Result) => void): void {
  runner.on('pass', (test) => {
    report({ title: test.fullTitle(), state: 'passed', ms: test.duration });
  });
  runner.on('fail', (test, error: Error) => {
    report({ title: test.fullTitle(), state: 'failed', ms: test.duration, error: error.message });
  });
  runner.on('pending', (test) => {
    report({ title: test.fullTitle(), state: 'pending' });
  });
}
