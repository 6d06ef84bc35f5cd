import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Something that is drawn on a sheet, in points from its lower left corner. */
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** A piece of a line of text. */
export interface Piece extends Box {
  text: string;
  /** Where its letters stand. */
  baseline: number;
  /** The height of its font. */
  size: number;
  /** The name of its font, such as `AAAAAA+NotoSerif-SemiBold`. */
  font: string;
}

export interface Sheet {
  width: number;
  height: number;
  pieces: Piece[];
  pictures: Box[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** One matrix after another, as PDF multiplies them. */
function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** What stands on each sheet of a PDF. */
export async function readSheets(pdf: Uint8Array): Promise<Sheet[]> {
  const file = await getDocumentProxy(pdf);
  const { OPS } = await getResolvedPDFJS();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const operators = await page.getOperatorList();
    const pictures: Box[] = [];
    const kept: Matrix[] = [];
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    for (const [index, operator] of operators.fnArray.entries()) {
      const given = operators.argsArray[index];
      if (operator === OPS.save) kept.push(matrix);
      else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
      else if (operator === OPS.transform) matrix = times(given, matrix);
      else if (operator === OPS.paintFormXObjectBegin) {
        kept.push(matrix);
        if (given[0]) matrix = times(given[0], matrix);
      } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
      else if (operator === OPS.paintImageXObject) pictures.push(unitSquare(matrix));
    }
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      // pdf.js gives them without a type.
      const [a, b, , , left, baseline] = item.transform as unknown as Matrix;
      const size = Math.hypot(a, b);
      const font = (page.commonObjs.get(item.fontName) as { name: string }).name;
      const box = { left, right: left + item.width, bottom: baseline - 0.22 * size, top: baseline + 0.72 * size };
      return [{ text: item.str, baseline, size, font, ...box }];
    });
    sheets.push({ width, height, pieces, pictures });
  }
  return sheets;
}

/** The square from 0 to 1, as a matrix places it: what a picture fills. */
function unitSquare([a, b, c, d, e, f]: Matrix): Box {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** How much of what two boxes share, in points: the smaller of width and height. */
const shared = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom),
  );

/** What is wrong with what stands on the sheets of a document: each fault in words. */
export function faultsOnPaper(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ width, height, pieces, pictures }, index) => {
    const sheet = `sheet ${index + 1}`;
    const faults: string[] = [];
    const isOutside = ({ left, right, bottom, top }: Box): boolean =>
      left < -1 || bottom < -1 || right > width + 1 || top > height + 1;
    for (const [at, piece] of pieces.entries()) {
      if (isOutside(piece)) faults.push(`${sheet}: “${piece.text}” stands beyond the edge`);
      // Marks may touch the line above; letters may not.
      for (const other of pieces.slice(at + 1))
        if (shared(piece, other) > 1) faults.push(`${sheet}: “${piece.text}” stands over “${other.text}”`);
      for (const picture of pictures)
        if (shared(piece, picture) > 1) faults.push(`${sheet}: “${piece.text}” stands over a picture`);
    }
    if (pictures.some(isOutside)) faults.push(`${sheet}: a picture is cut`);
    return faults;
  });
}

/** What stands on a sheet but for its number, which is in the margin. */
export function withoutNumber({ pieces }: Sheet): Piece[] {
  return pieces.filter(({ text }) => !/^\d+\/\d+$/u.test(text));
}

/** The pieces of the lowest line of a sheet, above its number. */
export function lastLine(sheet: Sheet): Piece[] {
  const pieces = withoutNumber(sheet);
  const lowest = Math.min(...pieces.map(({ baseline }) => baseline));
  return pieces.filter(({ baseline, size }) => baseline - lowest < size / 2);
}
