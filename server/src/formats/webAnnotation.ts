// W3C Web Annotations as JSON: the schema of a page of them, and the selectors that anchor them in a text.
import { z } from 'zod';
import type { Anchor } from './anchor.ts';
import { parseJson } from './json.ts';

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
  items: z.array(annotation),
});
const quote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
const offset = z.number().int().nonnegative();
const position = z.looseObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset });

const creator = z.strictObject({ type: z.literal('Person').optional(), name: z.string() }).optional();
const provenance = { creator, created: z.string().optional() };
const plainBody = z.strictObject({
  type: z.enum(['TextualBody', 'SpecificResource']),
  purpose: z.string(),
  value: z.string().optional(),
  source: z.string().optional(),
  ...provenance,
});
const plainSelector = z.union([quote.strict(), position.strict()]);
const plainAnnotation = z.strictObject({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.string(),
  body: z.union([plainBody, z.array(plainBody)]).optional(),
  target: z.union([
    z.string(),
    z.strictObject({
      source: z.string().optional(),
      selector: z.union([plainSelector, z.array(plainSelector).max(2)]).optional(),
    }),
  ]),
  ...provenance,
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
  if (result.success) return { ok: true, annotations: result.data.items };
  const issue = result.error.issues[0];
  const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'the file';
  return { ok: false, message: `It is no page of Web Annotations: ${place}: ${issue?.message ?? 'unknown'}` };
}

/** Whether it holds nothing but what the sidecar's items are made of, so that reading and printing it loses nothing. */
export function isPlain(annotation: WebAnnotation): boolean {
  return plainAnnotation.safeParse(annotation).success;
}

/** The anchor of an annotation; undefined where it is about the whole article, 'damaged' where it has no usable selector. */
export function anchorOf({ target: aim }: WebAnnotation): Anchor | undefined | 'damaged' {
  if (typeof aim === 'string') return undefined;
  if (Array.isArray(aim)) return 'damaged';
  const parsed = target.safeParse(aim);
  if (!parsed.success) return 'damaged';
  if (parsed.data.selector === undefined) return undefined;
  const selectors = [parsed.data.selector].flat();
  const words = selectors.map((one) => quote.safeParse(one)).find((one) => one.success)?.data;
  const place = selectors.map((one) => position.safeParse(one)).find((one) => one.success)?.data;
  if (!words) return 'damaged';
  const { exact, prefix, suffix } = words;
  return { exact, prefix, suffix, start: place?.start ?? 0, end: place?.end ?? exact.length };
}

export function selectorsOf({ exact, prefix, suffix, start, end }: Anchor): z.infer<typeof selector>[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
