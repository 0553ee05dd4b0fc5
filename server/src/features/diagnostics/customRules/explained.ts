// Findings with what the house says of them.
import type { Finding } from '../rule.ts';

/** With the reason behind the message, and the link where there is one. */
export function explained(found: Finding, reason: string | undefined, link: string | undefined): Finding {
  const message = reason === undefined ? found.message : `${found.message} ${reason}`;
  return { ...found, message, ...(link === undefined ? {} : { link }) };
}
