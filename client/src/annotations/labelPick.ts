// Asks for a label: chosen from the set by its key or by its name, or typed.
import * as vscode from 'vscode';
import type { AnnotationLabel, LabelColor } from '../../../server/src/protocol/annotations.ts';
import { askOrType } from './typedPick.ts';

/** Undefined where the user thought better of it. */
export function askLabel(labels: readonly AnnotationLabel[], title: string): Promise<string | undefined> {
  return askOrType({
    title,
    placeholder: 'Label: press its key, choose one or type your own',
    items: labels.map(({ name, color, key, description }) => ({
      label: name,
      description: [key === null ? '' : `key ${key}`, description].filter((part) => part !== '').join(' · '),
      iconPath: dotOf(color),
    })),
    atOnce: (typed) => labels.find(({ key }) => key === typed)?.name,
  });
}

/** In the middle between what is read on white and on black: icons of a list know no theme colours. */
const dots: Readonly<Record<LabelColor, string>> = {
  yellow: '#c99000',
  orange: '#dd6b20',
  red: '#d64545',
  purple: '#9a5fc7',
  blue: '#3d85d8',
  green: '#3d9a50',
  grey: '#888888',
};

function dotOf(color: LabelColor): vscode.Uri {
  const circle = `<circle cx="8" cy="8" r="5" fill="${dots[color]}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${circle}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
