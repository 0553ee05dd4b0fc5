// W3C Web Annotations as JSON: the schema of a page of them, and the selectors that anchor them in a text.
import { z } from 'zod';
import type { Anchor } from './anchor.ts';
import { parseJson } from './json.ts';
import { isPlain, isPosition, isQuote } from './plainAnnotation.ts';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

const body = z.looseObject({
  type: z.string().optional(),
  purpose: z.string().optional(),
  value: z.string().optional(),
  /** What a body that is no text stands for. */
  source: z.string().optional(),
  creator: z.unknown().optional(),
  created: z.unknown().optional(),
});
const selector = z.looseObject({ type: z.string() });
const target = z.looseObject({
  source: z.string().optional(),
  selector: z.union([selector, z.array(selector)]).optional(),
});
const annotation = z.looseObject({
  id: z.string().optional(),
  type: z.literal('Annotation'),
  motivation: z.unknown().optional(),
  creator: z.unknown().optional(),
  created: z.unknown().optional(),
  body: z.union([body, z.array(z.union([body, z.string()])), z.string()]).optional(),
  target: z.union([z.string(), target, z.array(z.unknown())]),
});
const page = z.looseObject({
  '@context': z.unknown(),
  type: z.enum(['AnnotationPage', 'AnnotationCollection']),
  items: z.array(z.unknown()),
});
export type WebAnnotation = z.infer<typeof annotation>;
export type WebAnnotationBody = z.infer<typeof body>;

export type PageResult =
  | { readonly ok: true; readonly annotations: readonly WebAnnotation[] }
  | { readonly ok: false; readonly message: string };

export function parsePage(json: string): PageResult {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const result = page.safeParse(parsed.value);
  if (!result.success) return faultIn(result.error);
  const annotations: WebAnnotation[] = [];
  for (const [index, item] of result.data.items.entries()) {
    if (isOwn(item)) {
      annotations.push(item);
      continue;
    }
    const checked = annotation.safeParse(item);
    if (!checked.success) return faultIn(checked.error, ['items', index]);
    annotations.push(checked.data);
  }
  return { ok: true, annotations };
}

function isOwn(item: unknown): item is WebAnnotation {
  return isPlain(item);
}

function faultIn({ issues }: z.ZodError, around: readonly PropertyKey[] = []): PageResult {
  const path = [...around, ...(issues[0]?.path ?? [])].map(String).join('.');
  const place = path === '' ? 'the file' : path;
  return {
    ok: false,
    message: `It is no page of Web Annotations: ${place}: ${issues[0]?.message ?? 'unknown'}`,
  };
}

/** The anchor of an annotation; undefined where it is about the whole article, 'damaged' where it has no usable selector. */
export function anchorOf({ target: aim }: WebAnnotation): Anchor | undefined | 'damaged' {
  if (typeof aim === 'string') return undefined;
  if (Array.isArray(aim)) return 'damaged';
  if (aim.selector === undefined) return undefined;
  const selectors: readonly Readonly<Record<string, unknown>>[] = [aim.selector].flat();
  const words = selectors.find(isQuote);
  const place = selectors.find(isPosition);
  if (!words) return 'damaged';
  const { exact, prefix = '', suffix = '' } = words;
  return { exact, prefix, suffix, start: place?.start ?? 0, end: place?.end ?? exact.length };
}

export function selectorsOf({ exact, prefix, suffix, start, end }: Anchor): z.infer<typeof selector>[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
