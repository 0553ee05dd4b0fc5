// What the independent readers give: they are written from the formats' specifications and share no code with the product.

export interface Marked {
  /** The words that the file's offsets cut out of its text, one for each part. */
  readonly words: readonly string[];
  /** Characters of the text before it, in the unit of the format. */
  readonly start: number;
  readonly label: string;
}

export interface MarkedText {
  readonly marks: readonly Marked[];
  readonly links: readonly { readonly label: string; readonly from: Marked; readonly to: Marked }[];
}

/** As Python cuts a text: by code points. */
export function pythonSlice(text: string): (start: number, end: number) => string {
  const characters = Array.from(text);
  return (start, end) => {
    if (!(start >= 0 && start < end && end <= characters.length))
      throw new Error(`no place: ${start}–${end}`);
    return characters.slice(start, end).join('');
  };
}

/** ST_Xstring of ECMA-376, which our labels are escaped as. */
export function plainName(name: string): string {
  return name.replaceAll(/_x([0-9A-F]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number(`0x${digits}`)),
  );
}
