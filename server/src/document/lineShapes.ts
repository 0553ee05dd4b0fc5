// Tells bylines, captions and page furniture by the shape of a short block.
import {
  bylineRoles,
  captionLabels,
  furnitureLines,
  loneShareWords,
  pointerLabels,
  shareWords,
} from '../lexicon/en/sectionWords.ts';
import { isDateLine } from './dateLine.ts';

const longestByline = 100;
const longestFurniture = 160;
const longestCaption = 500;

/** Whether a line is no part of a paragraph that is wrapped around it. */
export function standsAlone(line: string): boolean {
  return isDateLine(line) || isByline(line) || isCaption(line) || isFurniture(line);
}

/** "By Ann Lee", "By ANN LEE and Bob Ray, Staff writers", "Ann Lee, Staff writer", "(Reporting by Ann Lee; …)". */
export function isByline(line: string): boolean {
  if (line.length > longestByline * 2) return false;
  if (/^\(?(?:Reporting|Additional reporting|Writing|Editing) by \p{Lu}[^.]*\.?\)?$/u.test(line)) return true;
  if (line.length > longestByline || /[.!?…”"]$/u.test(line)) return false;
  const named = /^(?:by|BY|By|Written by|Words by|Story by|Text by|Author:|By:)\s+(.+)$/u.exec(line)?.[1];
  if (named !== undefined) return isNames(named);
  const comma = Math.max(line.indexOf(','), line.indexOf('|'));
  return comma > 0 && isName(line.slice(0, comma)) && bylineRoles.has(singular(line.slice(comma + 1)));
}

/** Names joined by commas and "and", then perhaps a paper or a job: all of it begins with capitals. */
function isNames(words: string): boolean {
  const list = words.split(/\s+/u);
  if (list.length > 14) return false;
  const first = list[0] ?? '';
  if (!/^\p{Lu}/u.test(first) || /^(?:The|A|An|This|That|Monday|Sunday)$/u.test(first)) return false;
  // "By Staff writers, Riga Post": after the first name, jobs and small joining words may follow.
  return list.every((word) => /^[^\p{Ll}]/u.test(word) || joining.has(word.replace(',', '')) || isJob(word));
}

const joining = new Set([
  'and',
  'in',
  'for',
  'of',
  'the',
  'with',
  'at',
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'al',
  'bin',
  'ben',
  'da',
  'di',
  'du',
  'le',
]);

function isJob(word: string): boolean {
  return /^(?:writers?|reporters?|correspondents?|editors?|staff|agenc(?:y|ies)),?$/u.test(word);
}

function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|bin)){1,3}$/u.test(words.trim());
}

function singular(words: string): string {
  const bare = words.trim().toLowerCase();
  return bare.endsWith('s') && !bylineRoles.has(bare) ? bare.slice(0, -1) : bare;
}

/** "Photo: …", "Caption: …", "… / Photo by X". */
export function isCaption(block: string): boolean {
  if (block.length > longestCaption || block.includes('\n\n')) return false;
  const colon = block.slice(0, 30).indexOf(':');
  if (colon > 0 && captionLabels.has(block.slice(0, colon).toLowerCase())) return true;
  const end = block.slice(-100);
  return (
    /hoto|mage|icture/.test(end) &&
    /[/|(.] ?(?:Photo|Photograph|Image|Picture|File photo|Photo credit)(?: by|:| courtesy of) ?\p{Lu}[^.!?]{0,60}[.)]?$/u.test(
      end,
    )
  );
}

/** Share buttons, pointers to other articles, advertisements, rights lines. An ordinary sentence never is. */
export function isFurniture(line: string): boolean {
  if (line.length > longestFurniture) return false;
  const bare = withoutMarks(line.toLowerCase());
  if (furnitureLines.has(bare)) return true;
  const colon = line.indexOf(':');
  if (colon > 0 && pointerLabels.has(line.slice(0, colon).toLowerCase().trim())) return true;
  return isRights(line, bare) || isInvitation(line) || isButtons(bare);
}

/** Without the marks that hang around the words of a button. */
function withoutMarks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && opening.test(line.charAt(start))) start += 1;
  while (end > start && closing.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const opening = /[\s[({<»›>→•|*_-]/u;
const closing = /[\s\])}>»›→•|*_.…!:-]/u;

function isRights(line: string, lower: string): boolean {
  return (
    /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}))/iu.test(line) ||
    (line.length <= 120 &&
      lower.includes('all rights reserved') &&
      /\ball rights reserved\b[.\s]*$/iu.test(line))
  );
}

/** The line as a whole asks the reader to follow, subscribe, share or click. */
function isInvitation(line: string): boolean {
  return (
    /^(?:please )?(?:follow|like|find|join) us on (?:facebook|twitter|x|instagram|telegram|youtube|linkedin|tiktok|social media|whatsapp|google news)\b/iu.test(
      line,
    ) ||
    /^(?:please )?(?:subscribe to|sign up (?:for|to)|get) our (?:\w+ ){0,3}(?:newsletters?|channel|podcasts?|app|updates)\b/iu.test(
      line,
    ) ||
    /^(?:share|tweet|post|pin|send) (?:this |it )?(?:article |story |page |post )?(?:on|via|to|by) (?:facebook|twitter|x|whatsapp|telegram|vk|linkedin|pinterest|reddit|email|e-mail)\b[^.]{0,40}$/iu.test(
      line,
    ) ||
    /^click here (?:to|for)\b[^.]{0,80}\.?$/iu.test(line) ||
    /^(?:we use|this (?:web)?site uses) cookies\b/iu.test(line)
  );
}

/** "Facebook Twitter WhatsApp": nothing but names of buttons. */
function isButtons(bare: string): boolean {
  const first = /[^\s|/,·•]+/u.exec(bare)?.[0] ?? '';
  // Most lines begin with an ordinary word: they need not be cut up.
  if (!loneShareWords.has(first) && !shareWords.has(first) && !/^\d+$/u.test(first)) return false;
  const words = bare.split(/[\s|/,·•]+/u).filter((word) => word !== '');
  if (words.length === 1) return loneShareWords.has(words[0] ?? '');
  return (
    words.length <= 12 &&
    words.every((word) => shareWords.has(word) || /^\d+$/u.test(word)) &&
    /\p{L}/u.test(bare)
  );
}
