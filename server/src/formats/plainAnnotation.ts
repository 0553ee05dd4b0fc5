// Whether a Web Annotation holds nothing but what the sidecar's items are made of, so that reading and printing it loses nothing.
// Told by hand: ten thousand of them are read whenever an article is opened, for which a schema takes seven times as long.

export function isPlain(value: unknown): boolean {
  if (!hasOnly(value, annotationKeys)) return false;
  const { id, type, motivation, creator, created, body, target } = value;
  if (typeof id !== 'string' || type !== 'Annotation' || typeof motivation !== 'string') return false;
  const bodies = Array.isArray(body) ? body : body === undefined ? [] : [body];
  return isMade(creator, created) && bodies.every(isBody) && (typeof target === 'string' || isTarget(target));
}

const annotationKeys = new Set(['id', 'type', 'motivation', 'creator', 'created', 'body', 'target']);
const bodyKeys = new Set(['type', 'purpose', 'value', 'source', 'creator', 'created']);
const creatorKeys = new Set(['type', 'name']);
const targetKeys = new Set(['source', 'selector']);
const quoteKeys = new Set(['type', 'exact', 'prefix', 'suffix']);
const positionKeys = new Set(['type', 'start', 'end']);

function isBody(body: unknown): boolean {
  if (!hasOnly(body, bodyKeys)) return false;
  const { type, purpose, value, source, creator, created } = body;
  if (type !== 'TextualBody' && type !== 'SpecificResource') return false;
  return (
    typeof purpose === 'string' && isTextOrNone(value) && isTextOrNone(source) && isMade(creator, created)
  );
}

function isTarget(target: unknown): boolean {
  if (!hasOnly(target, targetKeys)) return false;
  const { source, selector } = target;
  const selectors = Array.isArray(selector) ? selector : selector === undefined ? [] : [selector];
  return isTextOrNone(source) && selectors.length <= 2 && selectors.every(isSelector);
}

function isSelector(selector: unknown): boolean {
  if (hasOnly(selector, quoteKeys)) return isQuote(selector);
  return hasOnly(selector, positionKeys) && isPosition(selector);
}

type Fields = Readonly<Record<string, unknown>>;

interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface Position {
  readonly start: number;
  readonly end: number;
}

/** Words with what stands around them. */
export function isQuote(selector: Fields): selector is Fields & Quote {
  const { type, exact, prefix, suffix } = selector;
  return (
    type === 'TextQuoteSelector' && typeof exact === 'string' && isTextOrNone(prefix) && isTextOrNone(suffix)
  );
}

/** In code points. */
export function isPosition(selector: Fields): selector is Fields & Position {
  const { type, start, end } = selector;
  return type === 'TextPositionSelector' && isCount(start) && isCount(end);
}

function isMade(creator: unknown, created: unknown): boolean {
  if (!isTextOrNone(created)) return false;
  if (creator === undefined) return true;
  if (!hasOnly(creator, creatorKeys)) return false;
  return (
    (creator['type'] === undefined || creator['type'] === 'Person') && typeof creator['name'] === 'string'
  );
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether it is an object without any other keys. */
function hasOnly<K extends string>(
  value: unknown,
  keys: ReadonlySet<K>,
): value is Readonly<Partial<Record<K, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) if (!(keys as ReadonlySet<string>).has(key)) return false;
  return true;
}
