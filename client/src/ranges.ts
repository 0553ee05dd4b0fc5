// Converts the protocol's plain positions and ranges into VS Code's objects, and back.
import * as vscode from 'vscode';
import type { Range } from '../../server/src/protocol/protocol.ts';

export function toRange(range: Range): vscode.Range {
  const { start, end } = range;
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function fromRange({ start, end }: vscode.Range): Range {
  const place = ({ line, character }: vscode.Position) => ({ line, character });
  return { start: place(start), end: place(end) };
}
