// The ids of the rules that Dateline has itself: what rules of a house may not be called.
import { rules } from '../features/diagnostics/rules.ts';

export const builtInIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
